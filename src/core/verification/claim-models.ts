import type { BoostedTrees } from './boosted-trees.ts';
import type { ClaimLines } from './claim-lines.ts';

/** What is trained: two models and how their scores are read. Made by `npm run train -- claims`. */
export interface ClaimModels {
  /** Is the claim borne out? Trained on claims that people judged. */
  readonly support: BoostedTrees;
  /** Is it free of tampering? Trained on sentences that were tampered with. */
  readonly tampering: BoostedTrees;
  readonly calibration: ScoreCalibration;
}

/** The lines of the verdict, and how a score becomes a probability. */
export interface ScoreCalibration extends ClaimLines {
  /** The first model's line for what a chat model drafts, not below `supportedFrom`: there the bot itself speaks. */
  readonly draftedFrom: number;
  /** Raw scores and the probability of support there, both rising; straight lines between. */
  readonly knots: readonly (readonly number[])[];
}
