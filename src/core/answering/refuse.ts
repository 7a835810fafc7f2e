import type { Span } from '../retrieval/evidence.ts';
import type { Question } from '../retrieval/question.ts';
import type { Language } from '../text/language.ts';
import type { Conflict } from '../verification/verdict.ts';
import type { AnalysedPassage } from './analysed-passage.ts';
import type { Calibration } from './calibration.ts';
import type { Draft } from './draft.ts';
import { phrasesFor } from './phrases/phrases-in.ts';
import type { MissingItem } from './premise-guard.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { WeightedQuestion } from './weighted-question.ts';

export type RefusalDraft = Extract<Draft, { kind: 'refusal' }>;

/** What is known when an answer is refused. */
export interface RefusalGrounds {
  readonly weighted: WeightedQuestion;
  /** In order of the evidence. */
  readonly passages: readonly AnalysedPassage[];
  /** Best first. */
  readonly ranked: readonly RankedSentence[];
  readonly calibration: Calibration;
  /** What the premise guard missed. */
  readonly missing: readonly MissingItem[];
  /** The best sentence says the opposite of what is asked. */
  readonly opposite?: Conflict;
  /** A date or a number was asked and no passage shown has one. */
  readonly untyped: boolean;
}

const mostNearest = 3;
const mostNamedWords = 3;

/** Refuses with the reason that fits: the fact is missing, something close is there, or nothing is. */
export function refuse(grounds: RefusalGrounds): RefusalDraft {
  const { weighted, passages, ranked, calibration, missing, untyped, opposite } = grounds;
  const phrases = phrasesFor(weighted.question);
  const best = ranked[0];
  const similarity = Math.max(0, ...passages.map(({ evidence }) => evidence.similarity));
  const topic = best?.features.contextCoverage ?? 0;
  const close = similarity >= calibration.close;
  const base = { kind: 'refusal', suggestions: [] } as const;
  if (best === undefined || (topic < calibration.topic && !close)) {
    return { ...base, reason: 'off-topic', why: phrases.offTopic(titlesOf(passages)), nearest: [] };
  }
  if (missing.length > 0) {
    const why = phrases.missingItems(missing.map(({ written }) => written));
    return { ...base, reason: 'not-stated', why, nearest: nearest(passages, ranked) };
  }
  if (opposite !== undefined) {
    const why = phrases.oppositeOnly(opposite.claimed, opposite.sourced);
    return { ...base, reason: 'not-stated', why, nearest: nearest(passages, ranked) };
  }
  if (untyped) {
    const why = weighted.question.type === 'when' ? phrases.noDate : phrases.noNumber;
    return { ...base, reason: 'not-stated', why, nearest: nearest(passages, ranked) };
  }
  const words = uncoveredWords(weighted, best.passage);
  const { type } = weighted.question;
  // A missing date or number is a missing fact, however close in meaning the passages are.
  if (close && type !== 'when' && type !== 'how-many') {
    return { ...base, reason: 'no-direct-answer', why: phrases.noDirectAnswer, nearest: nearest(passages, ranked) };
  }
  const why = words.length > 0 ? phrases.missingWords(words) : phrases.noDirectAnswer;
  return { ...base, reason: 'not-stated', why, nearest: nearest(passages, ranked) };
}

/** Refuses a question in a language that the corpus does not have; passages that share its very words are shown. */
export function refuseOtherLanguage(
  question: Pick<Question, 'language' | 'readerLanguage'>,
  passages: readonly AnalysedPassage[],
  languages: readonly Language[],
): RefusalDraft {
  const sharing = passages.filter(({ evidence }) => evidence.lexical > 0);
  return {
    kind: 'refusal',
    reason: sharing.length > 0 ? 'no-direct-answer' : 'off-topic',
    why: phrasesFor(question).otherLanguage(languages),
    nearest: nearest(sharing, []),
    suggestions: [],
  };
}

/** Whole passages, in the order of the best sentence of each and of the evidence by turns: words and meaning both count. */
function nearest(passages: readonly AnalysedPassage[], ranked: readonly RankedSentence[]): Span[] {
  const byRanker = [...new Set(ranked.map(({ passage }) => passage.evidence.passage.id))];
  const place = new Map(
    passages.map(({ evidence }, rank) => {
      const ranker = byRanker.indexOf(evidence.passage.id);
      return [evidence.passage.id, 1 / (1 + rank) + (ranker < 0 ? 0 : 1 / (1 + ranker))];
    }),
  );
  return [...passages]
    .sort((a, b) => (place.get(b.evidence.passage.id) ?? 0) - (place.get(a.evidence.passage.id) ?? 0))
    .slice(0, mostNearest)
    .map(({ evidence: { passage } }) => ({
      passageId: passage.id,
      documentId: passage.documentId,
      start: passage.start,
      end: passage.end,
    }));
}

/** The question's heaviest words that the passage and its headings lack, as written. */
function uncoveredWords({ terms, weights }: WeightedQuestion, passage: AnalysedPassage): string[] {
  return terms
    .map((term, place) => ({ term, weight: weights[place] ?? 0 }))
    .filter(({ term }) => !passage.terms.has(term.term) && !passage.context.has(term.term) && term.weight === 1)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostNamedWords)
    .map(({ term }) => term.surface);
}

function titlesOf(passages: readonly AnalysedPassage[]): string[] {
  return [...new Set(passages.map(({ evidence }) => evidence.document.title))].slice(0, 3);
}
