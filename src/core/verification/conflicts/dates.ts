import { type CalendarDate, findDates } from '../../text/calendar.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';

/** Modifiers that make another time of the same year or decade. */
const exclusive = new Set(['early', 'mid', 'late']);

/** Dates that the claim gives and the sentence gives otherwise; year, month and day are compared as far as both say them. */
export function dateConflicts(pair: ComparedPair): LocatedConflict[] {
  const claimed = findDates(pair.claim.tokens);
  const sourced = findDates(pair.sentence.tokens);
  const unclaimed = sourced.filter((source) => !claimed.some((date) => agree(date, source)));
  return claimed.flatMap((date) => {
    if (sourced.some((source) => agree(date, source))) return [];
    const differing = unclaimed.filter((source) => comparable(date, source));
    const beside = differing.find((source) => sameSlot(pair, date, source));
    const rival =
      beside ??
      differing.find((source) => sharesField(date, source)) ??
      (claimed.length === 1 && sourced.length === 1 ? differing[0] : undefined);
    if (rival === undefined) return [];
    const onlyModifier = agree({ ...date, modifier: '' }, { ...rival, modifier: '' });
    const exchanged = pair.closely && beside !== undefined;
    if (!onlyModifier && !exchanged && yearKnownElsewhere(pair, date)) return [];
    return [conflictBetween('date', pair, positions(date), positions(rival))];
  });
}

/** Whether two dates can be the same: nothing that both say differs, and the claim is not more exact than its source. */
function agree(date: CalendarDate, source: CalendarDate): boolean {
  if (date.year !== undefined && source.year !== undefined && !sameYear(date, source)) return false;
  if (date.year !== undefined && source.year === undefined && date.month === undefined) return false;
  if (date.month !== undefined && date.month !== source.month) return false;
  if (date.day !== undefined && source.day !== undefined && date.day !== source.day) return false;
  const one = date.modifier ?? '';
  const other = source.modifier ?? '';
  return one === other || !(exclusive.has(one) && exclusive.has(other));
}

function sameYear(date: CalendarDate, source: CalendarDate): boolean {
  if (date.year === undefined || source.year === undefined) return false;
  if (date.decade === true && source.decade !== true) return Math.floor(source.year / 10) * 10 === date.year;
  return date.year === source.year && date.decade === source.decade;
}

function comparable(date: CalendarDate, source: CalendarDate): boolean {
  return (
    (date.year !== undefined && source.year !== undefined) || (date.month !== undefined && source.month !== undefined)
  );
}

/** The rest of the date is the same: "14 May 2011" and "14 May 2012" are about one day. */
function sharesField(date: CalendarDate, source: CalendarDate): boolean {
  return (
    (date.month !== undefined && date.month === source.month) ||
    (date.month !== undefined && source.month !== undefined && date.year === source.year)
  );
}

function sameSlot({ comparison }: ComparedPair, date: CalendarDate, source: CalendarDate): boolean {
  return comparison.slots.some(
    ({ claimed, sourced }) =>
      claimed.some((position) => position >= date.first && position <= date.last) &&
      sourced.some((position) => position >= source.first && position <= source.last),
  );
}

function yearKnownElsewhere(pair: ComparedPair, date: CalendarDate): boolean {
  return positions(date).every((position) => {
    const token = pair.claim.tokens[position];
    return token === undefined || token.kind === 'punctuation' || pair.knownElsewhere(token.term);
  });
}

function positions(date: CalendarDate): number[] {
  return Array.from({ length: date.last - date.first + 1 }, (_, offset) => date.first + offset);
}
