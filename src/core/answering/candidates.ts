import type { AnalysedPassage } from './analysed-passage.ts';
import type { Candidate } from './sentence-features.ts';

/** The ranker reads at most this many sentences. */
const mostCandidates = 60;

/** Sentences that may be shown, in the order of the evidence. A sentence that asks is no answer. */
export function candidateSentences(passages: readonly AnalysedPassage[]): Omit<Candidate, 'cosine'>[] {
  return passages
    .flatMap((passage, rank) => passage.sentences.map((sentence, index) => ({ passage, index, sentence, rank })))
    .filter(({ sentence }) => sentence.counts.size > 0 && !asksSomething(sentence.text))
    .slice(0, mostCandidates);
}

/** Whether a sentence is a question. */
function asksSomething(text: string): boolean {
  return /[?？]["'”’»)\]]*\s*$/u.test(text);
}
