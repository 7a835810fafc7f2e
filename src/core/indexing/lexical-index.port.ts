import type { PassageFilter } from './passage-filter.ts';

/** Best-matching passages by words (BM25 over title, headings and text), and the counts that weights are made from. */
export interface LexicalIndex {
  /** Number of passages. */
  readonly size: number;
  /** Best first, ties by id, at most `limit`; passages that share no term are left out. */
  search(terms: readonly WeightedTerm[], limit: number, filter?: PassageFilter): LexicalHit[];
  /** The score that `search` gives each of the passages, in their order; 0 where no term is shared or the id is unknown. */
  scores(terms: readonly WeightedTerm[], passageIds: readonly number[]): number[];
  /**
   * For each of the passages, in their order, and in it for each of the terms: where the term stands in the passage's text,
   * ascending, in half words (see lexical/posting-places.ts); the first 31 places at most.
   */
  places(terms: readonly string[], passageIds: readonly number[]): ArrayLike<number>[][];
  /** More than any passage can score: what makes scores comparable between questions and corpora. */
  ceiling(terms: readonly WeightedTerm[]): number;
  /** In how many passages' text the index term occurs (titles and headings not counted). */
  documentFrequency(term: string): number;
  /** Ids of the passages whose text, title or headings have every one of the terms, ascending; none for no terms. */
  passagesWithAll(terms: readonly string[]): number[];
  /** All index terms that begin with these letters, in no order that means anything. */
  everyTermWithPrefix(prefix: string): Iterable<string>;
  /** Index terms that begin with these letters, commonest first, at most `limit`. */
  termsWithPrefix(prefix: string, limit: number): string[];
  /** Index terms whose document frequency is at least this. */
  termsIn(leastPassages: number): string[];
  /** Lets only the passages of these documents through. */
  filterByDocuments(documentIds: readonly string[]): PassageFilter;
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
