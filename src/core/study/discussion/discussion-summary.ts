import type { Citation } from '../../citations/reply.ts';
import type { VerdictKind } from '../../verification/verdict.ts';

/** What a thread comes to: members' words on one side, what the sources say of them on the other, never mixed. */
export interface DiscussionSummary {
  readonly kind: 'discussion-summary';
  /** What members stated about the sources' subject, in order; who said the same is named together. */
  readonly claims: readonly MemberClaim[];
  readonly disagreements: readonly Disagreement[];
  /** Questions that nobody has answered, in order. */
  readonly openQuestions: readonly MemberWords[];
  /** Numbered from 1 over all claims. */
  readonly citations: readonly Citation[];
  /** What was neither checked nor summed up, in sentences. */
  readonly leftAlone: LeftAlone;
  readonly messages: number;
  readonly members: number;
}

/** Somebody's own words. */
export interface MemberWords {
  readonly author: string;
  readonly text: string;
}

export interface MemberClaim {
  /** Whoever said it, the first first. */
  readonly authors: readonly string[];
  /** As the first of them wrote it. */
  readonly text: string;
  readonly verdict: VerdictKind;
  readonly why: string;
  /** Numbers of the quotations that the verdict rests on. */
  readonly citations: readonly number[];
}

/** Two members who said opposite things, or of whom one denied what the other said. */
export interface Disagreement {
  readonly one: MemberWords;
  readonly other: MemberWords;
}

export interface LeftAlone {
  readonly opinions: number;
  readonly jokes: number;
  readonly offTopic: number;
  readonly instructions: number;
}
