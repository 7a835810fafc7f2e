import { splitSentences } from '../../text/sentences.ts';
import type { Token } from '../../text/token.ts';
import { tokenize } from '../../text/tokenize.ts';
import { type Clause, clausesOf, subjectOf } from '../clauses.ts';
import { wordSet } from '../lexicon/word-set.ts';

/** A clause of a sentence that can stand alone: who or what, and what is said of it, both as written. */
export interface StatedClause {
  readonly subject: string;
  readonly predicate: string;
  /** The subject is that of an earlier clause. */
  readonly carried: boolean;
}

const mostSubjectWords = 9;
const fewestPredicateWords = 3;
/** What begins no subject, or one that means nothing by itself. */
const noSubject = wordSet(`
he she it they we you i this that these those there who which what whose where when while if because although though since until unless as
in on at by for from with without of to during after before under over through not no such some others another one each both and but or so
his her its their our my your then thus however therefore also
`);
/** Clauses that the others depend on: without them the rest says more than the sentence. */
const conditions = wordSet('if unless until when whereas before after because since as so');

/** Clauses of an English sentence with a subject and a verb, in order; none where the sentence hangs on a condition. */
export function statedClauses(sentence: string): StatedClause[] {
  const tokens = tokenize(sentence, 'en');
  const clauses = clausesOf(tokens);
  if (clauses.some(({ joint }) => conditions.has(joint))) return [];
  let subject: string | undefined;
  return clauses.flatMap((clause): StatedClause[] => {
    // What stands in brackets is an aside, seldom a sentence.
    if (clause.joint === '(' || clause.joint === ')') return [];
    const own = clause.carries ? undefined : ownSubject(sentence, tokens, clause);
    if (!clause.carries) subject = own?.subject;
    if (own !== undefined) return [{ ...own, carried: false }];
    const follows = clause.carries && (clause.joint === 'and' || clause.joint === 'but');
    if (!follows || subject === undefined) return [];
    const from = noSubject.has(tokens[clause.first]?.lower ?? '') ? clause.first + 1 : clause.first;
    const predicate = textOf(sentence, tokens, from, clause.last);
    return clause.last - from + 1 < fewestPredicateWords ? [] : [{ subject, predicate, carried: true }];
  });
}

/** The first clause of each sentence of a text that has one. */
export function clausesIn(text: string): StatedClause[] {
  return splitSentences(text, 0, text.length, 'en').flatMap(
    ({ start, end }) => statedClauses(text.slice(start, end))[0] ?? [],
  );
}

const ending =
  / (?:in|on|at|by|from|for|during|after|before|since|with|between|among|because|as|through|under|until|to) /g;
const fewestWordsKept = 3;

/** A predicate up to one of its prepositions, chosen by chance; whole where that would leave too little. */
export function cutShort(predicate: string, random: () => number): string {
  const cuts = [...predicate.matchAll(ending)]
    .map(({ index }) => predicate.slice(0, index))
    .filter((kept) => kept.split(' ').length >= fewestWordsKept);
  return cuts[Math.floor(random() * cuts.length)] ?? predicate;
}

/** Subject and predicate as a sentence. */
export function asSentence(subject: string, predicate: string): string {
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${predicate}.`;
}

function ownSubject(sentence: string, tokens: readonly Token[], clause: Clause) {
  const words = subjectOf(tokens, clause);
  const opener = tokens[words[0] ?? -1];
  if (words.length === 0 || words.length > mostSubjectWords || opener?.kind !== 'word' || noSubject.has(opener.lower))
    return undefined;
  if (words.some((at) => tokens[at]?.kind === 'punctuation' && tokens[at]?.lower !== '-')) return undefined;
  const from = (words.at(-1) ?? 0) + 1;
  if (clause.last - from + 1 < fewestPredicateWords) return undefined;
  return {
    subject: textOf(sentence, tokens, clause.first, from - 1),
    predicate: textOf(sentence, tokens, from, clause.last),
  };
}

function textOf(sentence: string, tokens: readonly Token[], first: number, last: number): string {
  return sentence.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}
