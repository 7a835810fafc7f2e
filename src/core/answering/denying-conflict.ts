import type { Question } from '../retrieval/question.ts';
import type { Token } from '../text/token.ts';
import { isContent, tokenize } from '../text/tokenize.ts';
import { areCounterparts, downward, upward } from '../verification/lexicon/opposites.ts';
import { negatorLength, negators } from '../verification/lexicon/polarity.ts';
import type { Conflict } from '../verification/verdict.ts';

/**
 * Whether a conflict between question and sentence denies what the question takes for granted. An opposite does so only
 * of what is said ("Why did prices fall?" against "Prices rose"), never of what it is said about: adults are not children,
 * the largest town is not the smallest, and a shop that closed in June did open.
 */
export function deniesPremise({ kind, claimed, sourced }: Conflict, question: Question): boolean {
  if (kind === 'negation') return isDenied(claimed, question);
  if (kind !== 'antonym' && kind !== 'direction') return false;
  const mine = contentTerms(claimed, question);
  const theirs = contentTerms(sourced, question);
  if (mine.some((term) => theirs.some((other) => areCounterparts(term, other)))) return false;
  const isTurn = mine.some((term) => upward.has(term) || downward.has(term));
  return asksOfTheWhole(question, isTurn) && !(kind === 'antonym' && mine.some((term) => isAttribute(term, question)));
}

/**
 * Whether the plain word of a source denies what a question says with these words. A question that denies something itself
 * rests on it where it asks why ("Why did it not open?"); one that asks when or where it is not so asks for the exception.
 * What "prevents growth" is not denied by growth, nor what "stops a leak" by a leak: only the deed could be.
 */
function isDenied(claimed: string, { type, language }: Question): boolean {
  const words = tokenize(claimed, language).map(({ lower }) => lower);
  const at = words.findIndex((_, index) => negatorLength(words, index) > 0);
  if (at < 0) return true;
  if (!negators.has(words[at] ?? '')) return words[at + 1] === 'to';
  return type === 'why' || type === 'how' || type === 'yes-no';
}

/** Why, how and whether rest on the whole sentence; when, where and who on one event of several, of which another may be the opposite. */
function asksOfTheWhole({ type }: Question, isTurn: boolean): boolean {
  return type === 'why' || type === 'how' || type === 'yes-no' || (type === 'how-many' && isTurn);
}

/** "the **smallest** town", "**children** need": with such words the question names its thing. */
function isAttribute(term: string, { tokens, terms, language }: Question): boolean {
  const place = tokens.findIndex((token) => token.term === term);
  const isVerb = terms.some((one) => one.term === term && one.kind === 'verb');
  const next: Token | undefined = tokens[place + 1];
  return place >= 0 && !isVerb && next !== undefined && isContent(next, language);
}

function contentTerms(text: string, { language }: Question): string[] {
  return tokenize(text, language).map(({ term }) => term);
}
