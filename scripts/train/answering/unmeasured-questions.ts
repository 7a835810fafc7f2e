import { quantitiesIn } from '../../../src/core/answering/quantities.ts';
import type { Measure } from '../../../src/core/retrieval/measuring-words.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { SetDocument } from './question-sets.ts';

/** How people ask for a quantity of a thing, and the kinds that would answer. */
const forms: readonly (readonly [string, string, readonly Measure[]])[] = [
  ['How much did', 'cost?', ['money']],
  ['What is the price of', '?', ['money']],
  ['How long did', 'take?', ['time']],
  ['How long is', '?', ['time', 'length']],
  ['How old is', '?', ['age']],
  ['How tall is', '?', ['length']],
  ['How far away is', '?', ['length']],
  ['How heavy is', '?', ['weight']],
  ['How fast is', '?', ['speed']],
  ['How warm is', '?', ['temperature']],
  ['How deep is', '?', ['length']],
];

/** Sentences of one article, three at a time, with the index terms of the middle one. */
interface Window {
  readonly terms: ReadonlySet<string>;
  readonly text: string;
}

/**
 * Makes a question for a quantity of a thing that the article gives nowhere near the thing, of a kind that it gives of
 * something else where there is one; undefined where every kind is given.
 */
export class UnmeasuredQuestions {
  private readonly windows = new Map<string, Window[]>();

  constructor(documents: readonly SetDocument[]) {
    for (const { article, text } of documents) {
      const sentences = splitSentences(text, 0, text.length, 'en');
      const own = this.windows.get(article) ?? [];
      for (const [place, { start, end }] of sentences.entries()) {
        const terms = new Set(tokenize(text.slice(start, end), 'en').map(({ term }) => term));
        const from = sentences[Math.max(0, place - 1)]?.start ?? start;
        own.push({ terms, text: text.slice(from, sentences[place + 1]?.end ?? end) });
      }
      this.windows.set(article, own);
    }
  }

  ask(article: string, thing: string, thingTerms: readonly string[], random: SeededRandom): string | undefined {
    const windows = this.windows.get(article) ?? [];
    const about = windows.filter(({ terms }) => thingTerms.some((term) => terms.has(term)));
    const gives = (some: readonly Window[], measures: readonly Measure[]) =>
      some.some(({ text }) => quantitiesIn(text, measures).length > 0);
    const open = forms.filter(([, , measures]) => !gives(about, measures));
    const rivalled = open.filter(([, , measures]) => gives(windows, measures));
    const pool = rivalled.length > 0 ? rivalled : open;
    if (pool.length === 0) return undefined;
    const [before, after] = random.pick(pool);
    return `${before} ${thing}${after === '?' ? '' : ' '}${after}`;
  }
}
