import { answerLineFor, type Calibration } from '../../core/answering/calibration.ts';
import { foreignQuestions } from '../../core/answering/foreign-questions.ts';
import { defaultCalibration, shippedModels } from '../../core/answering/models.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import type { LineDrawer } from './corpus-calibration.ts';
import { type ScoringParts, scoresWithoutPassage } from './deleted-passages.ts';

/** Of foreign questions, this share must fall below the line of closeness. */
const foreignBelow = 0.95;
/**
 * No corpus is so strange that less than this counts as close. Set by hand: no corpus that we have draws a line below it, so
 * nothing can be measured there, and without it one whose language the vectors do not know would take anything for close.
 */
const leastClose = 0.2;

/**
 * Draws the lines of answering: when an answer is given, from questions whose passage is thought away; what counts as close,
 * from questions about something else altogether.
 * @param embedder identity of the embedder that the index was made with
 */
export function answeringLines(embedder: string, words: ScoringParts['words']): LineDrawer<Calibration> {
  return {
    models: { embedder, models: shippedModels, lines: defaultCalibration },
    async draw(snapshot) {
      const scores = await scoresWithoutPassage(snapshot, { words, models: shippedModels });
      const answer = answerLineFor(defaultCalibration.answer, defaultCalibration.drift, scores);
      const { topic, further } = defaultCalibration;
      const lines = { answer, close: await closenessLine(snapshot), topic, further };
      return { cases: scores.length + foreignQuestions.length, lines };
    },
  };
}

/** Measures how near chance brings questions that have nothing to do with the corpus, and draws the line above it. */
async function closenessLine({ embeddings, vectors }: CorpusSnapshot): Promise<number> {
  const similarities: number[] = [];
  for (const question of foreignQuestions) {
    const [nearest] = vectors.search(await embeddings.embedQuery(question), 1);
    similarities.push(nearest?.similarity ?? 0);
  }
  similarities.sort((one, other) => one - other);
  const line = similarities[Math.floor(foreignBelow * similarities.length)] ?? defaultCalibration.close;
  return Math.max(leastClose, line);
}
