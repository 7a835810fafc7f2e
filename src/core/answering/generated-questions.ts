import { isYearToken } from '../text/calendar.ts';
import { nameSpans } from '../text/names.ts';
import type { Token } from '../text/token.ts';
import { isContent } from '../text/tokenize.ts';
import type { AnalysedSentence } from './analysed-passage.ts';

/** A question of people has about so many content words, and does not repeat all that the sentence says. */
const mostContent = 6;
const leftOutEach = 4;
const fewestContent = 3;

/** A question made by a rule, and what answers it. */
export interface GeneratedQuestion {
  readonly text: string;
  /** Index terms of what is asked for. */
  readonly answer: readonly string[];
}

/**
 * A question in a sentence's own words that the sentence answers: its last name, number or noun is asked for, with the
 * content words that stand nearest to it, every fourth left out. Good enough to see what a corpus makes of a question once the
 * passage is gone; no question to show. Undefined where the sentence says too little; for English.
 */
export function generatedQuestion(sentence: AnalysedSentence): GeneratedQuestion | undefined {
  const gap = gapOf(sentence);
  if (gap === undefined) return undefined;
  const { tokens } = sentence;
  const around = tokens
    .map((token, position) => ({ token, position, distance: distanceTo(gap, position) }))
    .filter(({ token, distance }) => distance > 0 && isContent(token, 'en'))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, mostContent)
    .filter((_, place) => place % leftOutEach !== leftOutEach - 1);
  if (around.length < fewestContent) return undefined;
  const kept = new Set(around.map(({ position }) => position));
  const words = tokens.filter((_, position) => kept.has(position)).map(({ surface }) => surface);
  const answer = tokens.slice(gap.first, gap.last + 1).map(({ term }) => term);
  return { text: `${gap.asker} ${words.join(' ')}?`, answer };
}

interface Gap {
  readonly first: number;
  readonly last: number;
  readonly asker: string;
}

function distanceTo({ first, last }: Gap, position: number): number {
  return Math.max(0, first - position, position - last);
}

function gapOf({ tokens, names }: AnalysedSentence): Gap | undefined {
  const number = tokens.findLastIndex(({ kind }) => kind === 'number');
  const token = tokens[number];
  if (token !== undefined) return { first: number, last: number, asker: isYearToken(token) ? 'When' : 'How many' };
  const name = nameSpans(tokens, names).findLast(({ first }) => first > 0);
  if (name !== undefined) return { ...name, asker: followsPlace(tokens[name.first - 1]) ? 'Where' : 'Who' };
  const word = tokens.findLastIndex((candidate) => candidate.kind === 'word' && isContent(candidate, 'en'));
  return word < 0 ? undefined : { first: word, last: word, asker: 'What' };
}

function followsPlace(before: Token | undefined): boolean {
  return /^(?:in|at|from|near|to|into|through)$/.test(before?.lower ?? '');
}
