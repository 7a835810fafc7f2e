import type { Language } from '../text/language.ts';
import type { Alignment } from './alignment.ts';
import type { AnalysedText } from './analysed-text.ts';
import type { Explanations } from './explanations/explanations.ts';
import { explanationsIn } from './explanations/explanations-in.ts';
import type { Conflict, VerdictKind } from './verdict.ts';

/** At most so many missing words are named. */
const mostNamed = 5;
const missingBelow = 0.5;

/** Words and numbers of the claim that no sentence of the evidence has, as written, rarest first. */
function unmatchedWords(alignment: Alignment): string[] {
  const { claim, anywhere, weights } = alignment;
  const missing = claim.content
    .map((position, index) => ({ position, match: anywhere[index] ?? 0, weight: weights[index] ?? 0 }))
    .filter(({ match }) => match < missingBelow)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostNamed)
    .map(({ position }) => surface(claim, position));
  return [...new Set(missing)];
}

/** The verdict in plain words, in the claim's language: what the source says instead, or what it says nothing about. */
export function explain(
  kind: VerdictKind,
  alignment: Alignment | undefined,
  conflicts: readonly Conflict[],
  language: Language,
): string {
  const words = explanationsIn(language);
  if (alignment === undefined) return words.nothingToCompare;
  if (kind === 'supported') return words.saysSo;
  const first = conflicts[0];
  if (first !== undefined) return explainConflict(first, words);
  const missing = unmatchedWords(alignment);
  return missing.length > 0 ? words.nothingAbout(missing) : words.doesNotSayIt;
}

/** One conflict in one sentence, both wordings shown. */
function explainConflict({ kind, claimed, sourced }: Conflict, words: Explanations): string {
  switch (kind) {
    case 'quantifier':
      return words.quantifier(claimed);
    case 'hedge':
      return words.hedge(sourced);
    case 'role':
      return words.role(sourced, claimed);
    default:
      return words.differs(sourced, claimed);
  }
}

function surface(claim: AnalysedText, position: number): string {
  return claim.tokens[position]?.surface ?? '';
}
