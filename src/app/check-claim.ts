import type { Quotation } from '../core/citations/reply.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import { type EvidenceText, evidenceOfText, GIVEN_EVIDENCE } from '../core/verification/evidence-text.ts';
import { judgeStatement } from '../core/verification/judge-statement.ts';
import { shippedClaimModels } from '../core/verification/score-claim.ts';
import type { Verdict } from '../core/verification/verdict.ts';
import { evidenceFor, numbered, quotationsOf, verificationResources } from './claim-evidence.ts';
import type { CheckedClaim, CheckRequest } from './footnote.ts';

/** One verdict for one claim: against the corpus, or against the evidence that comes with it and nothing else. */
export async function checkClaim(request: CheckRequest, snapshot: CorpusSnapshot): Promise<CheckedClaim> {
  const { readerLanguage, isStrict } = request;
  const resources = {
    ...verificationResources(snapshot),
    ...(readerLanguage ? { readerLanguage } : {}),
    ...(isStrict ? { isStrict } : {}),
  };
  if (request.evidence !== undefined) {
    const given = givenEvidence(request.evidence);
    // The lines drawn for this corpus say nothing of a text from elsewhere.
    const verdict = judgeStatement(request.claim, [given], { ...resources, lines: shippedClaimModels.calibration });
    return checked(request.claim, verdict, quotationsOfText(verdict, request.evidence));
  }
  const evidence = await evidenceFor(request.claim, snapshot, request.documentIds);
  const verdict = judgeStatement(request.claim, evidence, resources);
  return checked(request.claim, verdict, await quotationsOf(verdict.spans, snapshot));
}

let lastGiven: EvidenceText | undefined;

/** Claims about one text mostly come one after another; it is taken apart for the first of them. */
function givenEvidence(text: string): EvidenceText {
  const evidence = lastGiven?.prose === text ? lastGiven : evidenceOfText(text, detectLanguage(text));
  lastGiven = evidence;
  return evidence;
}

function checked(claim: string, { kind, score, why }: Verdict, quotations: readonly Quotation[]): CheckedClaim {
  return { claim, verdict: kind, score, why, citations: numbered(quotations) };
}

function quotationsOfText({ spans }: Verdict, text: string): Quotation[] {
  const document = { id: GIVEN_EVIDENCE, title: 'The evidence given', metadata: {}, hash: '' };
  return spans.map(({ passageId, start, end }) => ({
    document,
    passageId,
    quote: text.slice(start, end),
    start,
    end,
    locator: `line ${text.slice(0, start).split('\n').length}`,
  }));
}
