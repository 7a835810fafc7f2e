import { parse } from 'yaml';
import { factsFrom, type StatedFacts } from '../../core/documents/front-matter.ts';

/** Front matter at the head of a text, between two lines of three dashes. */
export interface FrontMatterBlock {
  /** Offset of the first character after it; 0 (or 1, after a byte order mark) where there is none. */
  readonly end: number;
  readonly facts: StatedFacts;
}

const BLOCK = /^\uFEFF?---[^\S\r\n]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[^\S\r\n]*(?:\r?\n|$)/;
const LONGEST = 20_000;

/** Reads front matter (YAML). A block between dashes that is no mapping of keys to values is left to be text. */
export function frontMatterBlock(text: string): FrontMatterBlock {
  const none = { end: text.startsWith('\uFEFF') ? 1 : 0, facts: { metadata: {} } };
  const found = BLOCK.exec(text.slice(0, LONGEST));
  if (found === null) {
    return none;
  }
  try {
    const fields: unknown = parse(found[1] ?? '', { maxAliasCount: 10, logLevel: 'error' });
    return isMapping(fields) ? { end: found[0].length, facts: factsFrom(fields) } : none;
  } catch {
    // Not YAML after all: "Title: a: b" and the like still reads as lines of key and value.
    const fields = Object.fromEntries((found[1] ?? '').split(/\r?\n/).flatMap((line) => keyAndValue(line)));
    return Object.keys(fields).length > 0 ? { end: found[0].length, facts: factsFrom(fields) } : none;
  }
}

function keyAndValue(line: string): [string, string][] {
  const found = /^([\p{L}][\p{L} _-]{0,30}):\s*(.+)$/u.exec(line);
  return found?.[1] === undefined || found[2] === undefined
    ? []
    : [[found[1], found[2].replace(/^(["'])(.*)\1$/, '$2')]];
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
