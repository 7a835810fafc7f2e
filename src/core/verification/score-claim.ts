import { logOdds, probabilityOf } from './boosted-trees.ts';
import type { ClaimLines } from './claim-lines.ts';
import type { ClaimModels, ScoreCalibration } from './claim-models.ts';
import type { Examination } from './examine-claim.ts';
import { claimFeatures } from './features/claim-features.ts';
import calibrationFile from './models/calibration.json' with { type: 'json' };
import peopleFile from './models/people.json' with { type: 'json' };
import supportFile from './models/support.json' with { type: 'json' };
import tamperingFile from './models/tampering.json' with { type: 'json' };
import type { VerificationResources } from './resources.ts';

/** The models that ship with Footnote. */
export const shippedClaimModels: ClaimModels = {
  people: peopleFile,
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
  /** Probability that people would call it supported. */
  readonly agreed: number;
  /** Probability that the claim is borne out, and that it is free of tampering. */
  readonly borneOut: number;
  readonly untouched: number;
}

/** Asks the models. */
export function viewOf(examination: Examination, resources: VerificationResources): ModelView {
  const { people, support, tampering } = resources.models ?? shippedClaimModels;
  const features = claimFeatures(examination, resources);
  return {
    agreed: probabilityOf(logOdds(people, features)),
    borneOut: probabilityOf(logOdds(support, features)),
    untouched: probabilityOf(logOdds(tampering, features)),
  };
}

/**
 * How well the evidence bears a claim out, 0 to 1, as people see it; comparable between claims, not yet a probability. The
 * verdict asks more: it rests on the other two models.
 * @param contradicted whether a conflict denies the claim
 */
export function rawScore({ agreed }: ModelView, saidSo: boolean, contradicted: boolean): number {
  if (saidSo) return outrightFrom + (1 - outrightFrom) * agreed;
  if (contradicted) return contradictedBelow * agreed;
  return contradictedBelow + (outrightFrom - contradictedBelow) * agreed;
}

/** What of an examination the verdict needs. */
type Findings = Pick<Examination, 'saidSo'> & { readonly conflicts: readonly unknown[] };

/** Whether a claim is supported: said outright, or free of conflicts, borne out and free of tampering as far as the models see. */
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
