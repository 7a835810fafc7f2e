import type { AnalysedSentence } from './analysed-passage.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/**
 * Features of word order: how much of the question's order a sentence keeps, how closely its words stand together, and
 * how near a possible answer stands to them.
 * @param candidates positions of possible answers among the sentence's tokens
 */
export function sequenceFeatures(
  weighted: WeightedQuestion,
  sentence: AnalysedSentence,
  candidates: readonly number[],
): Record<string, number> {
  const weightOf = new Map(weighted.terms.map((term, place) => [term.term, weighted.weights[place] ?? 0]));
  const asked = weighted.sequence;
  const positions: number[] = [];
  const found: string[] = [];
  for (const [position, token] of sentence.tokens.entries()) {
    if (!weightOf.has(token.term)) continue;
    positions.push(position);
    found.push(token.term);
  }
  const span = positions.length > 0 ? (positions.at(-1) ?? 0) - (positions[0] ?? 0) + 1 : 0;
  let proximity = 0;
  for (const candidate of candidates) {
    let near = 0;
    for (const position of positions) {
      const weight = weightOf.get(sentence.tokens[position]?.term ?? '') ?? 0;
      near += weight / (1 + Math.abs(candidate - position) / 4);
    }
    proximity = Math.max(proximity, near / weighted.total);
  }
  return {
    adjacentPairs: sharedPairs(asked, found),
    longestCommonSubsequence: commonSubsequence(asked, found, weightOf) / weighted.total,
    density: span > 0 ? new Set(found).size / span : 0,
    candidateProximity: proximity,
    sharedRun: Math.min(longestSharedRun(weighted, sentence), 8) / 8,
  };
}

function sharedPairs(asked: readonly string[], found: readonly string[]): number {
  const pairs = (terms: readonly string[]) =>
    new Set(terms.slice(1).map((term, place) => `${terms[place] ?? ''} ${term}`));
  const wanted = pairs(asked);
  if (wanted.size === 0) return 0;
  const there = pairs(found);
  return [...wanted].filter((pair) => there.has(pair)).length / wanted.size;
}

/** Weight of the heaviest sequence of terms that both hold in the same order. */
function commonSubsequence(
  asked: readonly string[],
  found: readonly string[],
  weightOf: ReadonlyMap<string, number>,
): number {
  let above = new Float64Array(found.length + 1);
  for (const term of asked) {
    const row = new Float64Array(found.length + 1);
    for (let place = 0; place < found.length; place += 1) {
      row[place + 1] =
        found[place] === term
          ? (above[place] ?? 0) + (weightOf.get(term) ?? 0)
          : Math.max(above[place + 1] ?? 0, row[place] ?? 0);
    }
    above = row;
  }
  return above[found.length] ?? 0;
}

/** Length of the longest run of words, small ones included, that the question and the sentence share as written. */
function longestSharedRun(weighted: WeightedQuestion, sentence: AnalysedSentence): number {
  const asked = weighted.question.tokens;
  const { tokens } = sentence;
  let best = 0;
  let above = new Uint16Array(tokens.length + 1);
  for (const word of asked) {
    const row = new Uint16Array(tokens.length + 1);
    for (let place = 0; place < tokens.length; place += 1) {
      if (tokens[place]?.lower !== word.lower) continue;
      const run = (above[place] ?? 0) + 1;
      row[place + 1] = run;
      if (run > best) best = run;
    }
    above = row;
  }
  return best;
}
