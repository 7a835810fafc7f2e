import { type Background, capitalRate } from '../text/background.ts';
import { isIrregularVerbForm } from '../text/irregular-forms.ts';
import type { Language } from '../text/language.ts';
import { nameFlags } from '../text/names.ts';
import { isQuestionWord, isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/token.ts';
import { isContent } from '../text/tokenize.ts';
import { isChatWord } from './scaffold.ts';

export type TermKind = 'name' | 'number' | 'verb' | 'word';

/** A content term of a question. */
export interface QuestionTerm {
  /** Index term. */
  readonly term: string;
  /** As first written. */
  readonly surface: string;
  readonly lower: string;
  readonly kind: TermKind;
  /** 1, or less for what only names the kind of answer. */
  readonly weight: number;
  /** Place in the question's tokens. */
  readonly position: number;
}

/** What only says which kind of thing is asked ("what **year** did…") need not stand in the answer. */
const headWeight = 0.35;
/** A term in at least this share of passages is the corpus's own topic and tells passages apart no longer. */
const topicShare = 0.4;
const topicWeight = 0.25;
/** A lower-case word is taken for a name where the background writes it with a capital this often. */
const typedLowerCaseNameRate = 0.75;

const comparisonWords = new Set(
  'more less most least fewer fewest only before after until since first last never always without except better best worse worst'.split(
    ' ',
  ),
);

/** Verbs that say how something goes on rather than what: "has kept growing", "began to fall". */
const aspectVerbs = new Set(
  'keep keeps kept keeping continue continues continued begin begins began begun start starts started stop stops stopped become becomes became remain remains remained happen happens happened manage managed tend tends end ended'.split(
    ' ',
  ),
);

/** Whether an English word only says how something goes on. */
export function isAspectVerb(lower: string): boolean {
  return aspectVerbs.has(lower);
}

interface TermRequest {
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly background: Background;
  /** Position of the head noun, where there is one. */
  readonly headAt: number | undefined;
  /** Positions of words that ask ("what", "list") and carry nothing. */
  readonly silent: ReadonlySet<number>;
}

/** Content terms of a question, what they are and how much each counts. */
export function questionTerms(request: TermRequest): {
  terms: QuestionTerm[];
  sequence: string[];
  comparisons: string[];
} {
  const { tokens, language, headAt, silent } = request;
  const names = questionNames(request);
  const byTerm = new Map<string, QuestionTerm>();
  const sequence: string[] = [];
  const comparisons: string[] = [];
  for (const [position, token] of tokens.entries()) {
    if (silent.has(position)) continue;
    if (token.kind === 'word' && comparisonWords.has(token.lower)) comparisons.push(token.lower);
    if (!isContent(token, language) || isEmptyHere(token) || isChatNumber(tokens, position)) continue;
    const weight = position === headAt || isAspectVerb(token.lower) ? headWeight : 1;
    sequence.push(token.term);
    const known = byTerm.get(token.term);
    if (known !== undefined && known.weight >= weight) continue;
    const kind = names[position]
      ? 'name'
      : token.kind === 'number'
        ? 'number'
        : isVerbLike(tokens, position)
          ? 'verb'
          : 'word';
    byTerm.set(token.term, { term: token.term, surface: token.surface, lower: token.lower, kind, weight, position });
  }
  return { terms: [...byTerm.values()], sequence, comparisons };
}

/**
 * The terms with the corpus's own topic words damped. A corpus of one passage has no topic words.
 * @param documentFrequency in how many of the `size` passages a term stands
 */
export function dampTopicWords(
  terms: readonly QuestionTerm[],
  size: number,
  documentFrequency: (term: string) => number,
): QuestionTerm[] {
  if (size <= 1) return [...terms];
  return terms.map((term) =>
    documentFrequency(term.term) >= Math.max(2, topicShare * size)
      ? { ...term, weight: term.weight * topicWeight }
      : term,
  );
}

function isEmptyHere(token: Token): boolean {
  if (token.kind !== 'word') return false;
  const shouted = token.surface.length > 1 && token.surface === token.surface.toUpperCase();
  return (!shouted && isChatWord(token.lower)) || (!token.capitalised && isQuestionWord(token.lower));
}

/** "how 2 get there": the digit is a preposition where the word before calls for one. */
function isChatNumber(tokens: readonly Token[], position: number): boolean {
  const surface = tokens[position]?.surface;
  if (surface !== '2' && surface !== '4') return false;
  return /^(how|want|wants|need|needs|going|used|due|thanks|according|have|has|trying|next|close|what|where|looking)$/.test(
    tokens[position - 1]?.lower ?? '',
  );
}

function questionNames({ tokens, language, background }: TermRequest): boolean[] {
  const flags = nameFlags(tokens, background);
  const typedLower = tokens.filter((token) => token.kind === 'word' && token.capitalised).length <= 1;
  if (!typedLower || flags.some(Boolean)) return flags;
  return tokens.map(
    (token) =>
      token.kind === 'word' &&
      !isStopWord(token.lower, language) &&
      background.capitals(token.lower).upper >= 3 &&
      capitalRate(background, token.lower) > typedLowerCaseNameRate,
  );
}

/** No tagger: endings, and the place after "did", "does" or "to", tell most verbs of a question. */
function isVerbLike(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined) return false;
  if (/(?:ed|ing|ise|ize|ify)$/.test(token.lower) && token.lower.length > 4) return true;
  if (isIrregularVerbForm(token.lower)) return true;
  if (tokens[position - 1]?.lower === 'to') return true;
  const auxiliary = tokens.findIndex((candidate) => /^(?:did|does|do)$/.test(candidate.lower));
  if (auxiliary < 0 || position < auxiliary + 2) return false;
  const after = tokens[position + 1];
  return after === undefined || after.kind === 'punctuation' || isStopWord(after.lower, 'en');
}
