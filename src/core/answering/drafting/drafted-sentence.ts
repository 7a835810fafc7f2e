import type { Span } from '../../retrieval/evidence.ts';

/** A sentence as a model proposes it. */
export interface DraftedSentence {
  readonly text: string;
  /** Labels of passages, as the model wrote them. */
  readonly cites: readonly string[];
  /** Words of a cited passage that it says it rests on. */
  readonly quote: string;
}

/** A proposed sentence after the gate: what supports it, or why it is left out. */
export type JudgedSentence = SupportedSentence | RejectedSentence;

export interface SupportedSentence {
  readonly kind: 'supported';
  readonly text: string;
  readonly spans: readonly [Span, ...Span[]];
  /** The model's quote stands in a cited passage word for word. */
  readonly quoted: boolean;
}

interface RejectedSentence {
  readonly kind: 'rejected';
  /** Nothing speaks against it, the gate only knows too little: a judge may be asked. */
  readonly isOpen: boolean;
  readonly text: string;
  readonly why: string;
}
