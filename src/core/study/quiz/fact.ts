import type { Token } from '../../text/token.ts';
import type { StudySentence } from '../sentences/study-sentence.ts';

export type FactKind = 'year' | 'number' | 'name';

/** Something in a sentence that a question can ask for. */
export interface Fact {
  readonly kind: FactKind;
  readonly sentence: StudySentence;
  /** Positions in the sentence's tokens, `[first, last]`. */
  readonly first: number;
  readonly last: number;
  /** As written in the source. */
  readonly words: string;
  /** Index terms of its words and numbers. */
  readonly terms: readonly string[];
  /** What tells which others could stand in its place: the word before it, how long it is, what is counted. */
  readonly slot: string;
}

/** The fact that the tokens `[first, last]` of a sentence are. */
export function factFrom(kind: FactKind, sentence: StudySentence, first: number, last: number, slot: string): Fact {
  const { tokens, text } = sentence.analysed;
  const run = tokens.slice(first, last + 1);
  return {
    kind,
    sentence,
    first,
    last,
    words: text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0),
    terms: run.filter((token) => token.kind !== 'punctuation').map(({ term }) => term),
    slot,
  };
}

/** Part of a score, a range, a version, a formula: "24–10", "3/4", "1.2.3". @param isUnspaced whether words stand against it in any case */
export function isGlued(text: string, { start, end }: Token, isUnspaced = false): boolean {
  const [left, right] = [text.slice(Math.max(0, start - 1), start), text.slice(end, end + 2)];
  if (isUnspaced && /^[\p{Script=Han}，。]?$/u.test(left) && /^(?:\p{Script=Han}|[，。%])/u.test(right)) return false;
  if (/±\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\s?±/u.test(text.slice(end, end + 2))) return true;
  return (
    /[\p{L}\p{N}/:–—−=+×*^#_.-]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[/:–—−=+×*^_\p{L}-]|\.\d)/u.test(text.slice(end, end + 2)) ||
    /^\s?[–—-]\s?\d/u.test(text.slice(end, end + 3)) ||
    /\d\s?[–—-]\s?$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}
