import { multiplierOf } from '../text/numbers.ts';
import type { Token } from '../text/token.ts';
import { wordSet } from './lexicon/word-set.ts';

/**
 * Numbers written in several words as one token each: "thirty-seven", "two hundred thousand", "5 million". The tokenizer
 * has put the value of all on the first of them; the others would be words that a claim in digits lacks.
 */
export function withWholeNumbers(tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    const last = lastOf(tokens, index);
    const end = tokens[last]?.end ?? token.end;
    whole.push(last === index ? token : { ...token, end });
    index = last;
  }
  return whole;
}

/** Where the number that begins at a position ends; the position itself for anything else. */
function lastOf(tokens: readonly Token[], first: number): number {
  const token = tokens[first];
  if (token?.kind !== 'number' || token.value === undefined || token.unit !== undefined) return first;
  let last = first;
  // "Thirty-seven" is a number of tens and one of units; its value ends in that of the units.
  const hyphen = tokens[first + 1]?.surface === '-';
  const units = tokens[hyphen ? first + 2 : first + 1];
  if (tens.has(token.lower) && units?.unit === undefined && isUnits(units?.value))
    last = hyphen ? first + 2 : first + 1;
  while (multiplierOf(tokens[last + 1]?.lower ?? '') !== undefined) last += 1;
  return last;
}

const tens = wordSet('twenty thirty forty fifty sixty seventy eighty ninety');

function isUnits(value: number | undefined): boolean {
  return value !== undefined && value > 0 && value < 10;
}
