import type { AnalysedText } from '../analysed-text.ts';
import { clausesOf, subjectOf } from '../clauses.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';

/**
 * What the sentence says in one clause of its own subject, said by the claim of something that another clause speaks of:
 * "the trams run on wind, the buses on diesel" against "the trams run on diesel".
 */
export function otherClauseConflicts(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence } = pair;
  const clauses = clausesOf(sentence.tokens);
  if (clauses.length < 2) return [];
  const subject = new Set(subjectOf(claim.tokens, { first: 0, last: claim.tokens.length - 1 }));
  const spokenOf = claim.content.filter((at) => subject.has(at));
  const said = claim.content.filter((at) => !subject.has(at) && sentence.positions.has(termAt(claim, at)));
  if (spokenOf.length === 0 || said.length === 0) return [];
  for (const clause of clauses) {
    if (clause.carries) continue;
    const within = (at: number) => placesOf(pair, at).some((place) => place >= clause.first && place <= clause.last);
    const own = subjectOf(sentence.tokens, clause).filter((place) => sentence.content.includes(place));
    const foreign = own.length > 0 && own.every((place) => !claim.positions.has(termAt(sentence, place)));
    const elsewhere = spokenOf.every((at) => placesOf(pair, at).length > 0 && !within(at));
    if (foreign && elsewhere && said.every(within)) return [conflictBetween('role', pair, spokenOf, own)];
  }
  return [];
}

function placesOf({ claim, sentence }: ComparedPair, at: number): readonly number[] {
  return sentence.positions.get(termAt(claim, at)) ?? [];
}

function termAt(text: AnalysedText, at: number): string {
  return text.tokens[at]?.term ?? '';
}
