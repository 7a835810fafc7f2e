import { capitalRate } from '../../text/background.ts';
import { matchesOf, pick, replaced, type Tampering } from './tampering.ts';

const clause =
  /, (?:which|who|where|including|such as|although|while|but|making|with) [^,.;]{8,}(?=[,.;](?!\d))| \([^)]{3,}\)/g;
const fewestWords = 6;

/** A subordinate clause or bracket is left out. */
export const droppedClause: Tampering = ({ sentence, random }) => {
  const match = pick(matchesOf(sentence, clause), random);
  if (match === undefined) return undefined;
  const rest = replaced(sentence, match, '');
  return rest.split(/\s+/).length >= fewestWords ? rest : undefined;
};

const leading =
  /^((?:In|On|At|During|After|Since|By|From|For|Although|While|When|Under|Before) [^,]{3,60}), (.+?)([.!?]?)$/s;

/** A leading phrase is moved to the end. */
export const movedPhrase: Tampering = ({ sentence, background }) => {
  const match = leading.exec(sentence);
  const [, lead = '', rest = '', mark = ''] = match ?? [];
  if (match === null) return undefined;
  const second = lead.split(/\s/)[0]?.toLowerCase() ?? '';
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)} ${lowered(lead, second, background)}${mark}`;
};

/** A leading phrase is left out. */
export const droppedLead: Tampering = ({ sentence }) => {
  const [, , rest = '', mark = ''] = leading.exec(sentence) ?? [];
  if (rest.split(/\s+/).length < fewestWords) return undefined;
  return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}${mark}`;
};

const numberWords = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index): [string, string] => [word, String(index + 2)]),
);
const digits = new Map([...numberWords].map(([word, digit]): [string, string] => [digit, word]));

/** 1,200 becomes 1200, "three" becomes 3, "5 %" becomes "5 percent", and the other way round. */
export const reformattedNumber: Tampering = ({ sentence, random }) => {
  const changes = [
    ...matchesOf(sentence, /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d.,])/g).map((match) =>
      replaced(sentence, match, match[0].replaceAll(',', '')),
    ),
    ...matchesOf(
      sentence,
      /(?<![\d.,$£€\p{L}\n-])\d{1,2}(?![\d.,%:-]|\p{L}| (?:January|February|March|April|May|June|July|August|September|October|November|December))/gu,
    ).flatMap((match) => (digits.has(match[0]) ? replaced(sentence, match, digits.get(match[0]) ?? '') : [])),
    ...matchesOf(sentence, new RegExp(`\\b(?:${[...numberWords.keys()].join('|')})\\b`, 'g')).map((match) =>
      replaced(sentence, match, numberWords.get(match[0]) ?? ''),
    ),
    ...matchesOf(sentence, /(?<=\d) ?%/g).map((match) => replaced(sentence, match, ' percent')),
    ...matchesOf(sentence, /(?<=\d) percent\b/g).map((match) => replaced(sentence, match, '%')),
  ];
  return pick(changes, random);
};

const framings = [
  'According to the text, ',
  'It is stated that ',
  'The article says that ',
  'In fact, ',
  'The author notes that ',
  'I read that ',
];

/** Somebody is said to say it. */
export const framed: Tampering = ({ sentence, random, background }) => {
  const first = /^\W*(\p{L}+)/u.exec(sentence)?.[1]?.toLowerCase() ?? '';
  return `${pick(framings, random)}${lowered(sentence, first, background)}`;
};

/** The sentence itself. */
export const verbatim: Tampering = ({ sentence }) => sentence;

function lowered(text: string, firstWord: string, background: Parameters<typeof capitalRate>[0]): string {
  return capitalRate(background, firstWord) < 0.5 ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
