import type { FoundPassage } from '../../app/footnote.ts';
import { excerpt } from './excerpt.ts';
import type { Layout } from './layout.ts';
import { place } from './place.ts';
import { wrap } from './wrap.ts';

/** Passages found, best first, whole. Ends with a line feed. */
export function renderPassages(passages: readonly FoundPassage[], { style, width }: Layout): string {
  if (passages.length === 0) return 'No passage shares anything with this text.\n';
  return passages
    .map((passage, index) => {
      const mark = `${index + 1}. `;
      const text = wrap(excerpt(passage.text, Number.POSITIVE_INFINITY), width, mark);
      const score = `score ${passage.score.toFixed(2)}`;
      return `${text}\n${style.dim(wrap(`${place(passage)}, ${score}`, width, ' '.repeat(mark.length)))}\n`;
    })
    .join('\n');
}
