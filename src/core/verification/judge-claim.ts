import type { Span } from '../retrieval/evidence.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { Alignment } from './alignment.ts';
import { analyseEvidence } from './analysed-evidence.ts';
import { analyseText } from './analysed-text.ts';
import type { EvidenceText } from './evidence-text.ts';
import { type Examination, examineClaim, isContradicted } from './examine-claim.ts';
import { explain } from './explain-verdict.ts';
import type { VerificationResources } from './resources.ts';
import { isSupported, type ModelView, probabilityOfSupport, rawScore, viewOf } from './score-claim.ts';
import type { Verdict, VerdictKind } from './verdict.ts';

/** A word that matches no better than this is not there. */
const missingBelow = 0.5;

/**
 * Judges one claim (one sentence that states something) against evidence alone. Supported only where the evidence says so
 * and nothing in it conflicts; contradicted where an aligned sentence says otherwise; else not in the sources.
 */
export function judgeClaim(
  claimText: string,
  evidence: readonly EvidenceText[],
  resources: VerificationResources,
): Verdict {
  return judgeExamined(claimText, examine(claimText, evidence, resources), resources);
}

/** The claim laid over the evidence, before any model is asked; undefined where there is nothing to compare. */
export function examine(
  claimText: string,
  evidence: readonly EvidenceText[],
  resources: VerificationResources,
): Examination | undefined {
  return examineClaim(
    analyseText(claimText, evidence[0]?.language ?? 'en', resources),
    evidence.map((text) => analyseEvidence(text, resources)),
    resources,
  );
}

/** The verdict on a claim whose examination is known. */
export function judgeExamined(
  claimText: string,
  examination: Examination | undefined,
  resources: VerificationResources,
): Verdict {
  const language = resources.readerLanguage ?? detectLanguage(claimText);
  if (examination === undefined) {
    const kind = 'not-in-sources';
    const why = explain(kind, undefined, [], language);
    return { kind, score: 0, why, spans: [], outright: false, conflicts: [] };
  }
  const { alignment, conflicts } = examination;
  const view = viewOf(examination, resources);
  const contradicted = isContradicted(examination);
  const kind = kindOf(examination, contradicted, view, resources);
  return {
    kind,
    score: probabilityOfSupport(rawScore(view, examination.saidSo, contradicted)),
    why: explain(kind, alignment, conflicts, language),
    spans: spansOf(alignment),
    outright: examination.outright,
    conflicts: conflicts.map(({ kind: type, claimed, sourced }) => ({ kind: type, claimed, sourced })),
  };
}

function kindOf(
  examination: Examination,
  contradicted: boolean,
  view: ModelView,
  { isStrict, lines }: VerificationResources,
): VerdictKind {
  if (
    isStrict ? examination.outright : isSupported(view, examination, lines) && !sharesNamesAlone(examination.alignment)
  )
    return 'supported';
  return contradicted ? 'contradicted' : 'not-in-sources';
}

/** Of what the claim says of its names and numbers no word stands in the evidence: who and when alone state nothing. */
function sharesNamesAlone({ claim, anywhere }: Alignment): boolean {
  const said = claim.content.flatMap((at, index) =>
    claim.names[at] || claim.tokens[at]?.kind === 'number' ? [] : [anywhere[index] ?? 0],
  );
  return said.length > 0 && said.every((match) => match < missingBelow);
}

function spansOf({ best, complement }: Alignment): Span[] {
  const pair = best === complement ? [best] : [best, complement];
  return pair.map(({ sentence: { passageId, documentId, start, end } }) => ({ passageId, documentId, start, end }));
}
