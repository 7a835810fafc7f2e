import { quotationOf } from '../core/citations/quotation.ts';
import type { Citation, Quotation } from '../core/citations/reply.ts';
import type { Evidence, Span } from '../core/retrieval/evidence.ts';
import { analyseQuestion } from '../core/retrieval/question.ts';
import { retrieve } from '../core/retrieval/retrieve.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import { detectLanguage } from '../core/text/detect-language.ts';
import { type EvidenceText, evidenceOfPassage } from '../core/verification/evidence-text.ts';
import type { VerificationResources } from '../core/verification/resources.ts';
import { quotedSpans } from './quoted-sources.ts';

const passagesRead = 6;

/** The passages that a claim is held against: the best of the corpus, or of some of its documents. */
export async function evidenceFor(
  claim: string,
  snapshot: CorpusSnapshot,
  documentIds?: readonly string[],
): Promise<EvidenceText[]> {
  const question = analyseQuestion(claim, detectLanguage(claim), snapshot.background);
  const found = await retrieve(question, snapshot, {
    limit: passagesRead,
    ...(documentIds === undefined ? {} : { documentIds }),
  });
  return found.map(({ passage, document }: Evidence) =>
    remembered(evidenceOfPassage(passage, document.title), snapshot),
  );
}

/** So many passages of a corpus are kept taken apart; a discussion comes back to the same ones. */
const mostRemembered = 2000;
const evidenceOf = new WeakMap<CorpusSnapshot, Map<number, EvidenceText>>();

/** The evidence that was made of the passage before: verification takes the same object apart only once. */
function remembered(evidence: EvidenceText, snapshot: CorpusSnapshot): EvidenceText {
  const known = evidenceOf.get(snapshot) ?? new Map<number, EvidenceText>();
  evidenceOf.set(snapshot, known);
  const before = known.get(evidence.passageId);
  if (before !== undefined) return before;
  if (known.size >= mostRemembered) known.clear();
  known.set(evidence.passageId, evidence);
  return evidence;
}

const resourcesOf = new WeakMap<CorpusSnapshot, VerificationResources>();

/** What verification needs of a corpus; the same object for the same snapshot. */
export function verificationResources(snapshot: CorpusSnapshot): VerificationResources {
  const known = resourcesOf.get(snapshot);
  if (known !== undefined) return known;
  const { background, acronyms, words, claimLines, isStrict } = snapshot;
  const resources: VerificationResources = {
    background,
    acronyms,
    similarity: (term, other) => words.similarity(term, other),
    ...(claimLines === undefined ? {} : { lines: claimLines }),
    ...(isStrict ? { isStrict } : {}),
  };
  resourcesOf.set(snapshot, resources);
  return resources;
}

/** The spans of a verdict as quotations of stored documents. */
export async function quotationsOf(spans: readonly Span[], snapshot: CorpusSnapshot): Promise<Quotation[]> {
  const sources = await quotedSpans(spans, snapshot);
  return spans.flatMap((span) => quotationOf(span, sources) ?? []);
}

/** Quotations numbered from 1. */
export function numbered(quotations: readonly Quotation[]): Citation[] {
  return quotations.map((quotation, index) => ({ number: index + 1, ...quotation }));
}
