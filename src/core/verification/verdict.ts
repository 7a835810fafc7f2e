import type { Span } from '../retrieval/evidence.ts';

export type VerdictKind = 'supported' | 'contradicted' | 'not-in-sources';

/** What the claim gate says of one claim. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Calibrated probability that the evidence supports the claim, 0 to 1. */
  readonly score: number;
  /** In plain words, for the reader: "the source says September 2013, the claim says 2014"; "nothing about 2019". */
  readonly why: string;
  /** What the verdict rests on, best first; may be empty only for `not-in-sources`. */
  readonly spans: readonly Span[];
  /** The evidence says it in its own words, apart from what may be left out. */
  readonly outright: boolean;
  /** Typed conflicts found between claim and evidence; any one bars `supported`. */
  readonly conflicts: readonly Conflict[];
}

export type ConflictKind =
  | 'number'
  | 'date'
  | 'name'
  | 'negation'
  | 'antonym'
  | 'direction'
  | 'quantifier'
  | 'hedge'
  | 'role';

/** The same slot filled differently by claim and evidence. */
export interface Conflict {
  readonly kind: ConflictKind;
  /** The words of the claim, as written. */
  readonly claimed: string;
  /** The words of the source, as written. */
  readonly sourced: string;
}
