import type { Passage } from '../passages/passage.ts';

/** What an embedder is given for a passage: its title and headings say what a sentence takes for granted. */
export function embeddedText(passage: Passage, title: string): string {
  return [title, ...passage.headings, passage.prose].join('\n');
}
