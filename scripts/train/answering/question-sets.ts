import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../src/core/text/language.ts';

/** A document of a public question set. */
export interface SetDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  /** Documents of one article share it. */
  readonly article: string;
}

/** A question of a public set; `documentId` is absent where the set's documents do not answer it. */
export interface SetQuestion {
  readonly id: string;
  readonly question: string;
  readonly language: Language;
  readonly documentId?: string;
  /** Offset of the answer in the document, where the set gives one. */
  readonly answerStart?: number;
  readonly answers: readonly string[];
  /** Sentences that answer, where the set marks whole sentences. */
  readonly answerSentences: readonly string[];
  /** The set's own name for the kind of question: `paragraph_removed`, `article_absent`. */
  readonly kind: string;
  readonly article: string;
}

export interface QuestionSet {
  readonly name: string;
  readonly documents: readonly SetDocument[];
  readonly questions: readonly SetQuestion[];
}

/** Reads `NAME.jsonl` and `NAME.docs.jsonl` of the folder with the public sets. */
export async function readQuestionSet(folder: string, name: string): Promise<QuestionSet> {
  // Only this set is stored token by token; elsewhere offsets of answers must stand.
  const clean = name.startsWith('clapnq') ? tidy : (text: string) => text;
  const documents = (await lines(join(folder, `${name}.docs.jsonl`))).map((row): SetDocument => {
    const id = String(row.doc_id);
    return {
      id,
      title: String(row.title ?? '').replaceAll('_', ' '),
      text: clean(String(row.text)),
      language: (row.lang ?? 'en') as Language,
      article: articleOf(id),
    };
  });
  const questions = (await lines(join(folder, `${name}.jsonl`))).map((row): SetQuestion => {
    const answerable = row.answerable !== false && typeof row.doc_id === 'string';
    const starts = row.answer_start as number[] | undefined;
    return {
      id: String(row.id),
      question: clean(String(row.question)),
      language: (row.lang ?? 'en') as Language,
      ...(answerable ? { documentId: String(row.doc_id) } : {}),
      ...(starts?.[0] === undefined ? {} : { answerStart: starts[0] }),
      answers: (row.answers as string[] | undefined) ?? [],
      answerSentences: ((row.selected_sentences as string[][] | undefined) ?? []).flat().map(tidy),
      kind: String(row.kind ?? ''),
      article: articleOf(String(row.doc_id ?? row.context_doc_id ?? row.id)),
    };
  });
  return { name, documents, questions };
}

function articleOf(documentId: string): string {
  return documentId.replace(/-\d+$/, '');
}

async function lines(file: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Undoes the spaces around punctuation of texts that were stored token by token. */
function tidy(text: string): string {
  return text
    .replaceAll('-LRB- ', '(')
    .replaceAll(' -RRB-', ')')
    .replaceAll(/`` ?/g, '"')
    .replaceAll(" ''", '"')
    .replaceAll(/ (n't|'s|'re|'ll|'ve|'d|'m)\b/g, '$1')
    .replaceAll(/ ([.,;:!?)%])/g, '$1')
    .replaceAll('( ', '(')
    .replaceAll(' -- ', ' - ');
}
