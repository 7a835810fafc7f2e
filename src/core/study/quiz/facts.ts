import { type Background, capitalRate } from '../../text/background.ts';
import { monthOf } from '../../text/calendar.ts';
import { regularised } from '../../text/irregular-forms.ts';
import { nameSpans } from '../../text/names.ts';
import { isYear, multiplierOf } from '../../text/numbers.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Token } from '../../text/token.ts';
import type { StudySentence } from '../sentences/study-sentence.ts';

export type FactKind = 'year' | 'number' | 'name';

/** Something in a sentence that a question can ask for. */
export interface Fact {
  readonly kind: FactKind;
  readonly sentence: StudySentence;
  /** Positions in the sentence's tokens, `[first, last]`. */
  readonly first: number;
  readonly last: number;
  /** As written in the source. */
  readonly words: string;
  /** Index terms of its words and numbers. */
  readonly terms: readonly string[];
  /** What tells which others could stand in its place: the word before it, how long it is, what is counted. */
  readonly slot: string;
}

/** What makes a fact one of several that would fit: "such as Paris", "Paris and Rome". */
const exampleBefore =
  /^(?:like|including|include|includes|namely|eg|example|examples|instance|some|many|most|other|several|called|etc)$/;
const dateBefore = /^(?:in|since|until|till|from|by|after|before|around|about|of|during|circa)$/;
const joins = /^(?:and|or|to|versus|vs|nor|[,/–-]|&)$/;
const joint = /^(?:of|ibn|bin|von|van|de|del|der|di|da|al|el|la|le|the|for)$/;
const longestName = 5;
/** A word is a name where the background writes it with a capital this often. */
const properRate = 0.8;

/**
 * The years, numbers and names of a sentence that one question each can ask for, in order.
 * @param background tells names from words that a text merely writes with a capital ("the Parliament")
 */
export function factsOf(sentence: StudySentence, background: Background): Fact[] {
  const { tokens, names } = sentence.analysed;
  const spans = nameSpans(tokens, names);
  const inName = (at: number) => spans.some(({ first, last }) => at >= first && at <= last);
  const numbers = tokens.flatMap((token, at): Fact[] => (inName(at) ? [] : numberAt(sentence, token, at)));
  const named = spans.flatMap((span): Fact[] => nameAt(sentence, span.first, span.last, background));
  const all = [...numbers, ...named];
  return all
    .filter((fact) => !isOneOfSeveral(fact, all, tokens) && !hasTwin(fact, all))
    .sort((one, other) => one.first - other.first);
}

function numberAt(sentence: StudySentence, token: Token, at: number): Fact[] {
  const { tokens, text } = sentence.analysed;
  if (token.kind !== 'number' || !/^\d/.test(token.surface) || token.unit === 'ordinal' || token.unit === 'decade')
    return [];
  // "800m" may be metres or millions.
  if (isGlued(text, token) || /\d(?:m|k|bn)$/i.test(token.surface)) return [];
  const before = tokens[at - 1];
  if (isYear(token.surface)) {
    const dated = dateBefore.test(before?.lower ?? '') || (before !== undefined && monthOf(before) !== undefined);
    return dated ? [factFrom('year', sentence, at, at, 'year')] : [];
  }
  // A day of the month is no number of anything.
  if ([before, tokens[at + 1]].some((near) => near !== undefined && monthOf(near) !== undefined)) return [];
  let last = at;
  while (multiplierOf(tokens[last + 1]?.lower ?? '') !== undefined) last += 1;
  const counted = tokens[last + 1];
  // "Section 3", "Apollo 11": the number of a thing, not of things.
  if (before?.capitalised === true && at > 1) return [];
  if (
    counted === undefined ||
    (counted.kind === 'punctuation' && token.unit !== 'percent' && !/^[$€£¥]$/.test(before?.surface ?? ''))
  )
    return [];
  const unit = token.unit ?? (before !== undefined && /^[$€£¥]$/.test(before.surface) ? 'money' : 'count');
  return [factFrom('number', sentence, at, last, unit)];
}

