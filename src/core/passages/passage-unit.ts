import type { Block, Document } from '../documents/document.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { Language } from '../text/language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Sentence } from './passage.ts';

/** What a passage is put together from: a block of evidence, or a part of a long one. */
export interface PassageUnit {
  readonly kind: Block['kind'];
  readonly sentences: readonly [Sentence, ...Sentence[]];
  readonly language: Language;
  /** Ends in a colon: what follows belongs to it. */
  readonly leadsIn: boolean;
}

/** A block up to this length is one unit: a paragraph of an encyclopedia, say, is not torn apart. */
const LONGEST_WHOLE_BLOCK = 1600;
/** A longer one is cut at sentence ends into parts of about this length. */
const PART = 900;

/** Shorter blocks are taken to be in the language of the document. */
const TELLING = 60;

/** The units of one block; none where it holds nothing but white space. @param usual The language of most of the document. */
export function unitsOf({ prose }: Document, block: Block, usual: Language): PassageUnit[] {
  const words = prose.slice(block.start, block.end);
  const language = words.length < TELLING ? usual : detectLanguage(words.trimStart());
  const sentences = sentencesOf(prose, block, language);
  const leadsIn = block.kind === 'paragraph' && /[:：]\s*$/.test(words);
  return partsOf(sentences).map((part) => ({ kind: block.kind, sentences: part, language, leadsIn }));
}

function sentencesOf(prose: string, block: Block, language: Language): Sentence[] {
  if (block.kind === 'code') {
    return splitCode(prose, block);
  }
  const kind = block.kind === 'list-item' || block.kind === 'table-row' ? block.kind : 'sentence';
  return splitSentences(prose, block.start, block.end, language).map(({ start, end }) => ({ start, end, kind }));
}

/** Code has lines, not sentences: runs of lines are quoted together. */
function splitCode(prose: string, block: Block): Sentence[] {
  const pieces: Sentence[] = [];
  for (const line of prose.slice(block.start, block.end).matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    const from = block.start + line.index;
    for (const { start, end } of splitSentences(prose, from, from + line[0].length, 'und')) {
      const last = pieces.at(-1);
      if (last !== undefined && end - last.start <= 400) {
        pieces[pieces.length - 1] = { ...last, end };
      } else {
        pieces.push({ start, end, kind: 'code' });
      }
    }
  }
  return pieces;
}

function partsOf(sentences: readonly Sentence[]): [Sentence, ...Sentence[]][] {
  const [first, ...rest] = sentences;
  if (first === undefined) {
    return [];
  }
  const length = (sentences.at(-1)?.end ?? first.end) - first.start;
  // Parts of equal length, so that no last one of a few words is left over.
  const part = length <= LONGEST_WHOLE_BLOCK ? length : length / Math.ceil(length / PART);
  const parts: [Sentence, ...Sentence[]][] = [[first]];
  let partStart = first.start;
  for (const sentence of rest) {
    const middle = (sentence.start + sentence.end) / 2;
    const ahead = first.start + part * parts.length;
    if (middle > ahead || sentence.end - partStart > LONGEST_WHOLE_BLOCK) {
      parts.push([sentence]);
      partStart = sentence.start;
    } else {
      parts.at(-1)?.push(sentence);
    }
  }
  return parts;
}
