import { writeFile } from 'node:fs/promises';
import { wordVectorsFile } from '../../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { encodeWordVectors } from '../../../src/adapters/embeddings/built-in/word-vector-file.ts';
import { cached } from '../cache.ts';
import { SeededRandom } from '../seeded-random.ts';
import type { TrainingRun } from '../training-run.ts';
import { positiveAssociation } from './association.ts';
import { type BagModel, softplus, startModel } from './bag-model.ts';
import { Batches } from './batches.ts';
import { trainContrastively } from './contrastive-training.ts';
import { ExampleCollector } from './examples.ts';
import { readLibrary } from './library.ts';
import { packWordVectors } from './pack.ts';
import { scaledSingularVectors } from './singular-vectors.ts';
import { allTexts, chooseVocabulary } from './vocabulary.ts';

const VOCABULARY_SIZE = 32_000;
const DIMENSIONS = 256;
const SEED = 1;
const TEMPERATURE = 0.05;
const PLAN = { steps: 1_000, batchLines: 384, rate: 1.5e-3 };
const MIXTURE = {
  chapterShare: 0.8,
  chapter: { sentence: 0.4, heading: 0.14, question: 0.12, neighbour: 0.08, definition: 0.06, objective: 0.04 },
  general: {
    glossary: 0.04,
    fact: 0.03,
    word: 0.04,
    usage: 0.02,
    broader: 0.02,
    synonym: 0.01,
    paraphrase: 0.06,
    answer: 0.06,
    scripture: 0.03,
  },
};

/** Trains the built-in embedder's word vectors and writes them beside their adapter; the same data gives the same bytes. */
export async function trainEmbedder(run: TrainingRun): Promise<void> {
  const library = await cached(run, 'library', () => readLibrary(run.data));
  run.progress(`${library.terms.length} different terms read`);
  const vocabulary = chooseVocabulary(library, VOCABULARY_SIZE);
  const start = await cached(run, 'start', () => {
    const texts = [...allTexts(library)].map((text) => Int32Array.from(text, (term) => vocabulary.placeOf[term] ?? -1));
    const association = positiveAssociation(texts, vocabulary.terms.length);
    run.progress(`${association.values.length} associations`);
    return scaledSingularVectors(association, DIMENSIONS, new SeededRandom(SEED));
  });
  run.progress(`${start.rows} first vectors`);
  const examples = new ExampleCollector(vocabulary.placeOf, vocabulary.shares).collect(library);
  run.progress(`${examples.passages.length} passages`);
  for (const [kind, known] of examples.general) run.progress(`${known.length} ${kind}`);
  const model = startModel(start, vocabulary.shares, TEMPERATURE);
  const batches = new Batches(examples, MIXTURE, new SeededRandom(SEED));
  trainContrastively(model, batches, PLAN, (step, loss) => {
    run.progress(`step ${step}: loss ${loss.toFixed(3)}, scale ${Math.exp(model.logScale[0] ?? 0).toFixed(1)}`);
  });
  const file = encodeWordVectors(packWordVectors(vocabulary.terms, weightedVectors(model)));
  await writeFile(wordVectorsFile, file);
  run.progress(`${file.length} bytes`);
}

/** Every term's vector times its weight: a text's vector is their plain sum. */
function weightedVectors({ vectors, weights }: BagModel): Float32Array {
  return vectors.values.map((value, place) => value * softplus(weights[Math.floor(place / vectors.columns)] ?? 0));
}
