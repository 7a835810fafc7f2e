import type { ClaimJudge } from '../../core/answering/drafting/claim-judge.port.ts';
import type { JudgedSentence } from '../../core/answering/drafting/drafted-sentence.ts';
import { unknownFacts } from '../../core/answering/drafting/stated-facts.ts';
import type { Evidence, Span } from '../../core/retrieval/evidence.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import { evidenceOfPassage } from '../../core/verification/evidence-text.ts';
import { judgeStatement } from '../../core/verification/judge-statement.ts';
import { isVerbatim } from '../../core/verification/quotations.ts';
import { verificationResources } from '../claim-evidence.ts';

const fewestQuotedWords = 4;

/**
 * Asks a judge about a sentence that the gate has judged. It may take a supported sentence away. It may let one through
 * only where the gate found nothing against it, and only on words that stand in a cited passage: the gate lays the
 * sentence over those very words, and a conflict or a fact that they lack bars it after all.
 */
export async function withSecondOpinion(
  judged: JudgedSentence,
  cited: readonly Evidence[],
  judge: ClaimJudge,
  snapshot: CorpusSnapshot,
): Promise<JudgedSentence> {
  if (judged.kind === 'rejected' && !judged.isOpen) return judged;
  const { verdict, quote } = await judge.judge(judged.text, cited);
  if (judged.kind === 'supported') {
    if (verdict !== 'contradicted') return judged;
    return {
      kind: 'rejected',
      isOpen: false,
      text: judged.text,
      why: 'A second look found that the passage says otherwise.',
    };
  }
  const span = verdict === 'supported' ? confirmed(judged.text, quote, cited, snapshot) : undefined;
  return span === undefined ? judged : { kind: 'supported', text: judged.text, spans: [span], quoted: true };
}

/** The sentence or two that hold the quote, where nothing in them speaks against the claim. */
function confirmed(
  claim: string,
  quote: string,
  cited: readonly Evidence[],
  snapshot: CorpusSnapshot,
): Span | undefined {
  if ((quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < fewestQuotedWords) return undefined;
  for (const { passage, document } of cited) {
    const { id, documentId, prose, sentences, start: from, headings, language } = passage;
    for (const [index, { start }] of sentences.entries()) {
      const end = [sentences[index], sentences[index + 1]]
        .map((sentence) => sentence?.end ?? from)
        .find((place) => isVerbatim(quote, [prose.slice(start - from, Math.max(start, place) - from)]));
      if (end === undefined) continue;
      const words = prose.slice(start - from, end - from);
      const resources = verificationResources(snapshot);
      if (unknownFacts(claim, [words, document.title, ...headings], language, resources).length > 0) return undefined;
      const held = sentences.filter((sentence) => sentence.start >= start && sentence.end <= end);
      const evidence = { ...evidenceOfPassage(passage, document.title), sentences: held };
      const { conflicts } = judgeStatement(claim, [evidence], resources);
      return conflicts.length > 0 ? undefined : { passageId: id, documentId, start, end };
    }
  }
  return undefined;
}
