import type { AnalysedPassage, AnalysedSentence } from './analysed-passage.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { AnsweringResources } from './resources.ts';
import { termMatch } from './soft-match.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** What a word two sentences away counts for, against one beside it. */
const fading = 0.8;
/** Two words this many tokens apart still belong together. */
const near = 6;

/**
 * How tightly the passage binds the question's words together around the best sentence: a passage on the same topic holds
 * many of them, one that answers holds them side by side.
 */
export function bindingFeatures(
  weighted: WeightedQuestion,
  best: RankedSentence,
  second: RankedSentence,
  resources: AnsweringResources,
): Record<string, number> {
  const { terms, weights, total } = weighted;
  const share = (part: (place: number) => number) =>
    terms.reduce((sum, _, place) => sum + (weights[place] ?? 0) * part(place), 0) / total;
  const meaning = terms.map((term) =>
    best.passage.context.has(term.term)
      ? 1
      : Math.max(...best.passage.sentences.map((sentence) => termMatch(term, sentence, resources))),
  );
  return {
    nearCoverage: share((place) => fadedMatch(terms[place]?.term ?? '', best.passage, best.index)),
    shownCoverage: share((place) =>
      Number([best, second].some(({ sentence }) => sentence.counts.has(terms[place]?.term ?? ''))),
    ),
    passageMeaning: share((place) => meaning[place] ?? 0),
    largestForeign: Math.max(0, ...terms.map((_, place) => (weights[place] ?? 0) * (1 - (meaning[place] ?? 0)))),
    boundPairs: boundPairs(weighted, best.sentence),
  };
}

/** 1 in the sentence itself, less with every sentence further away, 0 where the passage does not have it. */
function fadedMatch(term: string, { sentences }: AnalysedPassage, index: number): number {
  return sentences.reduce(
    (most, { counts }, place) => (counts.has(term) ? Math.max(most, fading ** Math.abs(place - index)) : most),
    0,
  );
}

/** Share of the question's neighbouring content words that stand near each other in the sentence too, in any order. */
function boundPairs({ sequence }: WeightedQuestion, { tokens }: AnalysedSentence): number {
  if (sequence.length < 2) return 0.5;
  const places = (term: string) => tokens.flatMap((token, place) => (token.term === term ? [place] : []));
  const bound = sequence.slice(1).filter((term, place) => {
    const before = places(sequence[place] ?? '');
    return places(term).some((one) => before.some((other) => one !== other && Math.abs(one - other) <= near));
  });
  return bound.length / (sequence.length - 1);
}
