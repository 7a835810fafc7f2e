import type { Examination } from '../examine-claim.ts';
import type { VerificationResources } from '../resources.ts';
import { coverageFeatures } from './coverage.ts';
import { differenceFeatures } from './differences.ts';
import { meaningFeatures } from './meaning.ts';
import { relationFeatures } from './relations.ts';
import { signFeatures } from './signs.ts';
import { subjectFeatures } from './subjects.ts';
import { wordingFeatures } from './wording.ts';

/** All that the models see of a claim and its evidence, by name; every value is finite. Training and serving both call this. */
export function claimFeatures(examination: Examination, resources: VerificationResources): Record<string, number> {
  const { alignment, comparison } = examination;
  const features: Record<string, number> = {};
  // One object spread out of six takes a hundred times as long: so many names make it a dictionary on the way.
  for (const group of [
    coverageFeatures(alignment),
    wordingFeatures(alignment, comparison),
    relationFeatures(alignment, comparison),
    subjectFeatures(alignment, comparison),
    meaningFeatures(alignment, comparison, resources),
    differenceFeatures(examination),
    signFeatures(alignment, comparison),
  ])
    Object.assign(features, group);
  return features;
}
