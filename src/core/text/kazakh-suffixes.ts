/** What a Kazakh ending must follow; endings agree with the last sound and the last vowel before them. */
type Before = 'vowel' | 'voiceless' | 'voiced' | 'consonant' | 'possessive' | 'any';

interface Ending {
  readonly letters: string;
  readonly before: Before;
}

const endings = (before: Before, list: string): Ending[] => list.split(' ').map((letters) => ({ letters, before }));

/** Longest first within a slot: the ending of a shorter one may be part of a longer one. */
const cases: readonly Ending[] = [
  ...endings('vowel', 'ның нің'),
  ...endings('voiced', 'дың дің ның нің'),
  ...endings('voiceless', 'тың тің'),
  ...endings('any', 'мен бен пен'),
  ...endings('possessive', 'нда нде нан нен'),
  ...endings('voiceless', 'тан тен'),
  ...endings('voiced', 'дан ден нан нен'),
  ...endings('vowel', 'дан ден'),
  ...endings('possessive', 'на не'),
  ...endings('voiceless', 'қа ке та те ты ті'),
  ...endings('voiced', 'ға ге да де ды ді'),
  ...endings('vowel', 'ға ге да де ны ні'),
];
const possessives: readonly Ending[] = [
  ...endings('consonant', 'ымыз іміз ыңыз іңіз'),
  ...endings('vowel', 'мыз міз ңыз ңіз'),
  ...endings('consonant', 'ым ім ың ің'),
  ...endings('vowel', 'сы сі'),
  ...endings('consonant', 'ы і'),
];
const plurals: readonly Ending[] = [
  ...endings('vowel', 'лар лер'),
  ...endings('voiceless', 'тар тер'),
  ...endings('voiced', 'лар лер дар дер'),
];
const shortestStem = 3;
const vowels = new Set('аәеёиоөуұүыіэюя');
const frontVowels = new Set('әеиөүіэ');
/** The last four are so at the end of a word. */
const voicelessConsonants = new Set('пткқсшщчцхфһбвгд');
/** A last consonant that a possessive ending makes voiced: кітап, кітабы. */
const devoiced = new Map([
  ['б', 'п'],
  ['г', 'к'],
  ['ғ', 'қ'],
]);

/**
 * What the forms of a Kazakh noun share: case, possessive and plural endings are taken off, in that order, where sound and
 * vowel harmony let them be endings, as often as there are any. Light: verbs keep their endings and some nouns lose a last
 * letter of their own, alike in all forms. Snowball and the libraries built on it have no Kazakh.
 * @param lower a word in lower case
 */
export function withoutKazakhSuffixes(lower: string): string {
  const shorter = [cases, possessives, plurals].reduce(withoutOne, lower);
  return shorter === lower ? devoicedAtEnd(lower) : withoutKazakhSuffixes(shorter);
}

function withoutOne(word: string, slot: readonly Ending[]): string {
  const ending = slot.find(({ letters, before }) => {
    const stem = word.slice(0, -letters.length);
    return word.endsWith(letters) && stem.length >= shortestStem && fits(stem, before) && harmonises(stem, letters);
  });
  return ending === undefined ? word : word.slice(0, -ending.letters.length);
}

function fits(stem: string, before: Before): boolean {
  const last = stem.at(-1) ?? '';
  const isVowel = vowels.has(last);
  if (before === 'any') return true;
  if (before === 'vowel') return isVowel;
  if (before === 'possessive') return last === 'ы' || last === 'і';
  // У and и are vowels and consonants in turn.
  if (before === 'consonant') return !isVowel || last === 'у' || last === 'и';
  const isVoiceless = voicelessConsonants.has(last);
  return before === 'voiceless' ? isVoiceless : !isVowel && !isVoiceless;
}

/** Front vowels ask for front ones, back vowels for back ones; `мен` goes with both. */
function harmonises(stem: string, ending: string): boolean {
  if (ending.endsWith('ен') && ending.length === 3 && /^[мбп]/.test(ending)) return true;
  const own = [...ending].find((letter) => vowels.has(letter));
  const last = [...stem].findLast((letter) => vowels.has(letter));
  // A stem without a vowel is an abbreviation, and у, ю and я say nothing about harmony.
  if (own === undefined || last === undefined || /[уюяё]/.test(last)) return last !== undefined;
  return frontVowels.has(own) === frontVowels.has(last);
}

function devoicedAtEnd(word: string): string {
  const last = word.at(-1) ?? '';
  return word.length < shortestStem ? word : word.slice(0, -1) + (devoiced.get(last) ?? last);
}
