import { BlankedText } from './blanked-text.ts';
import type { Block } from './document.ts';
import { headingLevel, looksLikeHeading } from './heading-shape.ts';
import { type TextPiece, textPieces } from './text-pieces.ts';

/** Prose and blocks of a plain text: paragraphs, lists and headings told by their shape. Nothing of the text is changed. */
export function plainTextBlocks(text: string): { prose: string; blocks: Block[] } {
  const { pieces, marks } = textPieces(text);
  const prose = new BlankedText(text, 'whole');
  for (const [start, end] of marks) {
    prose.blank(start, end);
  }
  const blocks: Block[] = [];
  let deepest = 0;
  for (const [position, piece] of pieces.entries()) {
    const { start, end } = piece;
    if (piece.kind === 'heading' || isHeading(pieces, position)) {
      const question = /[?？؟]$/.test(piece.words);
      const level = piece.level ?? headingLevel(piece.words, deepest === 0 ? 1 : question && deepest >= 2 ? 3 : 2);
      deepest = Math.max(deepest, question ? Math.min(level, 2) : level);
      blocks.push({ kind: 'heading', start, end, level });
    } else {
      blocks.push({ kind: isBareNumber(piece) && piece.alone ? 'boilerplate' : piece.kind, start, end });
    }
  }
  return { prose: prose.toString(), blocks };
}

/** How many headings may follow each other: more are a list of short lines, and those are evidence. */
const MOST_IN_A_ROW = 3;

function isHeading(pieces: readonly TextPiece[], position: number): boolean {
  const shaped = (piece: TextPiece | undefined) =>
    piece?.kind === 'paragraph' && piece.alone && looksLikeHeading(piece.words);
  const leadsIn = /[:：]$/.test(pieces[position]?.words ?? '') && pieces[position + 1]?.kind === 'list-item';
  if (leadsIn || !shaped(pieces[position])) {
    return false;
  }
  let after = position + 1;
  while (shaped(pieces[after]) || isBareNumber(pieces[after])) {
    after += 1;
  }
  let before = position;
  while (shaped(pieces[before - 1])) {
    before -= 1;
  }
  // What nothing follows has nothing to be the heading of.
  return after < pieces.length && after - before <= MOST_IN_A_ROW + 2;
}

function isBareNumber(piece: TextPiece | undefined): boolean {
  return piece !== undefined && /^\d{1,4}[.)]?$/.test(piece.words);
}
