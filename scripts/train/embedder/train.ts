import { cached } from '../cache.ts';
import { SeededRandom } from '../seeded-random.ts';
import type { TrainingRun } from '../training-run.ts';
import { positiveAssociation } from './association.ts';
import { readLibrary } from './library.ts';
import { scaledSingularVectors } from './singular-vectors.ts';
import { allTexts, chooseVocabulary } from './vocabulary.ts';

const VOCABULARY_SIZE = 32_000;
const DIMENSIONS = 256;
const SEED = 1;

export async function trainEmbedder(run: TrainingRun): Promise<void> {
  const library = await cached(run, 'library', () => readLibrary(run.data));
  run.progress(`${library.terms.length} different terms read`);
  const vocabulary = chooseVocabulary(library, VOCABULARY_SIZE);
  run.progress(`${vocabulary.terms.length} terms, last ${vocabulary.terms.slice(-5).join(' ')}`);
  const start = await cached(run, 'start', () => {
    const texts = [...allTexts(library)].map((text) => Int32Array.from(text, (term) => vocabulary.placeOf[term] ?? -1));
    const association = positiveAssociation(texts, vocabulary.terms.length);
    run.progress(`${association.values.length} associations`);
    return scaledSingularVectors(association, DIMENSIONS, new SeededRandom(SEED));
  });
  run.progress(`${start.rows} vectors`);
}
