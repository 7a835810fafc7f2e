import { z } from 'zod';
import { readCompressedLines } from './compressed-lines.ts';

/** Two texts that belong together: the same said twice, a question and its passage, a claim and what supports it. */
export interface MeaningPair {
  readonly first: string;
  readonly second: string;
  /** Where it comes from, as the data's manifest names it. */
  readonly source: string;
}

const paraphrase = z.object({ a: z.string(), b: z.string(), source: z.string() });
const answered = z.object({ question: z.string(), passage: z.string(), source: z.string() });
const claim = z.object({ claim: z.string(), evidence: z.string(), label: z.string(), source: z.string() });

/** Every pair of the training data that says the same in other words; claims only where they are supported. */
export async function readMeaningPairs(folder: string): Promise<MeaningPair[]> {
  const pairs: MeaningPair[] = [];
  for (const line of await readCompressedLines(folder, 'pairs/paraphrase.jsonl.xz')) {
    const { a, b, source } = paraphrase.parse(JSON.parse(line));
    pairs.push({ first: a, second: b, source });
  }
  for (const line of await readCompressedLines(folder, 'pairs/question-passage.jsonl.xz')) {
    const { question, passage, source } = answered.parse(JSON.parse(line));
    pairs.push({ first: question, second: passage, source });
  }
  for (const line of await readCompressedLines(folder, 'pairs/claims.jsonl.xz')) {
    const { claim: text, evidence, label, source } = claim.parse(JSON.parse(line));
    if (label === 'supported') pairs.push({ first: text, second: evidence, source });
  }
  return pairs;
}
