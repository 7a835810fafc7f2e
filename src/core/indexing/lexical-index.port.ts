/** Best-matching passages by words (BM25 over title, headings and text), and the counts that weights are made from. */
export interface LexicalIndex {
  readonly size: number;
  /** Best first, at most `limit`; passages that share no term are left out. */
  search(terms: readonly WeightedTerm[], limit: number): LexicalHit[];
  /** In how many passages' text the index term occurs (titles and headings not counted). */
  documentFrequency(term: string): number;
}

export interface WeightedTerm {
  /** Index term as the text layer makes it. */
  readonly term: string;
  /** 1 for a plain term; less for a damped one. */
  readonly weight: number;
}

export interface LexicalHit {
  readonly passageId: number;
  /** BM25, 0 and up; comparable within one query only. */
  readonly score: number;
}
