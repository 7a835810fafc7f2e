import type { Span } from '../retrieval/evidence.ts';
import { type Alignment, coverageOf } from './alignment.ts';
import { analyseEvidence } from './analysed-evidence.ts';
import { analyseText } from './analysed-text.ts';
import type { EvidenceText } from './evidence-text.ts';
import { type Examination, examineClaim, isContradicted } from './examine-claim.ts';
import { explain } from './explain-verdict.ts';
import type { VerificationResources } from './resources.ts';
import { pairsKept } from './strict-rule.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/**
 * Judges one claim (one sentence that states something) against evidence alone. Supported only where the evidence says so
 * and nothing in it conflicts; contradicted where an aligned sentence says otherwise; else not in the sources.
 */
export function judgeClaim(
  claimText: string,
  evidence: readonly EvidenceText[],
  resources: VerificationResources,
): Verdict {
  const claim = analyseText(claimText, evidence[0]?.language ?? 'en', resources);
  const examination = examineClaim(
    claim,
    evidence.map((text) => analyseEvidence(text, resources)),
    resources,
  );
  if (examination === undefined) {
    const kind = 'not-in-sources';
    return { kind, score: 0, why: explain(kind, undefined, []), spans: [], conflicts: [] };
  }
  const { alignment, conflicts } = examination;
  const score = scoreOf(examination);
  const kind = kindOf(examination, score);
  return {
    kind,
    score,
    why: explain(kind, alignment, conflicts),
    spans: spansOf(alignment),
    conflicts: conflicts.map(({ kind: type, claimed, sourced }) => ({ kind: type, claimed, sourced })),
  };
}

function scoreOf({ alignment, conflicts, outright }: Examination): number {
  if (outright) return 0.97;
  const covered = coverageOf(alignment.together, alignment.weights);
  return Math.max(0.01, covered * pairsKept(alignment) * (conflicts.length > 0 ? 0.3 : 0.9));
}

function kindOf(examination: Examination, score: number): VerdictKind {
  if (examination.conflicts.length === 0 && (examination.outright || score > 0.6)) return 'supported';
  return isContradicted(examination) ? 'contradicted' : 'not-in-sources';
}

function spansOf({ best, complement }: Alignment): Span[] {
  const pair = best === complement ? [best] : [best, complement];
  return pair.map(({ sentence: { passageId, documentId, start, end } }) => ({ passageId, documentId, start, end }));
}
