/**
 * `npx tsx scripts/evaluate/retrieval.ts --data DIR [--vectors FILE]`: what the built-in word vectors add to BM25 on public
 * retrieval sets. Prints MRR@10 (sets with one right document) or nDCG@10 (graded ones) for BM25 alone, vectors alone, and
 * BM25 as a share of its highest possible value plus some weight times the cosine.
 */
import { parseArgs } from 'node:util';
import {
  type BuiltInEmbeddings,
  readBuiltInEmbeddings,
} from '../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { UserError } from '../../src/core/errors.ts';
import { Bm25 } from './bm25.ts';
import { discountedGain, reciprocalRank } from './rank-measures.ts';
import { contentTerms, lowOverlap, type RetrievalSet, readRetrievalSet, titledText } from './retrieval-set.ts';

const SETS = ['xquad_en', 'pubmedqa_pqal', 'clapnq_dev_a', 'cisi', 'cacm'];
const WEIGHTS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4];

const { values } = parseArgs({ options: { data: { type: 'string' }, vectors: { type: 'string' } } });
if (values.data === undefined) {
  throw new UserError({
    code: 'evaluation-data-unnamed',
    message: 'The evaluation needs the folder with the public sets.',
    remedy: 'Name it with --data DIR.',
  });
}
const embeddings = readBuiltInEmbeddings(values.vectors);
const columns = ['bm25', 'vectors', ...WEIGHTS.map((weight) => `+${weight}`)];
printRow('set', columns);
const sums = columns.map(() => 0);
for (const name of SETS) {
  const set = await readRetrievalSet(values.data, name);
  const results = await evaluate(set, embeddings);
  mean(results).forEach((value, column) => {
    sums[column] = (sums[column] ?? 0) + value / SETS.length;
  });
  printRow(`${name} (${results.length})`, mean(results).map(shown));
  const low = results.filter((_, place) => (set.overlaps[place] ?? 1) <= lowOverlap);
  if (low.length >= 20) printRow(`  low overlap (${low.length})`, mean(low).map(shown));
}
printRow('mean', sums.map(shown));

/** For every question the measure of each column. */
async function evaluate(set: RetrievalSet, embedder: BuiltInEmbeddings): Promise<number[][]> {
  const index = new Bm25(set.documents.map((document) => contentTerms(titledText(document))));
  const documentVectors = await embedder.embedDocuments(set.documents.map(titledText));
  const results: number[][] = [];
  for (const { question, grades } of set.questions) {
    const words = index.shares(contentTerms(question));
    const vector = await embedder.embedQuery(question);
    const cosines = documentVectors.map((document) => product(vector, document));
    const rankings = [
      words,
      cosines,
      ...WEIGHTS.map((weight) => words.map((share, place) => share + weight * (cosines[place] ?? 0))),
    ];
    results.push(
      rankings.map((scores) => {
        const ranked = set.documents
          .map(({ id }, place) => ({ id, score: scores[place] ?? 0 }))
          .sort((left, right) => right.score - left.score)
          .map(({ id }) => grades.get(id) ?? 0);
        return set.graded ? discountedGain(ranked, [...grades.values()]) : reciprocalRank(ranked);
      }),
    );
  }
  return results;
}

function product(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}

function mean(rows: readonly (readonly number[])[]): number[] {
  return columns.map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length);
}

function shown(value: number): string {
  return value.toFixed(4).replace(/^0/, '');
}

function printRow(label: string, cells: readonly string[]): void {
  process.stdout.write(`${label.padEnd(24)}${cells.map((cell) => cell.padStart(9)).join('')}\n`);
}
