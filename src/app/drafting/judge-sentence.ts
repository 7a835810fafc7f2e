import type { DraftedSentence, JudgedSentence } from '../../core/answering/drafting/drafted-sentence.ts';
import type { LabelledPassage } from '../../core/answering/drafting/fence.ts';
import { unknownFacts } from '../../core/answering/drafting/stated-facts.ts';
import type { Evidence } from '../../core/retrieval/evidence.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import { evidenceOfPassage } from '../../core/verification/evidence-text.ts';
import { judgeStatement } from '../../core/verification/judge-statement.ts';
import { isVerbatim, quotationsIn } from '../../core/verification/quotations.ts';
import type { VerificationResources } from '../../core/verification/resources.ts';
import { shippedClaimModels } from '../../core/verification/score-claim.ts';
import { splitClaims } from '../../core/verification/split-claims.ts';
import { verificationResources } from '../claim-evidence.ts';

const fewestQuotedWords = 3;

/**
 * The gate that every drafted sentence goes through: it cites passages that were shown, quotes them word for word, states
 * no number, date or name that they lack, and follows from them by the same judgement as any member's claim.
 * Labels that nobody gave out are dropped, never repaired.
 */
export function judgeSentence(
  { text, cites, quote }: DraftedSentence,
  shown: readonly LabelledPassage[],
  snapshot: CorpusSnapshot,
): JudgedSentence {
  const rejected = (why: string): JudgedSentence => ({ kind: 'rejected', isOpen: false, text, why });
  const cited = citedBy(cites, shown);
  if (cited.length === 0) return rejected('It cites no passage that was found for this question.');
  const unchecked = splitClaims(text, cited[0]?.passage.language ?? 'und').find(
    ({ leftOut }) => leftOut !== undefined && leftOut !== 'fragment',
  );
  if (unchecked !== undefined) return rejected(`This states nothing that could be checked: “${unchecked.sentence}”.`);
  const proses = cited.map(({ passage }) => passage.prose);
  const texts = cited.flatMap(({ passage, document }) => [passage.prose, ...passage.headings, document.title]);
  const misquoted = quotationsIn(text).find((quotation) => !isVerbatim(quotation, texts));
  if (misquoted !== undefined) return rejected(`The cited passage does not have these words: “${misquoted}”.`);
  const language = cited[0]?.passage.language ?? 'und';
  const resources = verificationResources(snapshot);
  const [unknown] = unknownFacts(text, texts, language, resources);
  if (unknown !== undefined) return rejected(`The cited passage says nothing about “${unknown}”.`);
  const evidence = cited.map(({ passage, document }) => evidenceOfPassage(passage, document.title));
  const { kind, why, spans, conflicts } = judgeStatement(text, evidence, forDrafts(resources));
  const [first, ...rest] = spans;
  if (kind !== 'supported' || first === undefined) {
    return {
      kind: 'rejected',
      isOpen: kind === 'not-in-sources' && conflicts.length === 0,
      text: onOneLine(text),
      why,
    };
  }
  return { kind: 'supported', text: onOneLine(text), spans: [first, ...rest], quoted: isQuoted(quote, proses) };
}

/** The same with the line for drafts: what the bot says itself must be surer than what a member says. */
function forDrafts(resources: VerificationResources): VerificationResources {
  const { draftedFrom, untouchedFrom, supportedFrom } = shippedClaimModels.calibration;
  const lines = resources.lines ?? { supportedFrom, untouchedFrom };
  return { ...resources, lines: { ...lines, supportedFrom: Math.max(lines.supportedFrom, draftedFrom) } };
}

/** The passages that the labels stand for; a label that nobody gave out stands for none. */
export function citedBy(cites: readonly string[], shown: readonly LabelledPassage[]): Evidence[] {
  return shown.filter(({ label }) => cites.includes(label)).map(({ evidence }) => evidence);
}

/** Whether the words that a model says it rests on stand in a passage. */
function isQuoted(quote: string, proses: readonly string[]): boolean {
  const words = quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= fewestQuotedWords && isVerbatim(quote, proses);
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
