import type { Fact } from './fact.ts';
import { blank } from './quiz.ts';

/** The sentence with something else, a gap unless told, in place of the fact; white space collapsed. */
export function stemOf({ sentence, first, last }: Fact, instead: string = blank): string {
  const { text, tokens } = sentence.analysed;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return `${text.slice(0, start)}${instead}${text.slice(end)}`.replace(/\s+/gu, ' ').trim();
}

/** Index terms that the sentence has beside the fact: what a question gives its reader to go by. */
export function contextTerms({ sentence, first, last, terms }: Fact): ReadonlySet<string> {
  const { tokens, counts } = sentence.analysed;
  const context = new Set<string>();
  for (const [position, { term }] of tokens.entries()) {
    if ((position < first || position > last) && counts.has(term) && !terms.includes(term)) context.add(term);
  }
  return context;
}
