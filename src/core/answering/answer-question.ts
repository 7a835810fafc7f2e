import type { Span } from '../retrieval/evidence.ts';
import { evidenceOfPassage } from '../verification/evidence-text.ts';
import { judgeClaim } from '../verification/judge-claim.ts';
import type { ConflictKind, Verdict } from '../verification/verdict.ts';
import type { AnalysedPassage } from './analysed-passage.ts';
import { holdsTypedAnswer } from './answer-candidates.ts';
import { answerability, answerabilityFeatures } from './answerability.ts';
import { bothSides } from './both-sides.ts';
import type { Calibration } from './calibration.ts';
import { chooseSentences, type ShownSentences } from './choose-sentences.ts';
import { findDefinition } from './definitions.ts';
import type { Draft, DraftClaim } from './draft.ts';
import type { AnsweringModels } from './models.ts';
import { phrasesIn } from './phrases/phrases-in.ts';
import { missingPremises } from './premise-guard.ts';
import { statementOf } from './question-statement.ts';
import type { RankedSentence } from './rank-sentences.ts';
import { readableSentence } from './readable-sentence.ts';
import { refuse } from './refuse.ts';
import type { AnsweringResources } from './resources.ts';
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

/** Conflicts of these kinds mean that the question's premise is denied, not merely unmentioned. */
const denying: ReadonlySet<ConflictKind> = new Set(['negation', 'antonym', 'direction']);

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
  if (weighted.question.type === 'both-sides') {
    const sides = bothSides(ranked);
    if (sides !== undefined) return sides;
  }
  const correction = correct(input);
  if (correction !== undefined) return correction;
  const evidence = passages.map((passage) => passage.evidence);
  const score = answerability(models.answerability, answerabilityFeatures(weighted, evidence, ranked, resources));
  const missing = missingPremises(weighted, best.passage, resources);
  const shown = chooseSentences(weighted, ranked, passages, room);
  const untyped = lacksTypedAnswer(weighted, shown);
  if (score < calibration.answer || missing.length > 0 || untyped) return refuse({ ...grounds, missing, untyped });
  const [first, ...rest] = shown.map(claimOf);
  return first === undefined ? refuse(grounds) : { kind: 'answer', claims: [first, ...rest] };
}

/** Too little to go by: narrower questions instead of a guess. */
function askBack(weighted: WeightedQuestion, passages: readonly AnalysedPassage[]): Draft {
  return {
    kind: 'refusal',
    reason: 'too-vague',
    why: phrasesIn(weighted.question.language).tooVague,
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

/** The question as a statement, put to the sources: where one denies it, that is the reply. */
function correct({ weighted, passages, resources }: AnsweringInput): Draft | undefined {
  const statement = statementOf(weighted.question);
  if (statement === undefined) return undefined;
  const texts = passages
    .slice(0, 3)
    .map(({ evidence }) => evidenceOfPassage(evidence.passage, evidence.document.title));
  const verdict = judgeClaim(statement, texts, resources);
  const conflict = verdict.conflicts.find(({ kind }) => denying.has(kind));
  const claim = conflict === undefined ? undefined : claimOfSpan(verdict, passages);
  if (conflict === undefined || claim === undefined || verdict.kind === 'supported') return undefined;
  const why = phrasesIn(weighted.question.language).correction(conflict.claimed, conflict.sourced);
  return { kind: 'correction', why, claims: [claim] };
}

function claimOfSpan(verdict: Verdict, passages: readonly AnalysedPassage[]): DraftClaim | undefined {
  const [span] = verdict.spans;
  const passage = passages.find(({ evidence }) => evidence.passage.id === span?.passageId);
  const index = passage?.sentences.findIndex(({ sentence }) => sentence.start === span?.start) ?? -1;
  return passage === undefined || index < 0 ? undefined : claimOf({ passage, indexes: [index] });
}

/** Shown sentences as one claim: a list's lead-in and its items stand in one quotation. */
function claimOf({ passage, indexes }: ShownSentences): DraftClaim {
  const { id, documentId } = passage.evidence.passage;
  const first = passage.sentences[indexes[0] ?? 0];
  const last = passage.sentences[indexes.at(-1) ?? 0];
  const span: Span = {
    passageId: id,
    documentId,
    start: first?.sentence.start ?? 0,
    end: last?.sentence.end ?? 0,
  };
  const texts = indexes.map((index) => readableSentence(passage, index));
  return { text: joinList(texts), spans: [span] };
}

function joinList(texts: readonly string[]): string {
  const [first = '', ...items] = texts;
  return items.length === 0 ? first : `${first} ${items.map((item) => item.replace(/[.;,]\s*$/u, '')).join('; ')}.`;
}
