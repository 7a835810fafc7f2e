import type { BoostedTrees } from './boosted-trees.ts';
import type { ClaimLines } from './claim-lines.ts';

/** What is trained: two models for the verdict, one for the score, and how they are read. Made by `npm run train -- claims`. */
export interface ClaimModels {
  /** Would people call the claim supported? Trained on what people judged and nothing else. */
  readonly people: BoostedTrees;
  /** Is it borne out? Trained on the same, on claims that we wrote and on sentences taken out of their text. */
  readonly support: BoostedTrees;
  /** Is it free of tampering? Trained on sentences that were tampered with. */
  readonly tampering: BoostedTrees;
  readonly calibration: ScoreCalibration;
}

/** The lines of the verdict, and how a score becomes a probability. */
export interface ScoreCalibration extends ClaimLines {
  /** The line of `support` for what a chat model drafts, not below `supportedFrom`: there the bot itself speaks. */
  readonly draftedFrom: number;
  /** Raw scores and the probability of support there, both rising; straight lines between. */
  readonly knots: readonly (readonly number[])[];
}
