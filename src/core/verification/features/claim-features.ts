import type { Examination } from '../examine-claim.ts';
import type { VerificationResources } from '../resources.ts';
import { coverageFeatures } from './coverage.ts';
import { differenceFeatures } from './differences.ts';
import { meaningFeatures } from './meaning.ts';
import { relationFeatures } from './relations.ts';
import { subjectFeatures } from './subjects.ts';
import { wordingFeatures } from './wording.ts';

/** All that the models see of a claim and its evidence, by name; every value is finite. Training and serving both call this. */
export function claimFeatures(examination: Examination, resources: VerificationResources): Record<string, number> {
  return {
    ...coverageFeatures(examination.alignment),
    ...wordingFeatures(examination.alignment, examination.comparison),
    ...relationFeatures(examination.alignment, examination.comparison),
    ...subjectFeatures(examination.alignment, examination.comparison),
    ...meaningFeatures(examination.alignment, examination.comparison, resources),
    ...differenceFeatures(examination),
  };
}
