import type { Token } from '../text/token.ts';
import { looksLikeVerb } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-set.ts';

/** A clause of a sentence, as token positions `[first, last]`, its conjunction and its closing mark left out. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** It has no subject of its own, or a pronoun: the subject of the sentence is its subject too. */
  readonly carries: boolean;
  /** What joins it to the clause before: a conjunction, a relative pronoun, a mark; empty for the first clause. */
  readonly joint: string;
}

const coordinators = wordSet('and but or nor while whereas although though');
const subordinators = wordSet('because since if unless until when as so where before after');
const relatives = wordSet('which who whom whose');
const strongMarks = wordSet('; : — – ( )');
const subjectPronouns = wordSet('he she it they this these that who which');
const fewestWords = 2;
/** How far an adverb or a "then" may keep the verb from the conjunction. */
const verbReach = 2;

/** The clauses of a tokenized sentence in order; they share no token. English conjunctions; other languages part at marks only. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  let joint = '';
  const close = (end: number) => {
    const last = lastWord(tokens, first, end);
    if (last - first + 1 >= fewestWords)
      clauses.push({ first, last, carries: lacksSubject(tokens, first, joint), joint });
  };
  for (let position = 1; position < tokens.length; position += 1) {
    const opening = openingAt(tokens, position, relatives.has(joint));
    if (opening === undefined || position <= first) continue;
    // "Falk, who had lost, resigned": one word may be a whole subject.
    if (clauses.length === 0 && relatives.has(opening.joint))
      clauses.push({ first, last: lastWord(tokens, first, position - 1), carries: false, joint });
    else close(position - 1);
    joint = opening.joint;
    first = opening.first;
  }
  close(tokens.length - 1);
  return clauses.length > 0 ? clauses : [{ first: 0, last: Math.max(0, tokens.length - 1), carries: false, joint: '' }];
}

/** Positions of the words before the first verb: the subject, more or less; empty where no verb is seen. */
export function subjectOf(tokens: readonly Token[], { first, last }: Pick<Clause, 'first' | 'last'>): number[] {
  for (let position = first + 1; position <= last; position += 1) {
    if (looksLikeVerb(tokens, position)) return Array.from({ length: position - first }, (_, offset) => first + offset);
  }
  return [];
}

/** Where a clause opens at a position: at its mark or conjunction. */
function openingAt(
  tokens: readonly Token[],
  position: number,
  inserted: boolean,
): { first: number; joint: string } | undefined {
  const here = tokens[position]?.lower ?? '';
  const next = tokens[position + 1]?.lower ?? '';
  if (strongMarks.has(here) && !joinsNumbers(tokens, position)) return { first: position + 1, joint: here };
  if (here === ',') {
    if (relatives.has(next)) return { first: position + 1, joint: next };
    // "In summer, but not in winter": what is set against it need not repeat the verb.
    if (next === 'but') return { first: position + 2, joint: next };
    if (coordinators.has(next) || subordinators.has(next)) {
      return hasVerb(tokens, position + 2) ? { first: position + 2, joint: next } : undefined;
    }
    // "Falk, who had lost, resigned": after the inserted clause the sentence goes on.
    return inserted && looksLikeVerb(tokens, position + 1) ? { first: position + 1, joint: here } : undefined;
  }
  if (relatives.has(here)) return { first: position, joint: here };
  const joins = coordinators.has(here) || here === 'because' || here === 'until' || here === 'if';
  if (joins && (verbSoon(tokens, position + 1) || ownVerb(tokens, position + 1)))
    return { first: position + 1, joint: here };
  return undefined;
}

/** "1914–1918", "3:2": the mark stands inside a number. */
function joinsNumbers(tokens: readonly Token[], position: number): boolean {
  return tokens[position - 1]?.kind === 'number' && tokens[position + 1]?.kind === 'number';
}

/** A verb right after the conjunction: the second deed of one subject. */
function verbSoon(tokens: readonly Token[], from: number): boolean {
  for (let position = from; position < from + verbReach; position += 1) {
    if (looksLikeVerb(tokens, position)) return true;
    if (!/ly$/.test(tokens[position]?.lower ?? '') && tokens[position]?.lower !== 'then') return false;
  }
  return false;
}

/** A determiner, pronoun or name right after the conjunction and a verb soon after: a clause with a subject of its own. */
function ownVerb(tokens: readonly Token[], from: number): boolean {
  const opener = tokens[from];
  if (opener === undefined || opener.kind !== 'word') return false;
  if (subjectPronouns.has(opener.lower)) return hasVerb(tokens, from + 1, 3);
  return (
    hasVerb(tokens, from + 1, 5) &&
    (opener.capitalised || /^(?:the|a|an|its|his|her|their|this|these)$/.test(opener.lower))
  );
}

const clauseLength = 14;

function hasVerb(tokens: readonly Token[], from: number, reach = clauseLength): boolean {
  for (let position = from; position < Math.min(tokens.length, from + reach); position += 1) {
    const word = tokens[position]?.lower ?? '';
    if (position > from && (word === ',' || strongMarks.has(word))) return false;
    if (looksLikeVerb(tokens, position)) return true;
  }
  return false;
}

function lacksSubject(tokens: readonly Token[], first: number, joint: string): boolean {
  if (subjectPronouns.has(tokens[first]?.lower ?? '')) return true;
  return joint !== '' && (verbSoon(tokens, first) || (joint === 'but' && !hasVerb(tokens, first)));
}

function lastWord(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (last > first && tokens[last]?.kind === 'punctuation') last -= 1;
  return last;
}
