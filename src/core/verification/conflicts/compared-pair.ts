import type { AnalysedText } from '../analysed-text.ts';
import type { Comparison } from '../comparison.ts';
import type { Conflict, ConflictKind } from '../verdict.ts';

/** A claim and the sentence that it is held against, as every detector of conflicts gets them. */
export interface ComparedPair {
  readonly claim: AnalysedText;
  readonly sentence: AnalysedText;
  readonly comparison: Comparison;
  /** In the sentence, its title, its headings or its complement: these terms are not conflicts by being absent here. */
  readonly knownElsewhere: (term: string) => boolean;
  /** The two are nearly the same sentence: what differs in one place was exchanged there, wherever else it may stand. */
  readonly closely: boolean;
}

/** A conflict with the place in the sentence that denies the claim. */
export interface LocatedConflict extends Conflict {
  /** Positions of the claim's tokens that the conflict is about. */
  readonly at: readonly number[];
}

/** Makes a conflict out of token ranges, quoting both sides as written. */
export function conflictBetween(
  kind: ConflictKind,
  pair: ComparedPair,
  claimed: readonly number[],
  sourced: readonly number[],
): LocatedConflict {
  return { kind, claimed: quoted(pair.claim, claimed), sourced: quoted(pair.sentence, sourced), at: claimed };
}

/** The words of a text from the first to the last of the positions, as written. */
function quoted(text: AnalysedText, positions: readonly number[]): string {
  if (positions.length === 0) return '';
  const first = text.tokens[Math.min(...positions)];
  const last = text.tokens[Math.max(...positions)];
  return first === undefined || last === undefined ? '' : text.text.slice(first.start, last.end);
}

/** Lower-case words of a text by position. */
export function lowersOf(text: AnalysedText): string[] {
  return text.tokens.map((token) => token.lower);
}
