import type { Language } from './language.ts';
import { multiplierOf, numberTerm, numberWordValue, type ParsedNumber, parseDigits } from './numbers.ts';
import { isUnspaced, nextPiece, pieceAt } from './pieces.ts';
import { stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './token.ts';

const wordSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const contractedStems = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/**
 * Words, numbers and punctuation marks in order. `n't` becomes a `not` of its own, possessive ’s is left out, number
 * words get values, "5 million" is one value on its first token.
 * @param text any text; offsets of the tokens are into it
 */
export function tokenize(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  const known = wordsOf(language);
  for (let piece = nextPiece(text, 0); piece !== undefined; piece = nextPiece(text, piece.end)) {
    const { start, end, isPlain } = piece;
    const written = text.slice(start, end);
    if (isPlain) tokens.push(wordToken(written, start, language, known));
    else if (/^\d/.test(written)) tokens.push(numberToken(written, start, known));
    else if (isUnspaced(written)) pushUnspaced(tokens, written, start, language, known);
    else if (/^[\p{L}\p{M}]/u.test(written)) pushWord(tokens, written, start, language, known);
    else
      tokens.push({
        surface: written,
        lower: written,
        term: written,
        start,
        end,
        kind: 'punctuation',
        capitalised: false,
      });
  }
  return withMultipliers(tokens);
}

/**
 * Where the word or number that starts at an offset ends; the offset itself where a mark or blank stands; undefined where
 * a script without spaces begins, whose words only `tokenize` finds.
 */
export function tokenAt(text: string, offset: number): number | undefined {
  const written = pieceAt(text, offset);
  if (isUnspaced(written)) return undefined;
  return /^[\p{L}\p{M}\p{N}]/u.test(written) ? offset + written.length : offset;
}

/** Whether a token says something by itself: numbers and words that are no stop words; an all-capitals `US` or `IT` is a name, not a stop word. */
export function isContent(token: Token, language: Language): boolean {
  if (token.kind === 'punctuation') return false;
  if (token.kind === 'number') return true;
  if (!isStopWord(token.lower, language)) return true;
  return (
    token.surface.length >= 2 &&
    token.surface.length <= 4 &&
    token.surface === token.surface.toUpperCase() &&
    nameLike.has(token.lower)
  );
}

/** Stop words that are names when written in capitals. */
const nameLike = new Set(['us', 'it', 'who']);

function numberToken(written: string, start: number, known: KnownWords): Token {
  return placed(remembered(known, written, readNumber), start);
}

function readNumber(written: string): PlacelessToken {
  const base = { surface: written, lower: written.toLowerCase(), capitalised: false };
  const parsed = parseDigits(written);
  return parsed === undefined
    ? { ...base, term: base.lower, kind: 'word' }
    : { ...base, kind: 'number', ...numberFields(parsed) };
}

function numberFields(parsed: ParsedNumber): Pick<Token, 'term' | 'value' | 'unit'> {
  return { term: numberTerm(parsed), value: parsed.value, ...(parsed.unit === undefined ? {} : { unit: parsed.unit }) };
}

function pushUnspaced(tokens: Token[], run: string, start: number, language: Language, known: KnownWords): void {
  for (const { segment, index } of wordSegmenter.segment(run)) {
    tokens.push(wordToken(segment, start + index, language, known));
  }
}

function pushWord(tokens: Token[], written: string, start: number, language: Language, known: KnownWords): void {
  const plain = written.replaceAll('’', "'");
  const lower = plain.toLowerCase();
  if (lower.endsWith("n't") && lower.length > 3) {
    const verb = written.slice(0, -3);
    const spelledOut = contractedStems.get(lower.slice(0, -3));
    tokens.push(
      spelledOut === undefined
        ? wordToken(verb, start, language, known)
        : placed(readWord(verb, language, spelledOut), start),
    );
    tokens.push({
      surface: written.slice(-3),
      lower: 'not',
      term: 'not',
      start: start + verb.length,
      end: start + written.length,
      kind: 'word',
      capitalised: false,
    });
    return;
  }
  tokens.push(wordToken(lower.endsWith("'s") ? written.slice(0, -2) : written, start, language, known));
}

type PlacelessToken = Omit<Token, 'start' | 'end'>;
type KnownWords = Map<string, PlacelessToken>;

const rememberedWords = 50_000;
/** Words and numbers as they were read before, by language: a text has few different ones. */
const knownWords = new Map<Language, KnownWords>();

function wordsOf(language: Language): KnownWords {
  const known = knownWords.get(language) ?? new Map();
  knownWords.set(language, known);
  return known;
}

function wordToken(surface: string, start: number, language: Language, known: KnownWords): Token {
  return placed(
    remembered(known, surface, () => readWord(surface, language)),
    start,
  );
}

function remembered(known: KnownWords, written: string, read: (written: string) => PlacelessToken): PlacelessToken {
  let word = known.get(written);
  if (word === undefined) {
    word = read(written);
    if (known.size >= rememberedWords) known.clear();
    known.set(written, word);
  }
  return word;
}

/** Spelled out, for copying by spreading takes several times as long. */
function placed({ surface, lower, term, kind, capitalised, value, unit }: PlacelessToken, start: number): Token {
  const end = start + surface.length;
  if (value === undefined) return { surface, lower, term, start, end, kind, capitalised };
  return unit === undefined
    ? { surface, lower, term, start, end, kind, capitalised, value }
    : { surface, lower, term, start, end, kind, capitalised, value, unit };
}

function readWord(surface: string, language: Language, spelledOut?: string): PlacelessToken {
  // The dots of U.S. are typography: US and U.S. are one word.
  const lower = spelledOut ?? surface.replaceAll('’', "'").replaceAll('.', '').toLowerCase().normalize('NFC');
  const first = surface.slice(0, 1);
  const base = { surface, lower, capitalised: first !== first.toLowerCase() };
  const number = numberWordValue(lower);
  return number === undefined
    ? { ...base, term: stem(lower, language), kind: 'word' }
    : { ...base, kind: 'number', ...numberFields(number) };
}

/** "5 million" and "two hundred": the value goes on the first token; "twenty-five" adds up. */
function withMultipliers(tokens: Token[]): Token[] {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'number' || token.value === undefined || token.unit !== undefined) continue;
    let value = token.value;
    const after = tokens[index + 1]?.surface === '-' ? tokens[index + 2] : tokens[index + 1];
    if (
      /^[a-z]/i.test(token.surface) &&
      value >= 20 &&
      value < 100 &&
      after?.value !== undefined &&
      after.value > 0 &&
      after.value < 10 &&
      after.unit === undefined
    ) {
      value += after.value;
    }
    for (let ahead = index + 1; ahead < tokens.length; ahead += 1) {
      const factor = multiplierOf(tokens[ahead]?.lower ?? '');
      if (factor === undefined) break;
      value *= factor;
    }
    if (value !== token.value) tokens[index] = { ...token, value, term: numberTerm({ value }) };
  }
  return tokens;
}
