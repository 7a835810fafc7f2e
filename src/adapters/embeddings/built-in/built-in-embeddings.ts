import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Embeddings, IdentifiedEmbeddings } from '../../../core/indexing/embeddings.port.ts';
import { TermReader } from '../../../core/indexing/term-reader.ts';
import { detectLanguage } from '../../../core/text/detect-language.ts';
import type { Language } from '../../../core/text/language.ts';
import { isContent, tokenize } from '../../../core/text/tokenize.ts';
import type { WordVectors } from '../../../core/text/word-vectors.ts';
import { decodeWordVectors } from './word-vector-file.ts';
import { scaledToUnit, WordVectorTable } from './word-vector-table.ts';

/** Where the shipped vectors lie; `npm run train -- embedder` writes them. */
export const wordVectorsFile = fileURLToPath(new URL('./footnote-words-1.bin', import.meta.url));

/**
 * The embedder that comes with Footnote: a text is the sum of its content terms' vectors, scaled to length 1. No key, no
 * network, some microseconds a text, the same numbers everywhere. It learned from English; terms of other languages, and
 * names that it never saw, are pseudo-random vectors, which keeps exact matches. A text without content is all zeros.
 */
export class BuiltInEmbeddings implements Embeddings, IdentifiedEmbeddings, WordVectors {
  readonly identity: string;
  readonly dimensions: number;
  readonly languages: ReadonlySet<Language> = new Set(['en']);
  private readonly table: WordVectorTable;

  /** @param checkNumber of the vectors' file: indexes made with other vectors are not opened with these */
  constructor(table: WordVectorTable, checkNumber: number) {
    this.identity = `footnote-words-1-${checkNumber.toString(16)}`;
    this.table = table;
    this.dimensions = table.dimensions;
  }

  get embeddings(): Embeddings {
    return this;
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    return texts.map((text) => this.embed(text));
  }

  async embedQuery(text: string): Promise<number[]> {
    return this.embed(text);
  }

  vectorOf(term: string): Float32Array | undefined {
    return this.table.vectorOf(term);
  }

  similarity(term: string, other: string): number {
    return this.table.similarity(term, other);
  }

  private embed(text: string): number[] {
    const language = detectLanguage(text);
    const sum = new Float32Array(this.dimensions);
    for (const term of TermReader.of(language).read(text) ?? contentTerms(text, language))
      this.table.addTerm(term, sum);
    return Array.from(scaledToUnit(sum));
  }
}

function contentTerms(text: string, language: Language): string[] {
  return tokenize(text, language)
    .filter((token) => isContent(token, language))
    .map(({ term }) => term);
}

/**
 * Reads the vectors in one go, some tens of milliseconds.
 *
 * @throws Fault `word-vectors-damaged` where the file is no whole file of word vectors
 */
export function readBuiltInEmbeddings(file: string = wordVectorsFile): BuiltInEmbeddings {
  const vectors = decodeWordVectors(readFileSync(file), file);
  return new BuiltInEmbeddings(new WordVectorTable(vectors), vectors.checkNumber);
}
