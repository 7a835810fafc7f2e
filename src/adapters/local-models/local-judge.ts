import type { ClaimJudge, ClaimOpinion } from '../../core/answering/drafting/claim-judge.port.ts';
import { openPairClassifier } from './pair-classifier.ts';

/**
 * An entailment model that runs here: each sentence of the cited passages is held against the claim. What entails it most
 * is the quote; a sentence that contradicts it counts only where none entails it.
 * @throws UserError see `openModel`
 */
export async function openLocalJudge(folder: string, name: string): Promise<ClaimJudge> {
  const { classify, labels } = await openPairClassifier(folder, name, 'judge');
  const column = (label: string) => labels.indexOf(label);
  const [entails, contradicts] = [column('entailment'), column('contradiction')];
  return {
    async judge(claim, evidence): Promise<ClaimOpinion> {
      const sentences = evidence.flatMap(({ passage: { prose, sentences: spans, start: from } }) =>
        spans.map(({ start, end }) => prose.slice(start - from, end - from).trim()),
      );
      const rows = await classify(sentences.map((sentence) => [sentence, claim] as const));
      const chosen = rows.map((row, index) => ({
        quote: sentences[index] ?? '',
        label: row.indexOf(Math.max(...row)),
        entailment: row[entails] ?? 0,
      }));
      const entailing = chosen.filter(({ label }) => label === entails).sort((a, b) => b.entailment - a.entailment)[0];
      if (entailing !== undefined) return { verdict: 'supported', quote: entailing.quote };
      const contradicting = chosen.find(({ label }) => label === contradicts);
      if (contradicting !== undefined) return { verdict: 'contradicted', quote: contradicting.quote };
      return { verdict: 'not-in-sources', quote: '' };
    },
  };
}
