import { analyseQuestion, type Question } from '../../../src/core/retrieval/question.ts';
import type { Background } from '../../../src/core/text/background.ts';
import { isYearToken } from '../../../src/core/text/calendar.ts';
import { nameFlags, nameSpans } from '../../../src/core/text/names.ts';
import { SeededRandom } from '../seeded-random.ts';
import type { QuestionSet, SetQuestion } from './question-sets.ts';

export const swapKinds = ['number', 'year', 'name', 'word'] as const;
export type SwapKind = (typeof swapKinds)[number];

/** A question whose premise no document states any more: one thing in it stands for another of its kind. */
export interface SwappedQuestion {
  readonly kind: SwapKind;
  readonly question: SetQuestion;
}

/** Something in a question that can be exchanged. */
interface Piece {
  readonly kind: SwapKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly article: string;
}

const seed = 11;

/**
 * For every answerable question up to one swap of each kind: a number, a year, a name or another content word gives way
 * to one of the same kind from a question about another article, such as the document that answers does not hold. Words
 * are exchanged for words with the same ending, names for names of as many words. The same set gives the same swaps.
 */
export function premiseSwaps(
  { documents, questions }: QuestionSet,
  background: Background,
  kinds: readonly SwapKind[] = swapKinds,
): SwappedQuestion[] {
  const random = new SeededRandom(seed);
  const texts = new Map(documents.map(({ id, title, text }) => [id, `${title} ${text}`.toLowerCase()]));
  const answerable = questions
    .filter(({ documentId }) => documentId !== undefined)
    .map((question) => ({ question, pieces: piecesOf(question, background) }));
  const pool = answerable.flatMap(({ pieces }) => pieces);
  return answerable.flatMap(({ question, pieces }) =>
    kinds.flatMap((kind) => {
      const own = pieces.filter((piece) => piece.kind === kind);
      if (own.length === 0) return [];
      const taken = random.pick(own);
      const text = texts.get(question.documentId ?? '') ?? '';
      const others = pool.filter((other) => isLike(taken, other) && !text.includes(other.text.toLowerCase()));
      if (others.length === 0) return [];
      return [{ kind, question: swapped(question, taken, random.pick(others), kind) }];
    }),
  );
}

function swapped(question: SetQuestion, taken: Piece, given: Piece, kind: SwapKind): SetQuestion {
  const { documentId: _, ...rest } = question;
  const asked = question.question.trim();
  return {
    ...rest,
    id: `${question.id}-${kind}`,
    question: asked.slice(0, taken.start) + given.text + asked.slice(taken.end),
  };
}

function piecesOf({ question, language, article }: SetQuestion, background: Background): Piece[] {
  const analysed = analyseQuestion(question, language, background);
  const { tokens, text } = analysed;
  const piece = (kind: SwapKind, start = 0, end = 0) => ({ kind, start, end, text: text.slice(start, end), article });
  const names = nameSpans(tokens, nameFlags(tokens, background)).map(({ first, last }) =>
    piece('name', tokens[first]?.start, tokens[last]?.end),
  );
  const numbers = tokens
    .filter(({ kind, surface }) => kind === 'number' && /^\d/.test(surface))
    .filter(({ start }) => !names.some((name) => name.start <= start && start < name.end))
    .map((token) => piece(isYearToken(token) ? 'year' : 'number', token.start, token.end));
  return [...names, ...numbers, ...wordsOf(analysed).map(({ start, end }) => piece('word', start, end))];
}

function wordsOf({ terms, tokens }: Question) {
  return terms
    .filter(({ kind, weight }) => (kind === 'verb' || kind === 'word') && weight === 1)
    .flatMap(({ position }) => tokens[position] ?? [])
    .filter(({ capitalised }) => !capitalised);
}

function isLike(one: Piece, other: Piece): boolean {
  if (one.kind !== other.kind || one.article === other.article) return false;
  if (one.kind === 'name') return one.text.split(' ').length === other.text.split(' ').length;
  return one.kind !== 'word' || endingOf(one.text) === endingOf(other.text);
}

function endingOf(word: string): string {
  return /(?:ing|ed|ly|s)$/.exec(word)?.[0] ?? '';
}
