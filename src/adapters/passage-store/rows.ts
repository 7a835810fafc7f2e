import type { Block, BlockKind, Document, DocumentMetadata, DocumentSummary } from '../../core/documents/document.ts';
import type { Passage, Sentence } from '../../core/passages/passage.ts';
import type { Language } from '../../core/text/language.ts';
import { type Blanks, withBlanks } from './blanks.ts';

/** Columns of a document that travel without its text. */
export interface SummaryRow {
  readonly id: string;
  readonly title: string;
  readonly metadata: string;
  readonly hash: string;
}

export interface TextRow {
  readonly text: string;
  readonly blanks: string;
}

export interface DocumentRow extends SummaryRow, TextRow {
  readonly number: number;
  readonly pages: string;
  readonly blocks: string;
}

export interface PassageRow {
  readonly id: number;
  readonly document: number;
  readonly documentId: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly headings: string;
  readonly line: number;
  readonly page: number | null;
  readonly language: Language;
  readonly sentences: string;
  readonly twin: number;
}

const BLOCK_KINDS: readonly BlockKind[] = [
  'heading',
  'paragraph',
  'list-item',
  'table-row',
  'quotation',
  'code',
  'boilerplate',
];
const SENTENCE_KINDS: readonly Sentence['kind'][] = ['sentence', 'list-item', 'table-row', 'code'];

export function summaryOf(row: SummaryRow): DocumentSummary {
  return { id: row.id, title: row.title, metadata: JSON.parse(row.metadata) as DocumentMetadata, hash: row.hash };
}

export function proseOf(row: TextRow): string {
  return withBlanks(row.text, JSON.parse(row.blanks) as Blanks);
}

export function documentOf(row: DocumentRow): Document {
  return {
    ...summaryOf(row),
    text: row.text,
    prose: proseOf(row),
    blocks: unpackBlocks(JSON.parse(row.blocks) as number[]),
    pages: JSON.parse(row.pages) as number[],
  };
}

/** @param prose The whole prose of the passage's document. */
export function passageOf(row: PassageRow, prose: string): Passage {
  const { id, documentId, ordinal, start, end, line, language, twin } = row;
  return {
    id,
    documentId,
    ordinal,
    start,
    end,
    prose: prose.slice(start, end),
    headings: JSON.parse(row.headings) as string[],
    line,
    ...(row.page === null ? {} : { page: row.page }),
    language,
    sentences: unpackSentences(JSON.parse(row.sentences) as number[], start),
    twin,
  };
}

/** Four numbers a block: kind, start, end, level (0 for none). */
export function packBlocks(blocks: readonly Block[]): string {
  return JSON.stringify(
    blocks.flatMap(({ kind, start, end, level }) => [BLOCK_KINDS.indexOf(kind), start, end, level ?? 0]),
  );
}

function unpackBlocks(packed: readonly number[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < packed.length; index += 4) {
    const [kind = 1, start = 0, end = 0, level = 0] = packed.slice(index, index + 4);
    blocks.push({ kind: BLOCK_KINDS[kind] ?? 'paragraph', start, end, ...(level > 0 ? { level } : {}) });
  }
  return blocks;
}

/** Three numbers a sentence: kind, start and end within the passage. */
export function packSentences(sentences: readonly Sentence[], passageStart: number): string {
  return JSON.stringify(
    sentences.flatMap(({ kind, start, end }) => [
      SENTENCE_KINDS.indexOf(kind),
      start - passageStart,
      end - passageStart,
    ]),
  );
}

function unpackSentences(packed: readonly number[], passageStart: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (let index = 0; index < packed.length; index += 3) {
    const [kind = 0, start = 0, end = 0] = packed.slice(index, index + 3);
    sentences.push({ kind: SENTENCE_KINDS[kind] ?? 'sentence', start: passageStart + start, end: passageStart + end });
  }
  return sentences;
}