function nameAt(sentence: StudySentence, first: number, last: number, background: Background): Fact[] {
  const { tokens, text } = sentence.analysed;
  const run = tokens.slice(first, last + 1);
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  // "The French army": a name that only describes what follows. "Paris-based" likewise.
  const standsFree =
    after === undefined || after.kind === 'punctuation' || isStopWord(after.lower, 'en') || isPast(after.lower);
  if (!standsFree || run.length > longestName || run.some(({ kind }) => kind === 'punctuation')) return [];
  if (run.some((token) => isGlued(text, token) || (text[token.end] === '.' && token.surface.includes('.')))) return [];
  if (/^[-–/(’']/u.test(text.slice(run.at(-1)?.end ?? 0))) return [];
  // Half of a name: "University of …", "Muhammad ibn …", or a sentence's first word that belongs to it.
  if (joint.test(before?.lower ?? '') && tokens[first - 2]?.capitalised === true) return [];
  if (before?.capitalised === true && text.slice(before.end, run[0]?.start).trim() === '') return [];
  if (run.every(({ surface }) => surface.length < 3) || run.some(({ surface }) => /^\p{Lu}\.?$/u.test(surface)))
    return [];
  if (run.length === 1 && (first === 0 || !isProper(run[0]?.lower ?? '', background))) return [];
  const capitals = run.every(({ surface }) => surface === surface.toUpperCase()) ? 'capitals' : '';
  const lead = before === undefined || before.kind === 'punctuation' ? '' : before.lower;
  return [factFrom('name', sentence, first, last, `${lead} ${Math.min(run.length, 3)} ${capitals}`)];
}

/** "Nils Holm paid": what follows a name and is in the past is its verb. */
function isPast(lower: string): boolean {
  return /\p{Ll}ed$/u.test(lower) || regularised(lower) !== lower;
}

/** Whether a word is a name wherever it stands; one that nobody has counted is taken for one. */
function isProper(lower: string, background: Background): boolean {
  const { upper, lower: small } = background.capitals(lower);
  return upper + small === 0 || capitalRate(background, lower) > properRate;
}

function factFrom(kind: FactKind, sentence: StudySentence, first: number, last: number, slot: string): Fact {
  const { tokens, text } = sentence.analysed;
  const run = tokens.slice(first, last + 1);
  return {
    kind,
    sentence,
    first,
    last,
    words: text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0),
    terms: run.filter((token) => token.kind !== 'punctuation').map(({ term }) => term),
    slot,
  };
}

/** Part of a score, a range, a version, a formula: "24–10", "3/4", "1.2.3". */
function isGlued(text: string, { start, end }: Token): boolean {
  if (/±\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\s?±/u.test(text.slice(end, end + 2))) return true;
  return (
    /[\p{L}\p{N}/:–—−=+×*^#_.-]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
    /^(?:[/:–—−=+×*^_\p{L}-]|\.\d)/u.test(text.slice(end, end + 2)) ||
    /^\s?[–—-]\s?\d/u.test(text.slice(end, end + 3)) ||
    /\d\s?[–—-]\s?$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** Beside another fact of its kind in a list, an example of many, or in brackets. */
function isOneOfSeveral(fact: Fact, all: readonly Fact[], tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, fact.first - 5), fact.first);
  if (before.some(({ lower, surface }) => exampleBefore.test(lower) || /^[(["“]$/.test(surface))) return true;
  if (tokens[fact.first - 1]?.lower === 'as' && tokens[fact.first - 2]?.lower === 'such') return true;
  const [previous, next] = [tokens[fact.first - 1], tokens[fact.last + 1]];
  if (joins.test(previous?.lower ?? '') && isLike(tokens[fact.first - 2], fact)) return true;
  // "Europe and other countries": one of several again.
  if (joins.test(next?.lower ?? '') && /^(?:others?|similar|elsewhere)$/.test(tokens[fact.last + 2]?.lower ?? ''))
    return true;
  if (joins.test(next?.lower ?? '') && (isLike(tokens[fact.last + 2], fact) || isLike(tokens[fact.last + 3], fact)))
    return true;
  return all.some((other) => {
    if (other === fact || other.kind !== fact.kind) return false;
    const [left, right] = other.first < fact.first ? [other, fact] : [fact, other];
    const between = tokens.slice(left.last + 1, right.first);
    return between.length <= 3 && between.some(({ lower }) => joins.test(lower));
  });
}

/** Whether a token could be of the same kind as the fact. */
function isLike(token: Token | undefined, { kind }: Fact): boolean {
  if (token === undefined) return false;
  return kind === 'name' ? token.capitalised : token.kind === 'number';
}

/** Another number of the same things in the sentence: "8,000 of the 16,000 troops". */
function hasTwin(fact: Fact, all: readonly Fact[]): boolean {
  return (
    fact.kind === 'number' && all.some((other) => other !== fact && other.kind === 'number' && other.slot === fact.slot)
  );
}
