import type { Document } from '../documents/document.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { HeadingPath } from './heading-path.ts';
import { LineNumbers, lastAtOrBefore } from './line-numbers.ts';
import type { PassageDraft } from './passage.ts';
import { type PassageUnit, unitsOf } from './passage-unit.ts';

/** Small paragraphs are put together up to this many UTF-16 units … */
const FULL = 1000;
/** … a list with its lead-in line, a table or code up to this. */
const FULL_LIST = 1400;
/** A paragraph this long stands for itself: merged with another it would be found less well. */
const ORDINARY = 350;

/**
 * The passages of a document in reading order: a few sentences each, never across a heading or boilerplate; a list stays
 * with the line that leads into it; small neighbours are merged. Headings and boilerplate are in no passage.
 */
export function splitIntoPassages(document: Document): PassageDraft[] {
  const lines = new LineNumbers(document.text);
  const path = new HeadingPath(document.title);
  const passages: PassageDraft[] = [];
  const language = usualLanguage(document);
  let open: PassageUnit[] = [];
  const close = () => {
    const [first] = open;
    if (first !== undefined) {
      passages.push(passageOf(document, open, first, passages.length, path.headings(), lines));
      open = [];
    }
  };
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      close();
      path.enter(block, document.prose.slice(block.start, block.end).replace(/\s+/g, ' ').trim());
    } else if (block.kind === 'boilerplate') {
      close();
    } else {
      for (const unit of unitsOf(document, block, language)) {
        if (!belongsTo(open, unit)) {
          close();
        }
        open.push(unit);
      }
    }
  }
  close();
  return passages;
}

function belongsTo(open: readonly PassageUnit[], unit: PassageUnit): boolean {
  const [first] = open;
  const last = open.at(-1);
  if (first === undefined || last === undefined) {
    return true;
  }
  const [next] = unit.sentences;
  const start = first.sentences[0].start;
  const soFar = endOf(last) - start;
  const together = endOf(unit) - start;
  // A long gap is markup or blanked text that a quote of the whole passage would drag along.
  if (next.start - endOf(last) > 300) {
    return false;
  }
  const sameRun = unit.kind === last.kind && unit.kind !== 'paragraph' && unit.kind !== 'quotation';
  if (sameRun || (last.leadsIn && unit.kind !== 'paragraph')) {
    return together <= FULL_LIST;
  }
  return together <= FULL && (soFar < ORDINARY || endOf(unit) - next.start < ORDINARY);
}

function endOf(unit: PassageUnit): number {
  return (unit.sentences.at(-1) ?? unit.sentences[0]).end;
}

function passageOf(
  document: Document,
  units: readonly PassageUnit[],
  first: PassageUnit,
  ordinal: number,
  headings: readonly string[],
  lines: LineNumbers,
): PassageDraft {
  const start = first.sentences[0].start;
  const end = endOf(units.at(-1) ?? first);
  return {
    documentId: document.id,
    ordinal,
    start,
    end,
    prose: document.prose.slice(start, end),
    headings,
    line: lines.of(start),
    ...(document.pages.length > 0 ? { page: Math.max(1, lastAtOrBefore(document.pages, start) + 1) } : {}),
    language: languageOf(units),
    sentences: units.flatMap((unit) => unit.sentences),
  };
}

/** The language of the start of a document's evidence. */
function usualLanguage({ prose, blocks }: Document): PassageDraft['language'] {
  let sample = '';
  for (const { kind, start, end } of blocks) {
    if (kind !== 'boilerplate' && sample.length < 300) {
      sample += `${prose.slice(start, Math.min(end, start + 300)).trim()} `;
    }
  }
  return detectLanguage(sample);
}

/** The language of most of the text, by length. */
function languageOf(units: readonly PassageUnit[]): PassageDraft['language'] {
  const lengths = new Map<PassageDraft['language'], number>();
  for (const unit of units) {
    lengths.set(unit.language, (lengths.get(unit.language) ?? 0) + endOf(unit) - unit.sentences[0].start);
  }
  return [...lengths].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
