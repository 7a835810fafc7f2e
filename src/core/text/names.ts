import { type Background, capitalRate } from './background.ts';
import { isWeekday, monthOf } from './calendar.ts';
import { isStopWord } from './stop-words.ts';
import type { Token } from './token.ts';

/** Above this share of capitals in the background, a capital at the start of a sentence is a name's. */
const nameCapitalRate = 0.6;
const sentenceOpeners = new Set(['.', '!', '?', ':', '"', '“', '‘', '(', '•', '-', '–', '—', '*']);
/** Small words that stand inside names: "Bank of China", "Ludwig van Beethoven". */
const connectors = new Set(['of', 'the', 'and', 'de', 'la', 'del', 'von', 'van', 'al', 'el', '-', '&', '’', "'"]);

/** A run of tokens that make one name; `[first, last]`, positions in the token list. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Which tokens belong to names: capitalised inside a sentence, or at its start where the background writes the word with
 * a capital. Languages without capitals have no names here. In a text all in capitals nothing is a name.
 */
export function nameFlags(tokens: readonly Token[], background: Background): boolean[] {
  const words = tokens.filter((token) => token.kind === 'word');
  const shouted = words.length > 3 && words.every((token) => token.surface === token.surface.toUpperCase());
  let opening = true;
  return tokens.map((token) => {
    if (token.kind === 'punctuation') {
      if (sentenceOpeners.has(token.surface)) opening = true;
      return false;
    }
    const first = opening;
    opening = false;
    if (token.kind !== 'word' || !token.capitalised || shouted) return false;
    const allCapitals = token.surface.length >= 2 && token.surface === token.surface.toUpperCase();
    if (allCapitals) return true;
    if (isStopWord(token.lower, 'en')) return false;
    return !first || capitalRate(background, token.lower) > nameCapitalRate;
  });
}

/** Names as runs of flagged tokens joined by connectors ("Bank of China"); months and weekdays alone are no names. */
export function nameSpans(tokens: readonly Token[], flags: readonly boolean[]): NameSpan[] {
  const spans: NameSpan[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!flags[index]) {
      index += 1;
      continue;
    }
    const last = endOfName(tokens, flags, index);
    const run = tokens.slice(index, last + 1);
    if (!run.every((token) => monthOf(token) !== undefined || isWeekday(token))) spans.push({ first: index, last });
    index = last + 1;
  }
  return spans;
}

function endOfName(tokens: readonly Token[], flags: readonly boolean[], first: number): number {
  let last = first;
  for (;;) {
    if (flags[last + 1]) {
      last += 1;
      continue;
    }
    let ahead = last + 1;
    while (ahead <= last + 2 && connectors.has(tokens[ahead]?.lower ?? '')) ahead += 1;
    // "and" joins two names as often as it stands inside one: only with a second connector ("and the") never.
    const joined = ahead > last + 1 && flags[ahead] && tokens[last + 1]?.lower !== 'and';
    if (!joined) return last;
    last = ahead;
  }
}
