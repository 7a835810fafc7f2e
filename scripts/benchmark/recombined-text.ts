import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { SeededRandom } from '../train/seeded-random.ts';
import type { BenchmarkPassages } from './engine.ts';

const words =
  'river trade steppe treaty glacier railway harvest council market border engine island archive festival mineral senate harbour culture signal doctor forest planet statute museum vessel climate poet factory tower valley'.split(
    ' ',
  );
const sets = ['xquad_en', 'clapnq_dev_a', 'cisi', 'cacm', 'pubmedqa_pqal'];
const sentencesPerPassage = 4;

/** Sentences and questions to make benchmark corpora from. */
export interface BenchmarkText {
  readonly sentences: readonly string[];
  readonly questions: readonly string[];
  /** What a reader of the figures must know about the text. */
  readonly origin: string;
}

/** The sentences and questions of the public English sets in a folder, or generated ones where no folder is named. */
export async function benchmarkText(folder: string | undefined): Promise<BenchmarkText> {
  if (folder === undefined) return generatedText();
  const names = await readdir(folder);
  const sentences = new Set<string>();
  const questions = new Set<string>();
  for (const name of sets.filter((set) => names.includes(`${set}.docs.jsonl`))) {
    for (const { text } of await lines<{ text: string }>(path.join(folder, `${name}.docs.jsonl`))) {
      for (const sentence of text.split(/(?<=[.?!])\s+/)) if (sentence.length > 20) sentences.add(sentence);
    }
    for (const { question } of await lines<{ question: string }>(path.join(folder, `${name}.jsonl`)))
      questions.add(question);
  }
  return { sentences: [...sentences], questions: [...questions], origin: `sentences of ${sets.join(', ')}` };
}

/** Passages of four sentences drawn at random, each made when it is asked for: a million need no memory. */
export class RecombinedText implements BenchmarkPassages {
  readonly size: number;
  readonly #sentences: readonly string[];

  constructor({ sentences }: Pick<BenchmarkText, 'sentences'>, size: number) {
    this.#sentences = sentences;
    this.size = size;
  }

  /** The same for the same place, whatever the size. */
  passage(place: number): string {
    const random = new SeededRandom(place);
    return Array.from({ length: sentencesPerPassage }, () => random.pick(this.#sentences)).join(' ');
  }

  /** The same passages, all made now. */
  held(): BenchmarkPassages {
    const passages = Array.from({ length: this.size }, (_, place) => this.passage(place));
    return { size: this.size, passage: (place) => passages[place] ?? '' };
  }
}

function generatedText(): BenchmarkText {
  const random = new SeededRandom(11);
  const word = () => {
    const base = words[random.below(words.length)] ?? '';
    // A few words everywhere and many hardly anywhere, as in real text.
    return random.below(3) === 0 ? base : `${base}${Math.floor(20_000 ** (random.below(10_000) / 10_000))}`;
  };
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  return {
    sentences: Array.from({ length: 20_000 }, () => `The ${sentence(14)}.`),
    questions: Array.from({ length: 500 }, () => `Which ${sentence(5)}?`),
    origin: 'generated sentences, because no --data folder was named',
  };
}

async function lines<Line>(file: string): Promise<Line[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
