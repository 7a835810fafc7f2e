import type { RankedSentence } from './rank-sentences.ts';
import { deedOf } from './slot-features.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** What the two best sentences together leave open of what is asked; each 0 to 1. */
export function shownSlotFeatures(
  weighted: WeightedQuestion,
  best: RankedSentence,
  second: RankedSentence,
): Record<string, number> {
  const shown = [best, second];
  const most = (name: string) => Math.max(...shown.map(({ features }) => features[name] ?? 0));
  return {
    bestSlotCoverage: most('slotCoverage'),
    leastSlotMissing: Math.min(...shown.map(({ features }) => features.slotLargestMissing ?? 1)),
    // The deed is told, but of nobody who did it.
    agentless: Number(deedOf(weighted) !== undefined && most('agentFits') === 0.5),
    headElsewhere: Number(standsElsewhere(weighted, shown)),
  };
}

/** The kind of thing that is asked for ("which **port**") is named in the passage, but not where the answer would be. */
function standsElsewhere({ question: { head } }: WeightedQuestion, shown: readonly RankedSentence[]): boolean {
  if (head === undefined || shown.some(({ sentence }) => sentence.counts.has(head))) return false;
  return shown.some(({ passage }) => passage.terms.has(head));
}
