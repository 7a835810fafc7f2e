import type { Alignment } from './alignment.ts';
import type { AnalysedText } from './analysed-text.ts';
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

/** The verdict in plain words: what the source says instead, or what it says nothing about. */
export function explain(kind: VerdictKind, alignment: Alignment | undefined, conflicts: readonly Conflict[]): string {
  if (alignment === undefined) return 'There is nothing to compare it with.';
  if (kind === 'supported') return 'The source says so.';
  const first = conflicts[0];
  if (first !== undefined) return explainConflict(first);
  const missing = unmatchedWords(alignment);
  if (missing.length > 0) return `The source says nothing about ${list(missing)}.`;
  return 'The source speaks of this, but does not say it.';
}

/** One conflict in one sentence, both wordings shown. */
function explainConflict({ kind, claimed, sourced }: Conflict): string {
  switch (kind) {
    case 'quantifier':
      return `The claim says “${claimed}”; the source does not.`;
    case 'hedge':
      return `The source says it with a reservation (“${sourced}”); the claim leaves it out.`;
    case 'role':
      return `The source puts it otherwise: “${sourced}”; the claim says “${claimed}”.`;
    default:
      return `The source says “${sourced}”, the claim says “${claimed}”.`;
  }
}

function surface(claim: AnalysedText, position: number): string {
  return claim.tokens[position]?.surface ?? '';
}

function list(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} and ${last}`;
}
