import type { Calibration } from '../core/answering/calibration.ts';
import { foreignQuestions } from '../core/answering/foreign-questions.ts';
import { defaultCalibration } from '../core/answering/models.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';

/** Of foreign questions, this share must fall below the line of closeness. */
const foreignBelow = 0.95;
/** No corpus is so strange that less than this counts as close. */
const leastClose = 0.2;
const remembered = new WeakMap<CorpusSnapshot, Promise<Calibration>>();

/** The lines for a corpus, drawn once for each of its generations. */
export function calibrationOf(snapshot: CorpusSnapshot): Promise<Calibration> {
  let calibration = remembered.get(snapshot);
  if (calibration === undefined) {
    calibration = calibrate(snapshot);
    remembered.set(snapshot, calibration);
  }
  return calibration;
}

/** Measures how near chance brings questions that have nothing to do with the corpus, and draws the line above it. */
async function calibrate({ embeddings, vectors }: CorpusSnapshot): Promise<Calibration> {
  const similarities: number[] = [];
  for (const question of foreignQuestions) {
    const [nearest] = vectors.search(await embeddings.embedQuery(question), 1);
    similarities.push(nearest?.similarity ?? 0);
  }
  similarities.sort((one, other) => one - other);
  const line = similarities[Math.floor(foreignBelow * similarities.length)] ?? defaultCalibration.close;
  return { ...defaultCalibration, close: Math.max(leastClose, line) };
}
