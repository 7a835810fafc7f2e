import { type BoostedTrees, logOdds, probabilityOf } from './boosted-trees.ts';
import type { ClaimLines } from './claim-lines.ts';
import type { Examination } from './examine-claim.ts';
import { claimFeatures } from './features/claim-features.ts';
import calibrationFile from './models/calibration.json' with { type: 'json' };
import supportFile from './models/support.json' with { type: 'json' };
import tamperingFile from './models/tampering.json' with { type: 'json' };
import type { VerificationResources } from './resources.ts';

/** What is trained: two models and how their scores are read. Made by `npm run train -- claims`. */
export interface ClaimModels {
  /** Is the claim borne out? Trained on claims that people judged. */
  readonly support: BoostedTrees;
  /** Is it free of tampering? Trained on sentences that were tampered with. */
  readonly tampering: BoostedTrees;
  readonly calibration: ScoreCalibration;
}

export interface ScoreCalibration extends ClaimLines {
  /** Raw scores and the probability of support there, both rising; straight lines between. */
  readonly knots: readonly (readonly number[])[];
}

/** The models that ship with Footnote. */
export const shippedClaimModels: ClaimModels = {
  support: supportFile,
  tampering: tamperingFile,
  calibration: calibrationFile,
};

/** A conflict leaves this much of the score, on top of what the models make of it. */
const conflictDiscount = 0.7;
/** How far a doubt of the second model lowers the score; the verdict it bars altogether. Chosen on the sets left out of the training. */
const doubtExponent = 0.1;
/** Raw scores of what is said outright lie in the top tenth. */
const outrightFrom = 0.9;

/** What the models make of a claim. */
export interface ModelView {
  /** Probability that the claim is borne out, and that it is free of tampering. */
  readonly borneOut: number;
  readonly untouched: number;
}

/** Asks both models. */
export function viewOf(
  examination: Examination,
  resources: VerificationResources,
  { support, tampering }: ClaimModels = shippedClaimModels,
): ModelView {
  const features = claimFeatures(examination, resources);
  return {
    borneOut: probabilityOf(logOdds(support, features)),
    untouched: probabilityOf(logOdds(tampering, features)),
  };
}

/** What of an examination the score and the verdict need. */
type Findings = Pick<Examination, 'outright'> & { readonly conflicts: readonly unknown[] };

/** How well the evidence bears a claim out, 0 to 1; comparable between claims, not yet a probability. */
export function rawScore(
  { borneOut, untouched }: ModelView,
  { outright, conflicts }: Findings,
  { untouchedFrom }: Pick<ClaimLines, 'untouchedFrom'> = shippedClaimModels.calibration,
): number {
  const both = borneOut * Math.min(1, untouched / untouchedFrom) ** doubtExponent;
  if (outright) return outrightFrom + (1 - outrightFrom) * both;
  return (conflicts.length > 0 ? conflictDiscount : 1) * outrightFrom * both;
}

/** Whether a claim is supported: said outright, or free of conflicts and borne out in both models' view. */
export function isSupported(
  { borneOut, untouched }: ModelView,
  { outright, conflicts }: Findings,
  { supportedFrom, untouchedFrom }: ClaimLines = shippedClaimModels.calibration,
): boolean {
  return outright || (conflicts.length === 0 && borneOut >= supportedFrom && untouched >= untouchedFrom);
}

/** The probability that a claim of this raw score is supported, where as many claims are as are not. */
export function probabilityOfSupport(
  raw: number,
  { knots }: ScoreCalibration = shippedClaimModels.calibration,
): number {
  let [lowX = 0, lowY = 0] = knots[0] ?? [];
  for (const [x = 1, y = 1] of knots) {
    if (raw <= x) return x === lowX ? y : lowY + ((y - lowY) * (raw - lowX)) / (x - lowX);
    lowX = x;
    lowY = y;
  }
  return lowY;
}
