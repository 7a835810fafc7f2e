import { scoresWithoutPassage } from '../../../src/app/calibration/deleted-passages.ts';
import { type AnswerDrift, answerLineFor, logOddsOf } from '../../../src/core/answering/calibration.ts';
import type { AnsweringModels } from '../../../src/core/answering/models.ts';
import { scoreAbove, shareAbove } from './measures.ts';
import { MemoryCorpus, words } from './memory-snapshot.ts';
import type { QuestionSet } from './question-sets.ts';

/** An article as a corpus of its own, scored by models that have not seen it. */
export interface ArticleScores {
  readonly article: string;
  /** Answerability of questions made from its own sentences, their passage thought away. */
  readonly generated: readonly number[];
  /** … of people's questions whose paragraph was taken out, and of the same questions with it. */
  readonly near: readonly number[];
  readonly full: readonly number[];
}

/** Of near misses, one in twenty may be answered; a little fewer, for on other corpora a line lets more through. */
const nearAnswered = 0.045;
/** So little more is kept by chance. */
const notWorth = 0.01;
/** From little on: a line that follows nothing knows nothing of the corpus. */
const shares = Array.from({ length: 10 }, (_, step) => (step + 1) / 10);

/** What the product would see of an article if it were the whole corpus. */
export async function generatedScores(
  { documents }: QuestionSet,
  article: string,
  models: AnsweringModels,
): Promise<number[]> {
  const { snapshot } = await MemoryCorpus.of(documents.filter((document) => document.article === article));
  return scoresWithoutPassage(snapshot, { words, models });
}

/**
 * How far the line should follow each corpus: the least share at which nearly the most is kept while few near misses are
 * answered. What following further gains on these articles, a strange corpus may lose many times over.
 */
export function fitDrift(articles: readonly ArticleScores[]): AnswerDrift & { readonly answer: number } {
  const means = articles.map(({ generated }) => meanLogOdds(generated));
  const typical = Number((means.reduce((sum, mean) => sum + mean, 0) / Math.max(1, means.length)).toPrecision(4));
  const tried = shares.map((share) => ({ share, ...keptWith({ typical, share }, articles) }));
  const most = Math.max(...tried.map(({ kept }) => kept));
  const { share, answer } = tried.find(({ kept }) => kept >= most - notWorth) ?? { share: 0.1, answer: 0.5 };
  return { typical, share, answer };
}

/** The shipped line that lets the wanted share of near misses through once every corpus has moved it, and what it keeps. */
function keptWith(drift: AnswerDrift, articles: readonly ArticleScores[]): { answer: number; kept: number } {
  const even = 0.5;
  const moved = articles.map(({ generated, near, full }) => {
    const move = logOddsOf(answerLineFor(even, drift, generated));
    const back = (scores: readonly number[]) => scores.map((score) => logOddsOf(score) - move);
    return { near: back(near), full: back(full) };
  });
  const line = scoreAbove(
    moved.flatMap(({ near }) => near),
    nearAnswered,
  );
  return {
    answer: 1 / (1 + Math.exp(-line)),
    kept: shareAbove(
      moved.flatMap(({ full }) => full),
      line,
    ),
  };
}

function meanLogOdds(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + logOddsOf(score), 0) / Math.max(1, scores.length);
}
