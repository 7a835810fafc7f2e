import { type CalendarDate, findDates } from '../../text/calendar.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';
import { plainNumbers } from './numbers.ts';

/**
 * A number given for the time of another one: "from 3 million in 1995 to 6 million in 2005" does not say 6 million in 1995.
 * Where a sentence has as many dates as other numbers, the first belongs to the first, and so on.
 */
export function pairedDateConflicts(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence } = pair;
  const dates = findDates(sentence.tokens).filter(({ year }) => year !== undefined);
  const numbers = plainNumbers(sentence);
  if (dates.length < 2 || dates.length !== numbers.length) return [];
  const [date, ...otherDates] = findDates(claim.tokens);
  const [number, ...otherNumbers] = plainNumbers(claim);
  if (date === undefined || number === undefined || otherDates.length + otherNumbers.length > 0) return [];
  const stated = numbers.filter((place) => sentence.tokens[place]?.term === claim.tokens[number]?.term);
  const [place] = stated;
  const itsDate = dates[numbers.indexOf(place ?? -1)];
  if (stated.length !== 1 || itsDate === undefined || itsDate.year === date.year) return [];
  if (!dates.some(({ year }) => year !== undefined && year === date.year)) return [];
  return [conflictBetween('date', pair, placesOf(date), placesOf(itsDate))];
}

function placesOf({ first, last }: CalendarDate): number[] {
  return [first, last];
}
