import { splitSentences } from '../../../src/core/text/sentences.ts';
import { isContent, tokenize } from '../../../src/core/text/tokenize.ts';

/** The content terms of a text in order, as numbers. */
export type Terms = readonly number[];

/** Gives every index term of English text a number, in order of first appearance. */
export class TermNumbers {
  private readonly numbers = new Map<string, number>();

  /** All terms so far; a term's place is its number. */
  get terms(): string[] {
    return [...this.numbers.keys()];
  }

  of(text: string): Terms {
    return tokenize(text, 'en')
      .filter((token) => isContent(token, 'en'))
      .map(({ term }) => this.numberOf(term));
  }

  /** Sentence by sentence; sentences without content are left out. */
  ofSentences(text: string): Terms[] {
    return splitSentences(text, 0, text.length, 'en')
      .map(({ start, end }) => this.of(text.slice(start, end)))
      .filter((sentence) => sentence.length > 0);
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(term, number);
    return number;
  }
}
