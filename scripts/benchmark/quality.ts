import { discountedGain, reciprocalRank } from '../evaluate/rank-measures.ts';
import { readRetrievalSet, titledText } from '../evaluate/retrieval-set.ts';
import { engineNamed } from './engines.ts';
import type { QualityFigures } from './figures.ts';

/** Sets of whole documents. */
export const qualitySets = ['xquad_en', 'pubmedqa_pqal', 'clapnq_dev_a', 'cisi', 'cacm'];

/** How well an engine ranks the documents of a public set. @throws Error where the engine is not installed */
export async function qualityOf(data: string, engineName: string, setName: string): Promise<QualityFigures> {
  const set = await readRetrievalSet(data, setName);
  const texts = set.documents.map(titledText);
  const built = await engineNamed(engineName)?.build({ size: texts.length, passage: (place) => texts[place] ?? '' });
  let sum = 0;
  for (const { question, grades } of set.questions) {
    const found = (await built?.search(question, 10)) ?? [];
    const ranked = found.map((place) => grades.get(set.documents[place]?.id ?? '') ?? 0);
    sum += set.graded ? discountedGain(ranked, [...grades.values()]) : reciprocalRank(ranked);
  }
  built?.close?.();
  const questions = set.questions.length;
  return { kind: 'quality', engine: engineName, set: setName, questions, figure: sum / questions };
}
