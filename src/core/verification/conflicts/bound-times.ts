import type { Token } from '../../text/token.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { clausesOf } from '../clauses.ts';
import { negators } from '../lexicon/polarity.ts';
import { looksLikeVerb } from '../lexicon/verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { isSameTime, type TimeMark, timeMarks } from '../time-marks.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';

/** A stretch of the sentence between two marks or conjunctions, with the times it names. */
interface Stretch {
  readonly times: readonly TimeMark[];
  readonly denied: boolean;
  /** Content words that count as said in it: its own, and what it leaves for the reader to fill in from the stretch before. */
  readonly said: readonly number[];
  /** Those of its subject, its own or taken over. */
  readonly subject: readonly number[];
}

const breaks = wordSet(', ; : — – ( ) and but while whereas although');
const objects = wordSet('him her it them');
/** Stretches of fewer words belong to the one before: "3 May, 1912", "red, white". */
const fewestWords = 2;

/**
 * Something said of one time that the sentence says of another: "gas until 1968" where it says "coal until 1968, gas
 * afterwards"; "she married in 1901" where she married in 1893 and parted in 1901. The claim's time must stand in the
 * sentence; a word that stands only beside a time that cannot be the claim's is in conflict with it.
 */
export function boundTimeConflicts(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence } = pair;
  const [claimed, ...others] = timeMarks(claim.tokens);
  if (claimed === undefined || others.length > 0) return [];
  const times = timeMarks(sentence.tokens);
  if (!times.some((time) => namesSame(claimed, time))) return [];
  const clause = clausesOf(claim.tokens).find(({ first, last }) => claimed.first >= first && claimed.last <= last);
  if (clause === undefined) return [];
  const denied = isDenied(claim.tokens, clause.first, clause.last);
  const verb = claim.tokens.findIndex((_, at) => at >= clause.first && looksLikeVerb(claim.tokens, at));
  const stretches = stretchesOf(sentence, times);
  for (const position of claim.content) {
    if (position < clause.first || position > clause.last || isPartOf(claimed, position)) continue;
    // Whoever it is about may go by that name in one stretch and by another in the next.
    if (claim.names[position] && position < verb) continue;
    const term = claim.tokens[position]?.term;
    const holders = stretches.filter(({ said }) => said.some((at) => sentence.tokens[at]?.term === term));
    const isElsewhere = holders.every((one) => one.denied === denied && agrees(claimed, one, stretches) === false);
    const rival = holders[0]?.times[0];
    if (isElsewhere && rival !== undefined)
      return [conflictBetween('date', pair, span(claimed.first, claimed.last), span(rival.first, rival.last))];
  }
  return [];
}

function namesSame(one: TimeMark, other: TimeMark): boolean {
  if (one.season !== undefined) return one.season === other.season;
  const years = (one.years ?? []).filter(Number.isFinite);
  return years.some((year) => other.years?.includes(year)) || isSameTime(one, other) === true;
}

/** Whether a stretch is about the time; undefined where it does not say. */
function agrees(time: TimeMark, stretch: Stretch, all: readonly Stretch[]): boolean | undefined {
  const verdicts = stretch.times.flatMap((other) => {
    const same =
      other.beside === undefined ? isSameTime(time, other) : isSameTime(time, besideMark(other, stretch, all));
    return same === undefined ? [] : [same];
  });
  return verdicts.length === 0 ? undefined : verdicts.some(Boolean);
}

/** "Afterwards" begins where the time of the stretch before ends. */
function besideMark(mark: TimeMark, stretch: Stretch, all: readonly Stretch[]): TimeMark {
  const before = all[all.indexOf(stretch) - 1]?.times.find(({ years }) => years !== undefined)?.years;
  if (before === undefined) return mark;
  const [from, to] = before;
  const open = Number.isFinite(to) ? to : from;
  const close = Number.isFinite(from) ? from : to;
  return mark.beside === 'after'
    ? { ...mark, years: [open, Number.POSITIVE_INFINITY] }
    : { ...mark, years: [Number.NEGATIVE_INFINITY, close] };
}

function isDenied(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ lower }) => negators.has(lower));
}

function stretchesOf(sentence: AnalysedText, times: readonly TimeMark[]): Stretch[] {
  const { tokens } = sentence;
  const stretches: Stretch[] = [];
  let first = 0;
  const close = (last: number) => {
    if (last < first) return;
    const before = stretches.at(-1);
    const within = times.filter((time) => time.first >= first && time.last <= last);
    stretches.push({ times: within, denied: isDenied(tokens, first, last), ...saidIn(sentence, first, last, before) });
  };
  for (const [position, { lower }] of tokens.entries()) {
    if (!breaks.has(lower) || times.some((time) => isPartOf(time, position)) || position - first < fewestWords)
      continue;
    close(position - 1);
    first = position + 1;
  }
  close(tokens.length - 1);
  return stretches;
}

/** Without a verb all of the stretch before goes on, with one its subject; a number or name of its own takes another's place. */
function saidIn(sentence: AnalysedText, first: number, last: number, before: Stretch | undefined) {
  const { tokens, content, names } = sentence;
  const own = content.filter((at) => at >= first && at <= last);
  const verb = span(first, last).find((at) => looksLikeVerb(tokens, at));
  const isNumber = (at: number) => tokens[at]?.kind === 'number';
  const isName = (at: number) => names[at] === true;
  const replaced = (at: number) => (isNumber(at) && own.some(isNumber)) || (isName(at) && own.some(isName));
  // "And left him": whoever or whatever the stretch before names may be meant, but not what it says was done.
  const taken = span(first, last).some((at) => objects.has(tokens[at]?.lower ?? ''));
  const named = taken ? before?.said.filter((at) => !looksLikeVerb(tokens, at)) : before?.subject;
  const inherited = (verb === undefined ? before?.said : named) ?? [];
  const ownSubject = own.filter((at) => verb !== undefined && at < verb);
  return {
    said: [...inherited.filter((at) => !replaced(at)), ...own],
    subject: [...(before?.subject ?? []), ...ownSubject],
  };
}

function isPartOf({ first, last }: TimeMark, position: number): boolean {
  return position >= first && position <= last;
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
