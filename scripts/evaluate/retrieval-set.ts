import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { isContent, tokenize } from '../../src/core/text/tokenize.ts';

/** A public set of English questions with the documents that answer them. */
export interface RetrievalSet {
  readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly questions: readonly RetrievalQuestion[];
  /** For each question the share of its content terms that stand in its right document. */
  readonly overlaps: readonly number[];
  /** Whether several documents answer a question. */
  readonly graded: boolean;
}

interface RetrievalQuestion {
  readonly question: string;
  /** Of the documents that answer it. */
  readonly grades: ReadonlyMap<string, number>;
  /** Words of the right documents that answer it, where the set tells. */
  readonly answers: readonly string[];
}

const documentLine = z.object({ doc_id: z.string(), title: z.string().nullish(), text: z.string() });
const questionLine = z.object({
  question: z.string(),
  answers: z.array(z.string()).optional(),
  doc_id: z.string().nullish(),
  qrels: z.record(z.string(), z.number()).optional(),
  answerable: z.boolean().optional(),
});

/** Questions of which at most this share of the content terms stands in the right document are low in overlap. */
export const lowOverlap = 0.4;

/** Reads `NAME.docs.jsonl` and the answerable questions of `NAME.jsonl`. */
export async function readRetrievalSet(folder: string, name: string): Promise<RetrievalSet> {
  const documents = (await lines(path.join(folder, `${name}.docs.jsonl`))).map((line) => {
    const { doc_id, title, text } = documentLine.parse(line);
    return { id: doc_id, title: title ?? '', text };
  });
  const questions = (await lines(path.join(folder, `${name}.jsonl`)))
    .map((line) => questionLine.parse(line))
    .filter(({ answerable }) => answerable !== false)
    .map(({ question, answers = [], doc_id, qrels }) => ({
      question,
      answers,
      grades: new Map(qrels === undefined ? [[doc_id ?? '', 1]] : Object.entries(qrels)),
    }));
  const texts = new Map(documents.map((document) => [document.id, titledText(document)]));
  const overlaps = questions.map(({ question, grades }) => {
    const terms = [...new Set(contentTerms(question))];
    const right = new Set([...grades.keys()].flatMap((id) => contentTerms(texts.get(id) ?? '')));
    return terms.filter((term) => right.has(term)).length / Math.max(1, terms.length);
  });
  return { documents, questions, overlaps, graded: questions.some(({ grades }) => grades.size > 1) };
}

/** Title and text of a document in one. */
export function titledText({ title, text }: RetrievalSet['documents'][number]): string {
  return `${title}\n${text}`;
}

/** The index terms of a text without stop words, in order. */
export function contentTerms(text: string): string[] {
  return tokenize(text, 'en')
    .filter((token) => isContent(token, 'en'))
    .map(({ term }) => term);
}

async function lines(file: string): Promise<unknown[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
