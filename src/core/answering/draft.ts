import type { Span } from '../retrieval/evidence.ts';
import type { RefusalReason } from './refusal-reason.ts';

/** A sentence of a reply before it is numbered: what is said and the spans of the sources that say it, best first. */
export interface DraftClaim {
  readonly text: string;
  readonly spans: readonly [Span, ...Span[]];
}

/** What answering makes of evidence; citations number it. A refusal's `nearest` spans are best first, at most three. */
export type Draft =
  | {
      readonly kind: 'answer';
      readonly claims: readonly [DraftClaim, ...DraftClaim[]];
      /** The sources' own sentences unless a model wrote it. */
      readonly drafter?: 'model';
      readonly withheld?: readonly Withheld[];
    }
  | { readonly kind: 'correction'; readonly why: string; readonly claims: readonly [DraftClaim, ...DraftClaim[]] }
  | {
      readonly kind: 'conflict';
      readonly why: string;
      readonly claims: readonly [DraftClaim, DraftClaim, ...DraftClaim[]];
    }
  | {
      readonly kind: 'refusal';
      readonly reason: RefusalReason;
      readonly why: string;
      readonly nearest: readonly Span[];
      readonly suggestions: readonly string[];
      readonly withheld?: readonly Withheld[];
    };

/** A sentence that failed the claim gate, and why. */
export interface Withheld {
  readonly text: string;
  readonly why: string;
}
