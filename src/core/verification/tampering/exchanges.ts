import { matchesOf, pick, replaced, type Tampering } from './tampering.ts';

/** The word at the head of what a determiner or preposition opens; close enough to a noun for the purpose. */
const placed =
  /\b(?:the|a|an|its|their|his|her|of|in|to|from|for|by|with|than|on|into|more|less|most) ((?:\p{Ll}{4,} )?)(\p{Ll}{4,})\b/gu;
/** Between two words that are exchanged there must be more than a list. */
const onlyList =
  /^[\s,]*(?:and|or|as well as)?[\s,]*(?:the|a|an|its|their|his|her|of|in|to|from|for|by|with|than|on|into)?\s*$/u;

/** Two nouns of the sentence change places. */
export const exchangedWords: Tampering = ({ sentence, random }) => {
  const words = matchesOf(sentence, placed).map((match) => {
    const word = match[2] ?? '';
    return { word, start: (match.index ?? 0) + match[0].length - word.length };
  });
  const pairs = words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => !alike(one.word, other.word))
      .filter((other) => !onlyList.test(sentence.slice(one.start + one.word.length, other.start)))
      .map((other) => ({ one, other })),
  );
  const pair = pick(pairs, random);
  if (pair === undefined) return undefined;
  const { one, other } = pair;
  return (
    sentence.slice(0, one.start) +
    other.word +
    sentence.slice(one.start + one.word.length, other.start) +
    one.word +
    sentence.slice(other.start + other.word.length)
  );
};

function alike(one: string, other: string): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}

const figure = /(?<![\d.,\p{L}])\d+(?:[.,]\d+)*(?![\d\p{L}])/gu;

/** Two numbers of the sentence change places. */
export const exchangedNumbers: Tampering = ({ sentence, random }) => {
  const numbers = matchesOf(sentence, figure);
  const pairs = numbers.flatMap((one, index) =>
    numbers.slice(index + 1).flatMap((other) => {
      const between = sentence.slice((one.index ?? 0) + one[0].length, other.index);
      return one[0] === other[0] || /^\s*(?:,|and|or|[-–]|\p{Lu}\p{Ll}{2,8},?)\s*$/u.test(between)
        ? []
        : [{ one, other }];
    }),
  );
  const pair = pick(pairs, random);
  return pair === undefined
    ? undefined
    : replaced(replaced(sentence, pair.other, pair.one[0]), pair.one, pair.other[0]);
};

const contrary = new Map(
  `for against|against for|with without|without with|in outside|inside outside|outside in|before after|after before|from to|into from|until since
since until|above below|below above|over under|under over|despite because of|because of despite|because although|although because
while because|when because|and because|unlike like|like unlike|among without|within beyond|beyond within|only all|more than fewer than
fewer than more than|less than more than|at least at most|at most at least|up to over`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const words = pair.split(' ');
      const half = pair.startsWith('because of') ? 2 : pair.endsWith('because of') ? 1 : Math.floor(words.length / 2);
      return [words.slice(0, half).join(' '), words.slice(half).join(' ')];
    }),
);
const turning = new RegExp(`(?<=\\p{L} )(?:${[...contrary.keys()].join('|')})(?= \\p{Ll})`, 'gu');

/** A small word is exchanged for one that turns the relation round: for and against, before and after, and and because. */
export const changedRelation: Tampering = ({ sentence, random }) => {
  const matches = matchesOf(sentence, turning).filter(
    ([word], _, all) => word !== 'and' || all.every(([other]) => other === 'and'),
  );
  const match = pick(matches, random);
  return match === undefined ? undefined : replaced(sentence, match, contrary.get(match[0]) ?? 'without');
};
