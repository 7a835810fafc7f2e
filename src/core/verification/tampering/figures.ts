import { matchesOf, pick, replaced, type Tampering } from './tampering.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const numberWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'twenty'];
const scales = ['hundred', 'thousand', 'million', 'billion'];
const year = /(?<![\d.,])(?:1\d|20)\d\d(?![\d,]|\.\d)/g;
const shifts = [-10, -5, -3, -2, -1, 1, 2, 3, 5, 10, 20];

/** A digit of a number, a number word or a scale word is exchanged for another. */
export const changedNumber: Tampering = ({ sentence, random }) => {
  const numbers = matchesOf(sentence, /(?<![\d.,\p{L}])\d+(?:[.,]\d+)*(?!\d)/gu).filter(
    ([written]) => !/^(?:1\d|20)\d\d$/.test(written),
  );
  const number = pick(numbers, random);
  if (number !== undefined) return replaced(sentence, number, otherDigits(number[0], random));
  const word = pick(matchesOf(sentence, new RegExp(`\\b(?:${[...numberWords, ...scales].join('|')})\\b`, 'g')), random);
  if (word === undefined) return undefined;
  const list = scales.includes(word[0]) ? scales : numberWords;
  const other = pick(
    list.filter((candidate) => candidate !== word[0]),
    random,
  );
  return other === undefined ? undefined : replaced(sentence, word, other);
};

function otherDigits(written: string, random: () => number): string {
  const places = [...written].flatMap((character, index) => (/\d/.test(character) ? [index] : [])).slice(0, 2);
  const place = pick(places, random) ?? 0;
  const digit =
    pick(
      [...'123456789'].filter((candidate) => candidate !== written[place]),
      random,
    ) ?? '1';
  return written.slice(0, place) + digit + written.slice(place + 1);
}

/** A year is shifted, or exchanged for another of the same document. */
export const changedYear: Tampering = ({ sentence, document, random }) => {
  const match = pick(matchesOf(sentence, year), random);
  if (match === undefined) return undefined;
  const others = matchesOf(document, year)
    .map(([written]) => written)
    .filter((written) => !sentence.includes(written));
  const other = random() < 0.5 ? pick(others, random) : undefined;
  return replaced(sentence, match, other ?? String(Number(match[0]) + (pick(shifts, random) ?? 1)));
};

/** A month is exchanged for another. */
export const changedMonth: Tampering = ({ sentence, random }) => {
  const match = pick(matchesOf(sentence, new RegExp(`\\b(?:${monthNames.join('|')})\\b`, 'g')), random);
  const other = pick(
    monthNames.filter((name) => name !== match?.[0]),
    random,
  );
  return match === undefined || other === undefined ? undefined : replaced(sentence, match, other);
};
