import { logOdds, probabilityOf } from './boosted-trees.ts';
import type { ClaimLines } from './claim-lines.ts';
import type { ClaimModels, ScoreCalibration } from './claim-models.ts';
import type { Examination } from './examine-claim.ts';
import { claimFeatures } from './features/claim-features.ts';
import calibrationFile from './models/calibration.json' with { type: 'json' };
import supportFile from './models/support.json' with { type: 'json' };
import tamperingFile from './models/tampering.json' with { type: 'json' };
import type { VerificationResources } from './resources.ts';

/** The models that ship with Footnote. */
export const shippedClaimModels: ClaimModels = {
  support: supportFile,
  tampering: tamperingFile,
  calibration: calibrationFile,
};

/** Raw scores of what is contradicted lie in the lowest fifth: whatever is not ranks above. */
const contradictedBelow = 0.2;
/** Raw scores of what is said outright lie in the top tenth; the two bounds only keep the three kinds of claims apart. */
const outrightFrom = 0.9;

/** What the models make of a claim. */
export interface ModelView {
  /** Probability that the claim is borne out, and that it is free of tampering. */
  readonly borneOut: number;
  readonly untouched: number;
}

/** Asks both models. */
export function viewOf(examination: Examination, resources: VerificationResources): ModelView {
  const { support, tampering } = resources.models ?? shippedClaimModels;
  const features = claimFeatures(examination, resources);
  return {
    borneOut: probabilityOf(logOdds(support, features)),
    untouched: probabilityOf(logOdds(tampering, features)),
  };
}

/**
 * How well the evidence bears a claim out, 0 to 1: the first model's view; comparable between claims, not yet a
 * probability. A doubt of the second model bars the verdict and leaves the score: on claims in people's own words it tells
 * sound from unsound no better than the first.
 * @param contradicted whether a conflict denies the claim
 */
export function rawScore({ borneOut }: ModelView, saidSo: boolean, contradicted: boolean): number {
  if (saidSo) return outrightFrom + (1 - outrightFrom) * borneOut;
  if (contradicted) return contradictedBelow * borneOut;
  return contradictedBelow + (outrightFrom - contradictedBelow) * borneOut;
}

/** What of an examination the verdict needs. */
type Findings = Pick<Examination, 'saidSo'> & { readonly conflicts: readonly unknown[] };

/** Whether a claim is supported: said outright, or free of conflicts and borne out in both models' view. */
export function isSupported(
  { borneOut, untouched }: ModelView,
  { saidSo, conflicts }: Findings,
  { supportedFrom, untouchedFrom }: ClaimLines = shippedClaimModels.calibration,
): boolean {
  return saidSo || (conflicts.length === 0 && borneOut >= supportedFrom && untouched >= untouchedFrom);
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
