import type { Background } from '../../text/background.ts';
import { nameSpans } from '../../text/names.ts';
import type { Token } from '../../text/token.ts';
import type { StudySentence } from '../sentences/study-sentence.ts';
import type { Fact } from './fact.ts';
import { nameFactAt } from './name-facts.ts';
import { numberFactAt } from './number-facts.ts';

/** What makes a fact one of several that would fit: "such as Paris", "Paris and Rome". */
const exampleBefore =
  /^(?:like|including|include|includes|namely|eg|example|examples|instance|some|many|most|other|several|called|etc)$/;
const joins = /^(?:and|or|to|versus|vs|nor|[,/–-]|&)$/;

/**
 * The years, numbers and names of a sentence that one question each can ask for, in order.
 * @param background tells names from words that a text merely writes with a capital ("the Parliament")
 */
export function factsOf(sentence: StudySentence, background: Background): Fact[] {
  const { tokens, names } = sentence.analysed;
  const spans = nameSpans(tokens, names);
  const inName = (at: number) => spans.some(({ first, last }) => at >= first && at <= last);
  const numbers = tokens.flatMap((token, at): Fact[] => (inName(at) ? [] : numberFactAt(sentence, token, at)));
  const named = spans.flatMap((span): Fact[] => nameFactAt(sentence, span.first, span.last, background));
  const all = [...numbers, ...named];
  return all
    .filter((fact) => !isOneOfSeveral(fact, all, tokens) && !hasTwin(fact, all))
    .sort((one, other) => one.first - other.first);
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
