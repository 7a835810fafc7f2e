import type { AnalysedText } from './analysed-text.ts';
import type { Clause } from './clauses.ts';
import { auxiliaries, looksLikeVerb } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-set.ts';

/** Who does what to whom: positions of the content words of the three. */
export interface Deed {
  readonly isPassive: boolean;
  /** What stands before the verb is one phrase; else only its first is given: "the plan" of "the plan for the port". */
  readonly isPlain: boolean;
  /** Empty in a passive that names nobody, and where a clause leaves its subject to another one. */
  readonly agent: readonly number[];
  readonly verb: number;
  readonly patient: readonly number[];
}

const beForms = wordSet('is are was were be been being');
/** What ends the phrase that a verb or "by" governs. */
const phraseEnds = wordSet(
  ', ; : . ( ) and or but in on at by for from with to into during after before since near as than that which who when',
);

/** The deed of a clause; undefined where verb, doer or what it is done to is not plain to see. */
export function deedOf(text: AnalysedText, { first, last, carries }: Omit<Clause, 'joint'>): Deed | undefined {
  const { tokens, content } = text;
  const within = (from: number, to: number) => content.filter((at) => at >= from && at <= to);
  const verb = within(first, last).find((at) => looksLikeVerb(tokens, at) && !auxiliaries.has(tokens[at]?.lower ?? ''));
  if (verb === undefined) return undefined;
  let opening = verb;
  while (opening > first && (auxiliaries.has(lowerAt(text, opening - 1)) || /ly$/.test(lowerAt(text, opening - 1))))
    opening -= 1;
  const start = subjectStart(text, first, opening);
  if (start === undefined) return undefined;
  const words = within(start, opening - 1);
  const end = words.findIndex((at, index) => index > 0 && !isJoined(text, words[index - 1] ?? 0, at));
  const isPlain = end < 0;
  const before = isPlain ? words : words.slice(0, end);
  const by = tokens.findIndex(({ lower }, at) => at > verb && at <= last && lower === 'by');
  const isDone = tokens.slice(opening, verb).some(({ lower }) => beForms.has(lower));
  const isPassive = isDone;
  const after = isDone && by < 0 ? [] : phraseAfter(text, isPassive ? by : verb, last);
  if ((before.length === 0 && !carries) || (after.length === 0 && !(isDone && by < 0))) return undefined;
  return isPassive
    ? { isPassive, isPlain, agent: after, verb, patient: before }
    : { isPassive, isPlain, agent: before, verb, patient: after };
}

/** Where the subject begins: after "in most towns," too; undefined where such an opening is not parted from it. */
function subjectStart(text: AnalysedText, first: number, end: number): number | undefined {
  if (!phraseEnds.has(lowerAt(text, first))) return first;
  const comma = text.tokens.findIndex(({ lower }, at) => at > first && at < end && lower === ',');
  return comma < 0 ? undefined : comma + 1;
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

function lowerAt(text: AnalysedText, at: number): string {
  return text.tokens[at]?.lower ?? '';
}
