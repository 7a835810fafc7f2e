import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';
import { judgeStatement } from '../core/verification/judge-statement.ts';
import { isVerbatim, quotationsIn } from '../core/verification/quotations.ts';
import { splitClaims } from '../core/verification/split-claims.ts';
import { evidenceFor, quotationsOf, verificationResources } from './claim-evidence.ts';
import type { VerifiedSentence, VerifyRequest } from './footnote.ts';

/** A draft's sentences, each held against the documents that it cites and no others. */
export async function verifyDraft(request: VerifyRequest, snapshot: CorpusSnapshot): Promise<VerifiedSentence[]> {
  const verified: VerifiedSentence[] = [];
  for (const { text, cites } of request.sentences) verified.push(await verifySentence(text, cites, snapshot));
  return verified;
}

async function verifySentence(
  text: string,
  cites: readonly string[],
  snapshot: CorpusSnapshot,
): Promise<VerifiedSentence> {
  const refused = (why: string): VerifiedSentence => ({ text, verdict: 'not-in-sources', why, citations: [] });
  const known = cites.filter((id) => snapshot.documents.has(id));
  if (cites.length === 0) return refused('It cites no document.');
  if (known.length === 0) return refused(`There is no document ${cites.map((id) => `“${id}”`).join(' or ')}.`);
  const misquoted = await misquotation(text, known, snapshot);
  if (misquoted !== undefined) return refused(`The cited document does not have these words: “${misquoted}”.`);
  const evidence = await evidenceFor(text, snapshot, known);
  const resources = verificationResources(snapshot);
  const { kind, why, spans } = judgeStatement(text, evidence, resources);
  // What a member's message may say beside its claims, a draft may not: nobody would have judged it.
  const beside = splitClaims(text, evidence[0]?.language ?? 'en').find(
    ({ leftOut, sentence }) =>
      leftOut !== undefined &&
      leftOut !== 'fragment' &&
      judgeStatement(sentence, evidence, resources).kind !== 'supported',
  );
  if (kind === 'supported' && beside !== undefined)
    return refused(`This states nothing that could be checked: “${beside.sentence}”.`);
  return { text, verdict: kind, why, citations: await quotationsOf(spans, snapshot) };
}

/** The first quotation that no cited document has word for word. */
async function misquotation(
  text: string,
  documentIds: readonly string[],
  snapshot: CorpusSnapshot,
): Promise<string | undefined> {
  const quotations = quotationsIn(text);
  if (quotations.length === 0) return undefined;
  const texts: string[] = [];
  for (const id of documentIds) {
    const document = await snapshot.store.document(id);
    if (document !== undefined) texts.push(document.prose, document.text, document.title);
  }
  return quotations.find((quotation) => !isVerbatim(quotation, texts));
}
