import type { AnalysedPassage } from './analysed-passage.ts';
import { missingPremises } from './premise-guard.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { AnsweringResources } from './resources.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** Two of a kind say it all. */
const mostCounted = 2;

/**
 * How far away what the question takes for granted is: a year that the next passage gives may be left unsaid here, one that
 * no passage gives may not. And how much of it are words that nobody writes, neither the corpus nor the language: more often
 * misspelt than missing.
 * @param ranked not empty
 */
export function absenceFeatures(
  weighted: WeightedQuestion,
  ranked: readonly RankedSentence[],
  resources: AnsweringResources,
): Record<string, number> {
  const { terms, weights, total, question } = weighted;
  const passages = new Set<AnalysedPassage>(ranked.map(({ passage }) => passage));
  const missing = [...passages].map((passage) => new Set(missingPremises(weighted, passage, resources).map(keyOf)));
  const nowhere = [...(missing[0] ?? [])].filter((key) => missing.every((one) => one.has(key)));
  const count = (kind: string) => nowhere.filter((key) => key.startsWith(kind)).length;
  const strange = terms.map(({ term, kind, lower }, place) => {
    const { upper, lower: small } = resources.background.capitals(lower);
    const isKnown =
      resources.documentFrequency(term) + resources.background.sentenceFrequency(term) + upper + small > 0;
    return isKnown || kind === 'name' || kind === 'number' ? 0 : (weights[place] ?? 0);
  });
  return {
    namesNowhere: Math.min(mostCounted, count('name')),
    numbersNowhere: Math.min(mostCounted, count('number')),
    strangeShare: question.language === 'en' ? strange.reduce((sum, weight) => sum + weight, 0) / total : 0,
  };
}

function keyOf({ kind, written }: { readonly kind: string; readonly written: string }): string {
  return `${kind} ${written}`;
}
