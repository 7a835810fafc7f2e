import type { Language } from '../text/language.ts';
import type { Token } from '../text/token.ts';
import { isContent, tokenize } from '../text/tokenize.ts';
import { type Clause, clausesOf, subjectOf } from './clauses.ts';
import { looksLikeVerb } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-set.ts';

/** After these a sentence states one more thing; after "because" or "if" it does not, the two hang together. */
const partingJoints = wordSet('and but while whereas although though ;');
const relatives = wordSet('who which');
const pronouns = wordSet('he she it they');
const phraseEnds = wordSet('of in on at by for from with to as and or , than into about');
const fewestWords = 3;
const fewestContentWords = 2;
const longestAntecedent = 6;

/**
 * The statements that an English sentence makes, each as a sentence that stands alone: its coordinated clauses and inserted
 * relative clauses, the subject carried over. All of them must hold. One that makes a single statement, hangs on a
 * condition or reason, or quotes, is given back as it is.
 */
export function claimParts(claim: string, language: Language): string[] {
  if (language !== 'en' || /["“”«»]/u.test(claim)) return [claim];
  const tokens = tokenize(claim, language);
  const clauses = clausesOf(tokens);
  if (clauses.length < 2) return [claim];
  const parts = joined(clauses, tokens).map((part, index, all) =>
    statementOf(claim, tokens, part, all.slice(0, index)),
  );
  const stated = parts.filter((part) => part !== undefined);
  const opening = parts[0] === undefined ? 1 : 0;
  const complete = stated.length === parts.length - opening && stated.every((part) => saysSomething(part, language));
  return stated.length < 2 || !complete ? [claim] : stated;
}

/** Clauses that state something by themselves; a reason or condition stays with the clause that it belongs to. */
function joined(clauses: readonly Clause[], tokens: readonly Token[]): Clause[] {
  const parts: Clause[] = [];
  for (const clause of clauses) {
    const before = parts.at(-1);
    const inserted = relatives.has(clause.joint) && tokens[clause.first - 1]?.lower === ',';
    const goesOn = clause.joint === ',';
    if (before === undefined || partingJoints.has(clause.joint) || inserted || goesOn) parts.push(clause);
    else parts[parts.length - 1] = { ...before, last: clause.last };
  }
  return parts;
}

function statementOf(
  claim: string,
  tokens: readonly Token[],
  part: Clause,
  earlier: readonly Clause[],
): string | undefined {
  const [main] = earlier;
  if (main === undefined) {
    // "Falk, who had lost, resigned": the opening alone states nothing; what follows takes it up.
    return hasVerb(tokens, part) ? sentence(textOf(claim, tokens, part.first, part.last)) : undefined;
  }
  const opener = tokens[part.first]?.lower ?? '';
  if (relatives.has(part.joint)) {
    const antecedent = antecedentOf(tokens, earlier.at(-1) ?? main);
    if (antecedent === undefined) return undefined;
    return sentence(
      `${textOf(claim, tokens, antecedent, part.first - 2)} ${textOf(claim, tokens, part.first + 1, part.last)}`,
    );
  }
  const subject = hasVerb(tokens, main) ? subjectOf(tokens, main) : range(main.first, main.last);
  const own = !part.carries && part.joint !== ',';
  if (own || subject.length === 0) return sentence(textOf(claim, tokens, part.first, part.last));
  const from = pronouns.has(opener) ? part.first + 1 : part.first;
  const carried = textOf(claim, tokens, subject[0] ?? 0, subject.at(-1) ?? 0);
  return sentence(`${carried} ${textOf(claim, tokens, from, part.last)}`);
}

/** Where the phrase begins that a relative pronoun takes up: the last of the clause before it. Undefined where that is a deed. */
function antecedentOf(tokens: readonly Token[], { first, last }: Clause): number | undefined {
  if (looksLikeVerb(tokens, last)) return undefined;
  let start = last;
  while (start > first && start > last - longestAntecedent) {
    const before = tokens[start - 1]?.lower ?? '';
    if (phraseEnds.has(before) || looksLikeVerb(tokens, start - 1)) break;
    start -= 1;
  }
  return start;
}

function hasVerb(tokens: readonly Token[], { first, last }: Clause): boolean {
  return range(first, last).some((position) => looksLikeVerb(tokens, position));
}

function saysSomething(part: string, language: Language): boolean {
  const tokens = tokenize(part, language);
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  return (
    words.length >= fewestWords &&
    words.filter((token) => isContent(token, language)).length >= fewestContentWords &&
    tokens.some((_, position) => looksLikeVerb(tokens, position))
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function textOf(claim: string, tokens: readonly Token[], first: number, last: number): string {
  return claim.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
}
