import type { Token } from '../text/token.ts';
import type { Alignment } from './alignment.ts';
import type { AnalysedText } from './analysed-text.ts';
import { clausesOf } from './clauses.ts';
import { deedOf } from './deeds.ts';
import { hedges } from './lexicon/modality.ts';
import { negators } from './lexicon/polarity.ts';

const sameWord = 0.9;

/**
 * Whether the sentence says what the claim says in the other voice: "the port was opened by Odile" and "Odile opened the
 * port". Verb, doer and thing done to must be the same, with no word left out that would make them others, and the rest of
 * the claim must stand in the clause. What weakens or denies the deed is for the other rules.
 */
export function isSaidInOtherVoice({ claim, best }: Alignment): boolean {
  const { sentence, matches } = best;
  if (matches.some((match) => match < sameWord)) return false;
  const [only, ...more] = clausesOf(claim.tokens);
  const claimed = only === undefined || more.length > 0 ? undefined : deedOf(claim, only);
  if (claimed === undefined || !claimed.isPlain || claimed.patient.length === 0) return false;
  return sentence.clauses.some((clause) => {
    const sourced = deedOf(sentence, clause);
    // Of a doer who is not named nothing can be said in the active voice.
    if (sourced?.isPassive && sourced.agent.length === 0) return false;
    if (sourced === undefined || !sourced.isPlain || sourced.isPassive === claimed.isPassive) return false;
    const tokens = sentence.tokens.slice(clause.first, clause.last + 1);
    // The month of May is no possibility.
    const isMonth = ({ capitalised, lower }: Token) => capitalised && lower === 'may';
    if (tokens.some((token) => negators.has(token.lower) || (hedges.has(token.lower) && !isMonth(token)))) return false;
    const within = claim.content.every((at) =>
      (sentence.positions.get(termAt(claim, at)) ?? []).some((place) => place >= clause.first && place <= clause.last),
    );
    return (
      within &&
      termAt(claim, claimed.verb) === termAt(sentence, sourced.verb) &&
      isSame(claim, claimed.agent, sentence, sourced.agent) &&
      isSame(claim, claimed.patient, sentence, sourced.patient)
    );
  });
}

/** The same words in the same order with the same last one, but for descriptions before the first shared one. */
function isSame(
  one: AnalysedText,
  claimed: readonly number[],
  other: AnalysedText,
  sourced: readonly number[],
): boolean {
  const ours = claimed.map((at) => termAt(one, at));
  const theirs = sourced.map((place) => termAt(other, place));
  return ours.length <= theirs.length && ours.every((term, at) => theirs[theirs.length - ours.length + at] === term);
}

function termAt(text: AnalysedText, at: number): string {
  return text.tokens[at]?.term ?? '';
}
