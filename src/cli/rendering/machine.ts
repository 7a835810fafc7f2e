import type { EvaluationReport } from '../../app/evaluation/report.ts';
import type { CheckedClaim, FoundPassage, SourceSummary, VerifiedSentence } from '../../app/footnote.ts';
import type { Citation, Quotation, RefusalReply, Reply } from '../../core/citations/reply.ts';
import type { DocumentSummary } from '../../core/documents/document.ts';
import { plainText } from './reply.ts';

/** A reply as `ask --json` gives it. */
export function replyObject(reply: Reply, milliseconds: number): object {
  const withheld = reply.withheld.map(({ text, why }) => ({ text, why }));
  const readAs = reply.readAs === undefined ? {} : { readAs: reply.readAs };
  const model = reply.model === undefined ? {} : { model: reply.model };
  const common = { kind: reply.kind, text: plainText(reply), ...readAs, ...model };
  if (reply.kind === 'refusal') {
    return { ...common, claims: [], citations: [], withheld, refusal: refusalObject(reply), milliseconds };
  }
  const why = reply.kind === 'answer' ? { drafter: reply.drafter } : { why: reply.why };
  const claims = reply.claims.map(({ text, citations }) => ({ text, citations }));
  return { ...common, ...why, claims, citations: reply.citations.map(citationObject), withheld, milliseconds };
}

/** Passages as `find --json` gives them. */
export function passagesObject(passages: readonly FoundPassage[]): object {
  return {
    passages: passages.map(({ document, start, end, text, locator, score }) => ({
      document: documentObject(document),
      start,
      end,
      text,
      locator,
      score,
    })),
  };
}

/** A claim's verdict as `check --json` gives it. */
export function checkedClaimObject({ verdict, score, why, citations }: CheckedClaim): object {
  return { verdict, score, why, citations: citations.map(citationObject) };
}

/** A draft's sentences as `verify --json` gives them. */
export function verifiedSentencesObject(sentences: readonly VerifiedSentence[]): object {
  return {
    sentences: sentences.map(({ text, verdict, why, citations }) => ({
      text,
      verdict,
      why,
      citations: citations.map(quotationObject),
    })),
  };
}

/** Documents as `sources --json` gives them. */
export function sourcesObject(sources: readonly SourceSummary[]): object {
  return {
    documents: sources.map(({ id, title, metadata, hash, passages, words }) => ({
      id,
      title,
      ...metadata,
      hash,
      passages,
      words,
    })),
  };
}

/** An evaluation as `evaluate --json` gives it; `confusion[due][given]` counts verdicts. */
export function evaluationObject({ byKind, confusion, ...scores }: EvaluationReport): object {
  const verdicts = Object.fromEntries([...confusion].map(([due, given]) => [due, Object.fromEntries(given)]));
  return { ...scores, byKind: Object.fromEntries(byKind), confusion: verdicts };
}

/** Why something was refused, and what came nearest. */
export function refusalObject({ reason, why, nearest, suggestions }: RefusalReply): object {
  return { reason, why, nearest: nearest.map(quotationObject), suggestions };
}

/** A numbered quotation. */
export function citationObject(citation: Citation): object {
  return { number: citation.number, ...quotationObject(citation) };
}

/** A quotation with its place. */
export function quotationObject({ document, quote, start, end, locator }: Quotation): object {
  return { document: documentObject(document), quote, start, end, locator };
}

function documentObject({ id, title }: DocumentSummary): object {
  return { id, title };
}
