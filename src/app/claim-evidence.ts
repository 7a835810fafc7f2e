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
  return found.map(({ passage, document }: Evidence) => evidenceOfPassage(passage, document.title));
}

/** What verification needs of a corpus. */
export function verificationResources({ background, acronyms, isStrict }: CorpusSnapshot): VerificationResources {
  return { background, acronyms, ...(isStrict ? { isStrict } : {}) };
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
