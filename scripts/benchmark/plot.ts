import type { SpeedFigures } from './figures.ts';

const colours = ['#1f6feb', '#8250df', '#bc4c00', '#cf222e', '#57606a', '#1a7f37', '#bf3989', '#9a6700'];
/** Labels stand at least this far apart. */
const lineHeight = 16;
const [width, height, left, right, top, bottom] = [720, 400, 70, 210, 30, 50];

/** Median time against number of passages, both axes logarithmic, as SVG. */
export function plot(figures: readonly SpeedFigures[]): string {
  const sizes = [...new Set(figures.map(({ passages }) => passages))];
  const engines = [...new Set(figures.map(({ engine }) => engine))];
  const medians = figures.map(({ median }) => Math.log10(median));
  const [low, high] = [Math.floor(Math.min(...medians)), Math.ceil(Math.max(...medians))];
  const [first, last] = [Math.log10(Math.min(...sizes)), Math.log10(Math.max(...sizes))];
  const x = (passages: number) =>
    left + ((Math.log10(passages) - first) / Math.max(1, last - first)) * (width - left - right);
  const y = (power: number) => top + ((high - power) / Math.max(1, high - low)) * (height - top - bottom);
  const grid = Array.from({ length: high - low + 1 }, (_, index) => low + index).map(
    (power) =>
      `<line x1="${left}" x2="${width - right}" y1="${y(power)}" y2="${y(power)}" stroke="#d0d7de"/>` +
      `<text x="${left - 8}" y="${y(power) + 4}" text-anchor="end">${10 ** power} ms</text>`,
  );
  const ticks = sizes.map(
    (size) =>
      `<text x="${x(size)}" y="${height - bottom + 22}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
  );
  const heights = labelHeights(engines.map((engine) => y(Math.log10(lastOf(figures, engine)?.median ?? 1))));
  const curves = engines.map((engine, place) => {
    const colour = colours[place % colours.length] ?? '#000';
    const own = figures.filter((figure) => figure.engine === engine);
    const points = own.map(({ passages, median }) => `${x(passages)},${y(Math.log10(median))}`);
    const end = lastOf(figures, engine);
    const label =
      end === undefined
        ? ''
        : `<text x="${x(end.passages) + 10}" y="${(heights[place] ?? 0) + 4}" fill="${colour}">${engine}</text>`;
    const dots = points.map((point) => {
      const [cx, cy] = point.split(',');
      return `<circle cx="${cx}" cy="${cy}" r="4" fill="${colour}"/>`;
    });
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${label}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
${grid.join('\n')}
${ticks.join('\n')}
<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">passages</text>
${curves.join('\n')}
</svg>
`;
}

function lastOf(figures: readonly SpeedFigures[], engine: string): SpeedFigures | undefined {
  return figures.findLast((figure) => figure.engine === engine);
}

/** Heights as near to these as they can be without labels on one another: the lower of two too near moves down. */
function labelHeights(wanted: readonly number[]): number[] {
  const heights = [...wanted];
  let free = Number.NEGATIVE_INFINITY;
  for (const place of [...wanted.keys()].sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))) {
    heights[place] = Math.max(wanted[place] ?? 0, free);
    free = (heights[place] ?? 0) + lineHeight;
  }
  return heights;
}
