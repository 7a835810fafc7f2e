import type { AnalysedPassage, AnalysedSentence } from './analysed-passage.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { AnsweringResources } from './resources.ts';
import { termMatch } from './soft-match.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** Two words this many tokens apart belong to one clause. */
const near = 6;
const inSentence = 0.8;
const carried = 0.7;
const inContext = 0.6;
const inNeighbour = 0.4;
const inPassage = 0.15;
/** A word this alike stands for the question's. */
const met = 0.5;
const pronoun = /^\s*(?:it|its|they|their|he|his|she|her|this|these|that|those|there)\b/i;

/**
 * How closely each two of the question's words stand together where the answer is: "shed" in one sentence and "cost" in the
 * next do not say what a shed costs. And what the question's words that are not met here do elsewhere.
 */
export function pairFeatures(
  weighted: WeightedQuestion,
  ranked: readonly RankedSentence[],
  best: RankedSentence,
  second: RankedSentence,
  resources: AnsweringResources,
): Record<string, number> {
  const { terms, weights, total } = weighted;
  const places = terms.map((_, place) => place).filter((place) => (weights[place] ?? 0) > 0);
  const close = (one: number, other: number) =>
    Math.max(
      closeness(terms[one]?.term ?? '', terms[other]?.term ?? '', best.passage, best.index),
      closeness(terms[one]?.term ?? '', terms[other]?.term ?? '', second.passage, second.index),
    );
  let sum = 0;
  let norm = 0;
  let least = 1;
  for (const one of places) {
    for (const other of places) {
      if (other <= one) continue;
      const weight = (weights[one] ?? 0) * (weights[other] ?? 0);
      const value = close(one, other);
      sum += weight * value;
      norm += weight;
      least = Math.min(least, value);
    }
  }
  const heavy = [...places].sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0));
  const [first, next] = heavy;
  const shown = [best, second];
  const matches = terms.map((term) =>
    best.passage.context.has(term.term)
      ? 1
      : Math.max(...shown.map(({ sentence }) => termMatch(term, sentence, resources))),
  );
  const unmet = places.filter((place) => (matches[place] ?? 0) < met);
  const elsewhere = unmet.filter((place) => resources.documentFrequency(terms[place]?.term ?? '') > 0);
  const inOthers = unmet.filter((place) =>
    ranked.some(({ sentence }) => sentence.counts.has(terms[place]?.term ?? '')),
  );
  const weigh = (some: readonly number[]) => some.reduce((all, place) => all + (weights[place] ?? 0), 0) / total;
  return {
    pairCoverage: norm > 0 ? sum / norm : 0.5,
    leastPair: norm > 0 ? least : 0.5,
    mainPair: first === undefined || next === undefined ? 0.5 : close(first, next),
    leastMatch: places.length === 0 ? 0.5 : Math.min(...places.map((place) => matches[place] ?? 0)),
    unmetTerms: Math.min(4, unmet.length) / 4,
    unmetShareOfTerms: unmet.length / Math.max(1, places.length),
    unmetElsewhere: weigh(elsewhere),
    unmetInOthers: weigh(inOthers),
  };
}

/** 1 side by side in the sentence, less the further apart, 0 where the passage does not hold both. */
function closeness(one: string, other: string, passage: AnalysedPassage, index: number): number {
  const { sentences, context, terms } = passage;
  const sentence = sentences[index];
  if (sentence === undefined) return 0;
  if (sentence.counts.has(one) && sentence.counts.has(other))
    return nearest(one, other, sentence) <= near ? 1 : inSentence;
  if (sentence.counts.has(one) || sentence.counts.has(other)) {
    const rest = sentence.counts.has(one) ? other : one;
    if (sentences[index - 1]?.counts.has(rest) === true && pronoun.test(sentence.text)) return carried;
    if (context.has(rest)) return inContext;
    if (sentences[index - 1]?.counts.has(rest) === true || sentences[index + 1]?.counts.has(rest) === true)
      return inNeighbour;
  }
  return terms.has(one) && terms.has(other) ? inPassage : 0;
}

function nearest(one: string, other: string, { tokens }: AnalysedSentence): number {
  const places = (term: string) => tokens.flatMap((token, place) => (token.term === term ? [place] : []));
  const others = places(other);
  return Math.min(...places(one).flatMap((place) => others.map((at) => Math.abs(place - at))));
}
