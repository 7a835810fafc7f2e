import type { AnalysedPassage } from './analysed-passage.ts';
import { holdsTypedAnswer } from './answer-candidates.ts';
import { answerability, answerabilityFeatures } from './answerability.ts';
import { bothSides } from './both-sides.ts';
import type { Calibration } from './calibration.ts';
import { chooseSentences, type ShownSentences } from './choose-sentences.ts';
import { findDefinition } from './definitions.ts';
import type { Draft } from './draft.ts';
import { headingAsks } from './heading-asks.ts';
import { listUnderHeading } from './list-under-heading.ts';
import type { AnsweringModels } from './models.ts';
import { conflictsWithAsked, oppositeOfAsked } from './opposite-sentence.ts';
import { phrasesFor } from './phrases/phrases-in.ts';
import { findDenial, findDeniedReport, findOtherNumber } from './premise-denial.ts';
import { missingPremises } from './premise-guard.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { refuse } from './refuse.ts';
import type { AnsweringResources } from './resources.ts';
import { shownClaim } from './shown-claim.ts';
import { findSourceConflict } from './source-conflict.ts';
import { isVague, narrowerQuestions } from './vagueness.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** Everything that the decision rests on. */
export interface AnsweringInput {
  readonly weighted: WeightedQuestion;
  /** The evidence taken apart, best first. */
  readonly passages: readonly AnalysedPassage[];
  /** Their sentences, best first. */
  readonly ranked: readonly RankedSentence[];
  readonly models: AnsweringModels;
  readonly calibration: Calibration;
  readonly resources: AnsweringResources;
  /** How many sentences may be shown, 1 to 4. */
  readonly room: number;
}

/**
 * Decides what to reply to a question: the sentences that answer it, the sentence that denies what it takes for granted,
 * or a refusal with its reason and the nearest passages.
 */
export function answerQuestion(input: AnsweringInput): Draft {
  const { weighted, passages, ranked, models, calibration, resources, room } = input;
  const [best] = ranked;
  const grounds = { weighted, passages, ranked, calibration, missing: [], untyped: false };
  if (isVague(weighted) && findDefinition(weighted, passages) === undefined) return askBack(weighted, passages);
  if (best === undefined) return refuse(grounds);
  const evidence = passages.map((passage) => passage.evidence);
  const score = answerability(models.answerability, answerabilityFeatures(weighted, evidence, ranked, resources));
  if (weighted.question.type === 'both-sides' && score >= calibration.answer) {
    const sides = bothSides(ranked, resources);
    if (sides !== undefined) return sides;
  }
  const missing = missingPremises(weighted, best.passage, resources);
  const conflicts = conflictsWithAsked(weighted, best, resources);
  const denial =
    findDenial(weighted, ranked, resources) ??
    findDeniedReport(weighted, best) ??
    findOtherNumber(weighted, best, missing, conflicts);
  if (denial !== undefined) {
    const why = phrasesFor(weighted.question).correction(denial.conflict.claimed, denial.conflict.sourced);
    return {
      kind: 'correction',
      why,
      claims: [shownClaim({ passage: denial.passage, indexes: [denial.index] }, resources)],
    };
  }
  const list = listUnderHeading(weighted, passages);
  const shown = list === undefined ? chooseSentences(weighted, ranked, passages, calibration, room) : [list];
  // A sentence of the form "X is a …" answers "What is X?" whatever its other words score, and so does what stands under the question as a heading.
  const defined =
    list !== undefined ||
    headingAsks(weighted, best) ||
    (weighted.question.type === 'definition' && findDefinition(weighted, passages) !== undefined);
  const opposite = list === undefined ? oppositeOfAsked(conflicts) : undefined;
  if (opposite !== undefined || (!defined && score < calibration.answer)) {
    const untyped = lacksTypedAnswer(weighted, shown);
    return refuse({ ...grounds, missing, untyped, ...(opposite === undefined ? {} : { opposite }) });
  }
  const difference = list === undefined ? findSourceConflict(weighted, best, ranked, resources) : undefined;
  if (difference !== undefined) {
    const { other, conflict } = difference;
    const why = phrasesFor(weighted.question).conflict(conflict.claimed, conflict.sourced);
    const side = ({ passage, index }: RankedSentence) => shownClaim({ passage, indexes: [index] }, resources);
    return { kind: 'conflict', why, claims: [side(best), side(other)] };
  }
  const [first, ...rest] = shown.map((sentences) => shownClaim(sentences, resources));
  return first === undefined ? refuse(grounds) : { kind: 'answer', claims: [first, ...rest] };
}

/** Too little to go by: narrower questions instead of a guess. */
function askBack(weighted: WeightedQuestion, passages: readonly AnalysedPassage[]): Draft {
  return {
    kind: 'refusal',
    reason: 'too-vague',
    why: phrasesFor(weighted.question).tooVague,
    nearest: [],
    suggestions: narrowerQuestions(weighted, passages),
  };
}

/** A when or how-many question is answered only by sentences with a date or a number. */
function lacksTypedAnswer(weighted: WeightedQuestion, shown: readonly ShownSentences[]): boolean {
  const { question, asked } = weighted;
  if (question.type !== 'when' && question.type !== 'how-many') return false;
  return !shown.some(({ passage, indexes }) =>
    indexes.some((index) => {
      const sentence = passage.sentences[index];
      return sentence !== undefined && holdsTypedAnswer(question, sentence, asked);
    }),
  );
}
