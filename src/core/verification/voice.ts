import type { Token } from '../text/token.ts';
import type { Alignment } from './alignment.ts';
import type { AnalysedText } from './analysed-text.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { hedges } from './lexicon/modality.ts';
import { negators } from './lexicon/polarity.ts';
import { auxiliaries, looksLikeVerb } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-set.ts';

/** Who does what to whom: positions of the content words of the three. */
interface Deed {
  readonly isPassive: boolean;
  readonly agent: readonly number[];
  readonly verb: number;
  readonly patient: readonly number[];
}

const beForms = wordSet('is are was were be been being');
/** What ends the phrase that a verb or "by" governs. */
const phraseEnds = wordSet(
  ', ; : . ( ) and or but in on at by for from with to into during after before since near as than that which who when',
);
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
  if (claimed === undefined) return false;
  return sentence.clauses.some((clause) => {
    const sourced = deedOf(sentence, clause);
    if (sourced === undefined || sourced.isPassive === claimed.isPassive) return false;
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

function deedOf(text: AnalysedText, { first, last }: Clause): Deed | undefined {
  const { tokens, content } = text;
  const within = (from: number, to: number) => content.filter((at) => at >= from && at <= to);
  const verb = within(first, last).find((at) => looksLikeVerb(tokens, at) && !auxiliaries.has(tokens[at]?.lower ?? ''));
  if (verb === undefined) return undefined;
  let opening = verb;
  while (opening > first && (auxiliaries.has(lowerAt(text, opening - 1)) || /ly$/.test(lowerAt(text, opening - 1))))
    opening -= 1;
  const before = within(first, opening - 1);
  // "The plan for the port": what it is about is not what was done to.
  const isPlain = before.every((_, index, all) => index === 0 || isJoined(text, all[index - 1] ?? 0, all[index] ?? 0));
  const by = tokens.findIndex(({ lower }, at) => at > verb && at <= last && lower === 'by');
  const isPassive = by > 0 && tokens.slice(opening, verb).some(({ lower }) => beForms.has(lower));
  const after = phraseAfter(text, isPassive ? by : verb, last);
  if (!isPlain || before.length === 0 || after.length === 0) return undefined;
  return isPassive
    ? { isPassive, agent: after, verb, patient: before }
    : { isPassive, agent: before, verb, patient: after };
}

function phraseAfter(text: AnalysedText, from: number, last: number): number[] {
  const phrase: number[] = [];
  for (let at = from + 1; at <= last && !phraseEnds.has(lowerAt(text, at)); at += 1) {
    if (looksLikeVerb(text.tokens, at)) return [];
    if (text.content.includes(at)) phrase.push(at);
  }
  return phrase;
}

/** No preposition but "of" stands between two words of one phrase. */
function isJoined(text: AnalysedText, from: number, to: number): boolean {
  return text.tokens.slice(from + 1, to).every(({ lower }) => !phraseEnds.has(lower));
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

function lowerAt(text: AnalysedText, at: number): string {
  return text.tokens[at]?.lower ?? '';
}
