import type { BackgroundCounts } from '../../../src/adapters/background/background-table.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import type { Token } from '../../../src/core/text/token.ts';
import { isContent, tokenize } from '../../../src/core/text/tokenize.ts';

/** Rarer entries are left out of the file: to the product they are as good as unknown. */
const LEAST_SENTENCES = 3;
const LEAST_OCCURRENCES = 3;
const LONGEST_KEY = 24;

/** Counts English text sentence by sentence for the background. */
export class BackgroundCounter {
  private readonly terms = new Map<string, number>();
  private readonly words = new Map<string, { upper: number; lower: number }>();
  private count = 0;

  add(text: string): void {
    for (const { start, end } of splitSentences(text, 0, text.length, 'en')) {
      this.addSentence(tokenize(text.slice(start, end), 'en'));
    }
  }

  result(): BackgroundCounts {
    return {
      sentences: this.count,
      terms: new Map([...this.terms].filter(([term, count]) => count >= LEAST_SENTENCES && term.length <= LONGEST_KEY)),
      words: new Map(
        [...this.words].filter(
          ([word, { upper, lower }]) => upper + lower >= LEAST_OCCURRENCES && word.length <= LONGEST_KEY,
        ),
      ),
    };
  }

  private addSentence(tokens: readonly Token[]): void {
    const content = new Set(tokens.filter((token) => isContent(token, 'en')).map(({ term }) => term));
    if (content.size === 0) return;
    this.count += 1;
    for (const term of content) this.terms.set(term, (this.terms.get(term) ?? 0) + 1);
    const words = tokens.filter(({ kind }) => kind === 'word');
    // A line all in capitals, or in title case, says nothing of its words.
    const capitals = words.filter(({ capitalised }) => capitalised).length;
    if (words.length < 3 || capitals * 2 > words.length) return;
    tokens.forEach((token, position) => {
      if (token.kind === 'word' && !opens.has(tokens[position - 1]?.lower ?? '.')) this.addWord(token);
    });
  }

  private addWord({ lower, capitalised }: Token): void {
    const counts = this.words.get(lower) ?? { upper: 0, lower: 0 };
    if (capitalised) counts.upper += 1;
    else counts.lower += 1;
    this.words.set(lower, counts);
  }
}

/** After these marks a capital may only mean that a sentence or a quotation begins. */
const opens = new Set(['.', '!', '?', ':', '"', '“', '‘', '(', '[', '•', '–', '—', '-', '*']);
