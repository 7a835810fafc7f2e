import type { NonEmpty, Quotation } from '../../citations/reply.ts';
import type { Phrasing } from '../phrasing/phrasing.ts';

/** What an open question asks of the passage that it stands on. */
export type PromptKind = 'differ' | 'reason' | 'view' | 'figure' | 'open';

/** A prompt for a discussion: one quotation, or two that differ, and what kind of question goes with it. */
export interface DiscussionPrompt {
  readonly kind: PromptKind;
  /** Two for `differ`, of different documents; else one. */
  readonly quotations: NonEmpty<Quotation>;
  /** A model's question on them; the one that goes with the kind where absent. */
  readonly question?: string;
}

export interface Discussion {
  readonly kind: 'discussion';
  readonly prompts: NonEmpty<DiscussionPrompt>;
  /** Absent where no model was asked. */
  readonly phrasing?: Phrasing;
}

const reason =
  /\b(?:because|since|therefore|thus|leads? to|led to|causes?|caused|results? (?:in|from)|due to|owing to|so that|enables?|allows?|prevents?|depends? on)\b|потому|поэтому|из-за|благодаря|привод|因为|因此|导致|由于|使得|себебі|сондықтан/iu;
const view =
  /\b(?:argues?|argued|claims?|claimed|believes?|believed|holds? that|suggests?|suggested|concludes?|concluded|maintains?|proposes?|criticis|criticiz|hopes?|fears?|considers?|regards?|should|may|might|could|likely|perhaps)\b|счита|утвержда|полага|认为|主张|可能|деп санайды/iu;
const figure = /\p{N}/u;

/** The kind of question that a sentence invites, by how it speaks. */
export function promptKindOf(text: string): Exclude<PromptKind, 'differ'> {
  if (view.test(text)) return 'view';
  if (reason.test(text)) return 'reason';
  return figure.test(text) ? 'figure' : 'open';
}
