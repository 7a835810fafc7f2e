import { isBoilerplateLine, isMenuLabel, opensBoilerplateSection } from './boilerplate-lines.ts';
import type { Block } from './document.ts';

/** A section about the page itself ends after this many units of text, heading or not. */
const LONGEST_SECTION = 1200;
/** A caption said twice is no longer than this. */
const LONGEST_CAPTION = 200;

/**
 * The blocks with those that are no evidence marked as boilerplate: lines that publishers add, sections about the page,
 * menus, titles repeated at once, and captions, which stand alone and are said twice word for word.
 */
export function markBoilerplate(prose: string, blocks: readonly Block[]): Block[] {
  const words = blocks.map(({ start, end }) => prose.slice(start, end).replace(/\s+/g, ' ').trim());
  const drop = new Set<number>();
  markLines(blocks, words, drop);
  markSections(blocks, words, drop);
  markRepeated(blocks, words, drop);
  markMenus(words, drop);
  const kept = blocks.filter((block, position) => isEvidence(block) && !drop.has(position)).length;
  // A document of nothing but furniture is a document about furniture.
  return kept === 0
    ? [...blocks]
    : blocks.map((block, position) => (drop.has(position) ? asBoilerplate(block) : block));
}

function isEvidence(block: Block): boolean {
  return block.kind !== 'heading' && block.kind !== 'boilerplate';
}

function asBoilerplate({ start, end }: Block): Block {
  return { kind: 'boilerplate', start, end };
}

function markLines(blocks: readonly Block[], words: readonly string[], drop: Set<number>): void {
  for (const [position, block] of blocks.entries()) {
    const line = words[position] ?? '';
    if (['paragraph', 'list-item', 'heading'].includes(block.kind) && isBoilerplateLine(line)) {
      drop.add(position);
    }
  }
}

function markSections(blocks: readonly Block[], words: readonly string[], drop: Set<number>): void {
  for (const [position, block] of blocks.entries()) {
    if (block.kind !== 'heading' || !opensBoilerplateSection(words[position] ?? '')) {
      continue;
    }
    drop.add(position);
    for (let next = position + 1; next < blocks.length; next += 1) {
      const inside = blocks[next];
      if (inside === undefined || inside.kind === 'heading' || inside.end - block.end > LONGEST_SECTION) {
        break;
      }
      drop.add(next);
    }
  }
}

function markRepeated(blocks: readonly Block[], words: readonly string[], drop: Set<number>): void {
  const places = new Map<string, number[]>();
  for (const [position, line] of words.entries()) {
    if (blocks[position]?.kind === 'paragraph' && line.length <= LONGEST_CAPTION && line.split(' ').length >= 4) {
      places.set(line, [...(places.get(line) ?? []), position]);
    }
  }
  for (const [line, positions] of places) {
    if (positions.length > 1 && !/[.!?。！？]["'”’»)]?\s+\S/.test(line)) {
      for (const position of positions) {
        drop.add(position);
      }
    }
  }
  for (const [position, block] of blocks.entries()) {
    const heading = block.kind === 'heading' ? (words[position] ?? '') : '';
    const before = words[position - 1] ?? '';
    if (heading.length >= 8 && before === heading && blocks[position - 1]?.kind === 'heading') {
      drop.add(position);
    } else if (
      heading.length >= 20 &&
      before.endsWith(heading) &&
      !/[.!?。]["'”’»)]?$/.test(before.slice(0, -heading.length).trim())
    ) {
      // The name of the site and of the page run together above the page's title.
      drop.add(position - 1);
    }
  }
}

/** Four short lines in a row, two of them labels that every site has, are a menu. */
function markMenus(words: readonly string[], drop: Set<number>): void {
  let from = 0;
  while (from < words.length) {
    let to = from;
    while (to < words.length && (words[to]?.length ?? 99) <= 30 && !/[.!?。]$/.test(words[to] ?? '')) {
      to += 1;
    }
    if (to - from >= 4 && words.slice(from, to).filter(isMenuLabel).length >= 2) {
      for (let position = from; position < to; position += 1) {
        drop.add(position);
      }
    }
    from = to + 1;
  }
}
