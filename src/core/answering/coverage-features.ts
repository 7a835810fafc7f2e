import type { QuestionTerm, TermKind } from '../retrieval/question-terms.ts';
import type { AnalysedPassage, AnalysedSentence } from './analysed-passage.ts';
import type { AnsweringResources } from './resources.ts';
import { formMatch, termMatch } from './soft-match.ts';
import type { WeightedQuestion } from './weighted-question.ts';

const previousShare = 0.6;
const nextShare = 0.3;
const saturation = 1.2;
const lengthShare = 0.5;
/** Mean number of content terms of a sentence; only its order of magnitude matters. */
const usualLength = 13;

/** How one term of the question stands in a sentence and around it; each 0 to 1. */
interface TermMatch {
  readonly weight: number;
  readonly kind: TermKind;
  readonly exact: number;
  readonly form: number;
  readonly meaning: number;
  readonly inPassage: number;
  readonly inContext: number;
  readonly inWindow: number;
  readonly before: number;
  readonly after: number;
}

/**
 * Which share of the question's weight a sentence covers: exactly, by form, by meaning, with its neighbours, with its
 * passage, with title and headings; by kind of term; and how heavy the heaviest missing term is.
 */
export function coverageFeatures(
  weighted: WeightedQuestion,
  passage: AnalysedPassage,
  index: number,
  resources: AnsweringResources,
): Record<string, number> {
  const sentence = passage.sentences[index];
  if (sentence === undefined) return {};
  const matches = weighted.terms.map((term, place) =>
    matchOf(term, weighted.weights[place] ?? 0, passage, index, sentence, resources),
  );
  const share = (part: (match: TermMatch) => number): number =>
    matches.reduce((sum, match) => sum + match.weight * part(match), 0) / weighted.total;
  const heaviest = (part: (match: TermMatch) => number): number =>
    matches.reduce((most, match) => Math.max(most, match.weight * part(match)), 0);
  const largestUncovered = heaviest(({ exact, form }) => (exact ? 0 : 1 - form));
  const largestAbsent = heaviest(({ inContext, form }) => (inContext ? 0 : 1 - form));
  return {
    coverage: share(({ exact }) => exact),
    softCoverage: share(({ form }) => form),
    meaningCoverage: share(({ meaning }) => meaning),
    passageCoverage: share(({ inPassage }) => inPassage),
    windowCoverage: share(({ inWindow }) => inWindow),
    contextCoverage: share(({ inContext }) => inContext),
    previousCoverage: share(({ before }) => before),
    nextCoverage: share(({ after }) => after),
    largestUncovered,
    largestAbsent,
    largestUncoveredShare: largestUncovered / weighted.total,
    largestAbsentShare: largestAbsent / weighted.total,
    uncovered: Math.min(matches.filter(({ exact }) => exact === 0).length, 12) / 12,
    hasNames: matches.some(({ kind }) => kind === 'name') ? 1 : 0,
    ...kindFeatures('name', matches, ({ exact, form, inContext }) => exact || (inContext ? 0.7 : 0.8 * form)),
    ...kindFeatures('number', matches, ({ exact, inPassage }) => exact || 0.3 * inPassage),
    ...kindFeatures('verb', matches, ({ form }) => form),
    ...kindFeatures('word', matches, ({ form }) => form),
    sentenceLexical: sentenceLexical(weighted, sentence),
  };
}

function matchOf(
  term: QuestionTerm,
  weight: number,
  passage: AnalysedPassage,
  index: number,
  sentence: AnalysedSentence,
  resources: AnsweringResources,
): TermMatch {
  const exact = sentence.counts.has(term.term) ? 1 : 0;
  const form = exact || formMatch(term, sentence.counts);
  const inPassage = passage.terms.has(term.term) ? 1 : 0;
  const before = passage.sentences[index - 1]?.counts.has(term.term) ?? false;
  const after = passage.sentences[index + 1]?.counts.has(term.term) ?? false;
  return {
    weight,
    kind: term.kind,
    exact,
    form,
    meaning: termMatch(term, sentence, resources),
    inPassage,
    inContext: inPassage || (passage.context.has(term.term) ? 1 : 0),
    inWindow: exact || (before ? previousShare : after ? nextShare : 0),
    before: Number(before),
    after: Number(after),
  };
}

/** Share of a kind's weight that is covered (.5 where the question has none of the kind), and the weight that is not. */
function kindFeatures(
  kind: TermKind,
  matches: readonly TermMatch[],
  part: (match: TermMatch) => number,
): Record<string, number> {
  let covered = 0;
  let total = 0;
  for (const match of matches) {
    if (match.kind !== kind) continue;
    covered += match.weight * part(match);
    total += match.weight;
  }
  return { [`${kind}Coverage`]: total > 0 ? covered / total : 0.5, [`${kind}Gap`]: total - covered };
}

/** BM25 of the sentence over the most that the question could score. */
function sentenceLexical(weighted: WeightedQuestion, sentence: AnalysedSentence): number {
  const length = saturation * (1 - lengthShare + (lengthShare * sentence.length) / usualLength);
  let score = 0;
  let ceiling = 0;
  for (const [place, term] of weighted.terms.entries()) {
    const weight = weighted.lexicalWeights[place] ?? 0;
    const count = sentence.counts.get(term.term) ?? 0;
    score += (weight * count * (1 + saturation)) / (count + length);
    ceiling += weight * (1 + saturation);
  }
  return ceiling > 0 ? score / ceiling : 0;
}
