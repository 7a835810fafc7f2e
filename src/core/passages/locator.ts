import type { Passage } from './passage.ts';

/** Where a reader finds a passage in its document: `§ Heading, line 42`, or `p. 3` where the format has pages. */
export function locatorOf(passage: Pick<Passage, 'headings' | 'line' | 'page'>): string {
  const heading = passage.headings.at(-1);
  const place = passage.page === undefined ? `line ${passage.line}` : `p. ${passage.page}`;
  return heading === undefined ? place : `§ ${heading}, ${place}`;
}
