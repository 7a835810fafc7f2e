import type { SourceSummary } from '../../app/footnote.ts';
import type { Layout } from './layout.ts';
import { wrap } from './wrap.ts';

/** The documents, a few lines each. Ends with a line feed. */
export function renderSources(sources: readonly SourceSummary[], { style, width }: Layout): string {
  if (sources.length === 0) return 'There are no documents yet.\n';
  return sources
    .map(({ id, title, metadata, passages, words }) => {
      const facts = [metadata.author, metadata.publisher, metadata.date, metadata.licence, metadata.address];
      const lines = [
        style.bold(title),
        `  ${style.cyan(id)}  ${words} words, ${passages} passages`,
        ...(metadata.about === undefined ? [] : [wrap(metadata.about, width, '  ')]),
        ...(facts.some((fact) => fact !== undefined)
          ? [style.dim(wrap(facts.filter((fact) => fact !== undefined).join(' · '), width, '  '))]
          : []),
      ];
      return `${lines.join('\n')}\n`;
    })
    .join('\n');
}
