/** Words of one look. */
interface Run {
  readonly text: string;
  readonly classes: readonly string[];
}

const ESCAPE = '\u001b[';
const opening: Readonly<Record<string, string>> = { '1': 'bold', '2': 'dim', '36': 'number' };
const CHARACTER_WIDTH = 8.43;
const LINE_HEIGHT = 21;
const MARGIN = 24;
const TITLE_BAR = 34;

/**
 * Terminal output as an SVG picture: text stays text, and the colours follow the reader's light or dark mode.
 * @param output lines with picocolors' escape sequences for bold, dim and cyan; others are dropped
 * @param columns width of the picture in characters
 */
export function terminalSvg(output: string, columns: number, title: string): string {
  const classes = new Set<string>(); // A look lasts beyond the end of a line.
  const lines = output
    .trimEnd()
    .split('\n')
    .map((line) => readRuns(line, classes));
  const width = Math.ceil(columns * CHARACTER_WIDTH) + 2 * MARGIN;
  const height = TITLE_BAR + lines.length * LINE_HEIGHT + MARGIN;
  const rows = lines.flatMap((runs, index) => {
    if (runs.length === 0) return [];
    const y = TITLE_BAR + (index + 1) * LINE_HEIGHT - 4;
    return `<text x="${MARGIN}" y="${y}" xml:space="preserve">${runs.map(renderRun).join('')}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(title)}">
<style>
  .page { fill: #ffffff; stroke: #d0d7de; }
  text { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-size: 14px; fill: #1f2328; }
  .bold { font-weight: 700; }
  .dim { fill: #656d76; }
  .number { fill: #0969da; font-weight: 700; }
  @media (prefers-color-scheme: dark) {
    .page { fill: #0d1117; stroke: #30363d; }
    text { fill: #e6edf3; }
    .dim { fill: #8d96a0; }
    .number { fill: #58a6ff; }
  }
</style>
<rect class="page" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="10"/>
<circle cx="22" cy="18" r="5" fill="#ff5f57"/><circle cx="40" cy="18" r="5" fill="#febc2e"/><circle cx="58" cy="18" r="5" fill="#28c840"/>
${rows.join('\n')}
</svg>
`;
}

/** Reads a line and leaves in `classes` the look that the next one starts with. */
function readRuns(line: string, classes: Set<string>): Run[] {
  const [start = '', ...rest] = line.split(ESCAPE);
  const runs: Run[] = [{ text: start, classes: [...classes] }];
  for (const piece of rest) {
    const end = piece.indexOf('m');
    const code = piece.slice(0, end);
    const opened = opening[code];
    if (opened !== undefined) classes.add(opened);
    else if (code === '22') for (const weight of ['bold', 'dim']) classes.delete(weight);
    else if (code === '39') classes.delete('number');
    runs.push({ text: piece.slice(end + 1), classes: [...classes] });
  }
  return runs.filter(({ text }) => text !== '');
}

function renderRun({ text, classes }: Run): string {
  return classes.length === 0 ? escapeText(text) : `<tspan class="${classes.join(' ')}">${escapeText(text)}</tspan>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
