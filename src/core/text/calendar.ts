import { isYear } from './numbers.ts';
import type { Token } from './token.ts';

const monthNames = 'january february march april may june july august september october november december';
const dayNames = 'monday tuesday wednesday thursday friday saturday sunday';
const months = new Map<string, number>();
for (const [position, name] of monthNames.split(' ').entries()) {
  months.set(name, position + 1);
  months.set(name.slice(0, 3), position + 1);
}
months.set('sept', 9);
const days = new Set(dayNames.split(' '));
/** Words that narrow a date and so belong to it: "late 1970s" is not "mid-1970s". */
const modifiers = new Set(['early', 'mid', 'late', 'before', 'after', 'since', 'until', 'around', 'circa', 'about']);

/** A date as far as the text gives it. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** A decade is named, not a year: `1990s`. */
  readonly decade?: boolean;
  readonly modifier?: string;
  /** Positions of its tokens, `[first, last]`. */
  readonly first: number;
  readonly last: number;
}

/** Month number 1-12 of a capitalised month name or its abbreviation; "may" and "march" in lower case are verbs. */
export function monthOf(token: Token): number | undefined {
  return token.capitalised ? months.get(token.lower) : undefined;
}

/** Whether the token names a day of the week. */
export function isWeekday(token: Token): boolean {
  return token.capitalised && days.has(token.lower);
}

/** Whether the token is a calendar year or a decade. */
export function isYearToken(token: Token): boolean {
  return (
    token.kind === 'number' &&
    (isYear(token.surface) || (token.unit === 'decade' && token.value !== undefined && token.value >= 1000))
  );
}

/**
 * Dates of a sentence: "9 September 2013", "September 9, 2013", "September 2013", "2013", "the late 1970s". Day, month and
 * year that stand together make one date.
 */
export function findDates(tokens: readonly Token[]): CalendarDate[] {
  const dates: CalendarDate[] = [];
  let index = 0;
  while (index < tokens.length) {
    const date = monthDate(tokens, index) ?? yearDate(tokens, index);
    if (date === undefined) {
      index += 1;
    } else {
      dates.push(withModifier(tokens, date));
      index = date.last + 1;
    }
  }
  return dates;
}

function monthDate(tokens: readonly Token[], index: number): CalendarDate | undefined {
  const dayFirst = dayOf(tokens[index]);
  const monthAt = dayFirst === undefined ? index : tokens[index + 1]?.lower === 'of' ? index + 2 : index + 1;
  const monthToken = tokens[monthAt];
  const month = monthToken === undefined ? undefined : monthOf(monthToken);
  if (month === undefined) return undefined;
  let last = monthAt;
  let day = dayFirst;
  const dayAfter = dayOf(tokens[last + 1]);
  if (day === undefined && dayAfter !== undefined) {
    day = dayAfter;
    last += 1;
  }
  const yearAt = tokens[last + 1]?.surface === ',' ? last + 2 : last + 1;
  const yearToken = tokens[yearAt];
  const year = yearToken !== undefined && isYear(yearToken.surface) ? yearToken.value : undefined;
  if (year !== undefined) last = yearAt;
  return { month, ...(day === undefined ? {} : { day }), ...(year === undefined ? {} : { year }), first: index, last };
}

function yearDate(tokens: readonly Token[], index: number): CalendarDate | undefined {
  const token = tokens[index];
  if (token?.value === undefined || !isYearToken(token)) return undefined;
  return { year: token.value, ...(token.unit === 'decade' ? { decade: true } : {}), first: index, last: index };
}

function dayOf(token: Token | undefined): number | undefined {
  if (token?.value === undefined || !/^\d{1,2}(st|nd|rd|th)?$/.test(token.surface)) return undefined;
  return token.value >= 1 && token.value <= 31 ? token.value : undefined;
}

function withModifier(tokens: readonly Token[], date: CalendarDate): CalendarDate {
  const before = tokens[date.first - 1]?.surface === '-' ? tokens[date.first - 2] : tokens[date.first - 1];
  return before !== undefined && modifiers.has(before.lower) ? { ...date, modifier: before.lower } : date;
}
