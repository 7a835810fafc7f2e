import type { AnalysedText } from '../analysed-text.ts';
import { type Clause, clausesOf, subjectOf } from '../clauses.ts';
import { type Deed, deedOf } from '../deeds.ts';
import { looksLikeVerb } from '../lexicon/verbs.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';

/**
 * A deed put down to somebody, or said to be done to something, that the sentence speaks of in another clause: "her father
 * ran the shop" where her father died and her mother ran it; "the fire destroyed the walls" where it destroyed the roof,
 * but the walls were not damaged.
 */
export function otherParticipant(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence } = pair;
  const clauses = clausesOf(sentence.tokens);
  const [only, ...more] = clausesOf(claim.tokens);
  const claimed = only === undefined || more.length > 0 ? undefined : deedOf(claim, only);
  if (clauses.length < 2 || claimed === undefined) return [];
  const places = sentence.positions.get(termAt(claim, claimed.verb)) ?? [];
  const [place] = places;
  const clause = clauses.find(({ first, last }) => place !== undefined && place >= first && place <= last);
  const sourced = places.length > 1 || clause === undefined ? undefined : deedOf(sentence, clause);
  if (clause === undefined || sourced === undefined || sourced.verb !== place) return [];
  for (const part of ['agent', 'patient'] as const) {
    const others = otherFiller(pair, claimed[part], sourced[part], clauses, clause);
    if (others.length > 0) {
      const conflict = conflictBetween('role', pair, [...claimed[part], claimed.verb], [...others, place]);
      return [{ ...conflict, at: claimed[part] }];
    }
  }
  return [];
}

/**
 * Who or what fills the part in the sentence, where that is another of the same sort than in the claim and the claim's is
 * the subject of another clause; else nothing.
 */
function otherFiller(
  { claim, sentence }: ComparedPair,
  claimed: Deed['agent'],
  sourced: Deed['agent'],
  clauses: readonly Clause[],
  own: Clause,
): readonly number[] {
  const isNamed = (text: AnalysedText, at: number) => text.names[at] === true;
  const sorts = new Set([...claimed.map((at) => isNamed(claim, at)), ...sourced.map((at) => isNamed(sentence, at))]);
  const subjects = new Set(clauses.filter((one) => one !== own).flatMap((one) => subjectIn(sentence, one)));
  const places = claimed.map((at) => sentence.positions.get(termAt(claim, at)) ?? []);
  const isElsewhere = places.length > 0 && places.every((all) => all.length > 0 && all.every((at) => subjects.has(at)));
  return isElsewhere && sorts.size === 1 ? sourced : [];
}

/** What stands before the verb; all of a clause that is broken off before it: "the walls, which are thick, fell". */
function subjectIn({ tokens }: AnalysedText, clause: Clause): number[] {
  const { first, last } = clause;
  const all = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return all.some((at) => looksLikeVerb(tokens, at)) ? subjectOf(tokens, clause) : all;
}

function termAt(text: AnalysedText, at: number): string {
  return text.tokens[at]?.term ?? '';
}
