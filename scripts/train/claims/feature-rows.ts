import { type AnalysedEvidence, analyseEvidence } from '../../../src/core/verification/analysed-evidence.ts';
import { analyseText } from '../../../src/core/verification/analysed-text.ts';
import { evidenceOfText } from '../../../src/core/verification/evidence-text.ts';
import { examineClaim, isContradicted } from '../../../src/core/verification/examine-claim.ts';
import { claimFeatures } from '../../../src/core/verification/features/claim-features.ts';
import type { VerificationResources } from '../../../src/core/verification/resources.ts';
import { withoutFrame } from '../../../src/core/verification/split-claims.ts';

/** A claim as the trees see it, with what is needed to weigh and to score it. */
export interface FeatureRow {
  readonly set: string;
  readonly family: string;
  /** What a generated claim was made by; the set's name for others. */
  readonly kind: string;
  readonly group?: string;
  readonly supported: boolean;
  readonly contradicted: boolean;
  readonly values: Float32Array;
  readonly outright: boolean;
  readonly saidSo: boolean;
  readonly conflicts: readonly string[];
  readonly judgedContradicted: boolean;
}

/** Rows and the names of their values. */
export interface FeatureRows {
  readonly names: readonly string[];
  readonly rows: readonly FeatureRow[];
}

type Judged = Omit<FeatureRow, 'values' | 'outright' | 'saidSo' | 'conflicts' | 'judgedContradicted'> & {
  readonly claim: string;
  readonly evidence: string;
};

/**
 * Facts about how a set was made rather than about the claim (how long its evidence is, how long its sentences are): trees
 * that see them learn the sets by heart and do worse on others.
 */
const unseen = new Set(['evidenceSentences', 'contentWords', 'sentenceLength', 'lengthRatio']);

/** Features of claims by the code that serves. Claims with nothing to compare are left out. */
export function featureRows(claims: readonly Judged[], resources: VerificationResources): FeatureRows {
  const analysed = new Map<string, AnalysedEvidence>();
  let names: string[] = [];
  const rows = claims.flatMap(({ claim, evidence, ...row }): FeatureRow[] => {
    const read = analysed.get(evidence) ?? analyseEvidence(evidenceOfText(evidence, 'en'), resources);
    if (analysed.size > 200) analysed.clear();
    analysed.set(evidence, read);
    const examination = examineClaim(analyseText(withoutFrame(claim), 'en', resources), [read], resources);
    if (examination === undefined) return [];
    const features = Object.entries(claimFeatures(examination, resources)).filter(([name]) => !unseen.has(name));
    if (names.length === 0) names = features.map(([name]) => name);
    return [
      {
        ...row,
        values: Float32Array.from(features, ([, value]) => value),
        outright: examination.outright,
        saidSo: examination.saidSo,
        conflicts: examination.conflicts.map(({ kind }) => kind),
        judgedContradicted: isContradicted(examination),
      },
    ];
  });
  return { names, rows };
}
