import { type CalendarDate, findDates } from '../text/calendar.ts';
import type { Token } from '../text/token.ts';
import { wordSet } from './lexicon/word-set.ts';

/** When something was or is so, as far as a phrase says it: from a first year to a last one, a season, or after what was said before. */
export interface TimeMark {
  /** Positions of the date or word itself, `[first, last]`. */
  readonly first: number;
  readonly last: number;
  /** Years, both included; infinite where the phrase leaves an end open. */
  readonly years?: readonly [number, number];
  readonly season?: string;
  /** Before or after the time of what stands beside it: "afterwards", "until then". */
  readonly beside?: 'before' | 'after';
}

const upTo = wordSet('until till before');
const onwards = wordSet('since after from');
const starts = wordSet('from between');
const joins = wordSet('to until till and - –');
/** Words that may stand between a preposition and its date. */
const fillers = wordSet('the year years about around circa early mid late spring summer autumn winter at in');
const seasons = wordSet('spring summer autumn winter');
const beforeSeason = wordSet('in every each last next this during until since all by early mid late the of');
const afterwards = wordSet('afterwards afterward thereafter');
const beforehand = wordSet('previously beforehand');
const decade = 9;

/** The times that a sentence names, in order. */
export function timeMarks(tokens: readonly Token[]): TimeMark[] {
  return [...yearMarks(tokens), ...otherMarks(tokens)].sort((one, other) => one.first - other.first);
}

function yearMarks(tokens: readonly Token[]): TimeMark[] {
  const dates = findDates(tokens).filter(({ year }) => year !== undefined);
  const marks: TimeMark[] = [];
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index];
    const next = dates[index + 1];
    if (date === undefined) continue;
    const { first, last } = date;
    const before = prepositionBefore(tokens, first);
    if (next !== undefined && isRange(tokens, date, next, before)) {
      marks.push({ first, last: next.last, years: [yearsOf(date)[0], yearsOf(next)[1]] });
      index += 1;
      continue;
    }
    const [from, to] = yearsOf(date);
    if (upTo.has(before)) marks.push({ first, last, years: [Number.NEGATIVE_INFINITY, to] });
    else if (onwards.has(before)) marks.push({ first, last, years: [from, Number.POSITIVE_INFINITY] });
    else marks.push({ first, last, years: [from, to] });
  }
  return marks;
}

function yearsOf({ year = 0, decade: isDecade }: CalendarDate): [number, number] {
  return [year, isDecade === true ? year + decade : year];
}

/** "From 1836 to 1911", "between 1890 and 1902", "1914–1918". */
function isRange(tokens: readonly Token[], date: CalendarDate, next: CalendarDate, before: string): boolean {
  const joint = tokens[date.last + 1]?.lower ?? '';
  if (next.first !== date.last + 2 || !joins.has(joint)) return false;
  return starts.has(before) || joint === '-' || joint === '–';
}

function prepositionBefore(tokens: readonly Token[], position: number): string {
  let before = position - 1;
  while (fillers.has(tokens[before]?.lower ?? '') && before > 0 && !isEdge(tokens, before)) before -= 1;
  return tokens[before]?.lower ?? '';
}

/** "Until in 1968": the nearest word that governs the date decides. */
function isEdge(tokens: readonly Token[], position: number): boolean {
  const before = tokens[position - 1]?.lower ?? '';
  return tokens[position]?.lower === 'in' && !upTo.has(before) && !onwards.has(before);
}

function otherMarks(tokens: readonly Token[]): TimeMark[] {
  return tokens.flatMap(({ lower }, first): TimeMark | TimeMark[] => {
    const before = tokens[first - 1]?.lower ?? '';
    const place = { first, last: first };
    if (afterwards.has(lower) || (lower === 'then' && before === 'since')) return { ...place, beside: 'after' };
    if (beforehand.has(lower) || (lower === 'then' && before === 'until')) return { ...place, beside: 'before' };
    if (lower === 'that' && before === 'before') return { ...place, beside: 'before' };
    return seasons.has(lower) && beforeSeason.has(before) ? { ...place, season: lower } : [];
  });
}

/**
 * Whether what holds at the one time is said of the other as well: undefined where the two cannot be compared. A time that
 * ends or begins somewhere is only the same as one that ends or begins there.
 */
export function isSameTime(claimed: TimeMark, sourced: TimeMark): boolean | undefined {
  if (claimed.season !== undefined && sourced.season !== undefined) return claimed.season === sourced.season;
  const [from, to] = claimed.years ?? [];
  const [first, last] = sourced.years ?? [];
  if (from === undefined || to === undefined || first === undefined || last === undefined) return undefined;
  const endsOpen = !Number.isFinite(to);
  const beginsOpen = !Number.isFinite(from);
  if (!endsOpen && !beginsOpen) return from <= last && to >= first;
  if (Number.isFinite(first) && Number.isFinite(last) && first === last) {
    // A deed of one year says nothing of what went on before or after; only the year itself can be meant.
    return from === first || to === last ? true : undefined;
  }
  if (endsOpen) return from === first ? true : from === last ? false : undefined;
  return to === last ? true : to === first ? false : undefined;
}
