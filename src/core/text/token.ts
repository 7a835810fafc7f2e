/** A word, number or punctuation mark of a text, with its place. */
export interface Token {
  /** As written, without a possessive ’s. */
  readonly surface: string;
  readonly lower: string;
  /**
   * What is indexed and compared: the stem of the word after irregular forms are folded; `#1200` for a number of value
   * 1200, `#1990s` for a decade; the mark itself for punctuation.
   */
  readonly term: string;
  /** `[start, end)` in the tokenized text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'punctuation';
  /** Numbers only: the value, with hundred, thousand, million and billion multiplied in. */
  readonly value?: number;
  /** Numbers only: what is counted, where the text says so beside the number. */
  readonly unit?: NumberUnit;
  /** Begins with an upper-case letter. */
  readonly capitalised: boolean;
}

export type NumberUnit = 'percent' | 'ordinal' | 'decade';
