import { hasReason } from '../../../src/core/answering/reason-cue.ts';
import { analyseQuestion, type Question } from '../../../src/core/retrieval/question.ts';
import type { Background } from '../../../src/core/text/background.ts';
import { monthOf } from '../../../src/core/text/calendar.ts';
import { nameFlags, nameSpans } from '../../../src/core/text/names.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import type { Token } from '../../../src/core/text/token.ts';
import { isContent, tokenize } from '../../../src/core/text/tokenize.ts';
import { SeededRandom } from '../seeded-random.ts';
import { agentlessQuestions } from './agentless-questions.ts';
import type { QuestionSet, SetDocument, SetQuestion } from './question-sets.ts';
import { UnmeasuredQuestions } from './unmeasured-questions.ts';

/** Questions as short as people type them: a relation and a thing. */
export interface ShortQuestions {
  /** The sentence that answers says both. */
  readonly answered: readonly SetQuestion[];
  /** The thing is there; the relation, a part of its name or a reason is in no document of the article. */
  readonly unanswered: readonly SetQuestion[];
  /** Not cut: people might ask them so. A quantity that is not given, a deed by nobody named. */
  readonly whole: readonly SetQuestion[];
}

/** A question cut down to the place of its relation and of its thing. */
interface Short {
  readonly question: SetQuestion;
  readonly analysed: Question;
  /** Positions of the tokens that stay. */
  readonly kept: ReadonlySet<number>;
  readonly relation: Token;
  /** Tokens of the thing's name, or the one word. */
  readonly thing: readonly Token[];
  /** Positions of the first and last token of the thing. */
  readonly span: { readonly first: number; readonly last: number };
}

const seed = 23;
/** Relations of the same article that are asked of each thing. */
const lentEach = 1;
/** Share of the questions for a reason that are kept: people ask few, so there would be hardly any with an answer beside them. */
const reasonsAsked = 0.45;
/** Share of the things of which a quantity is asked that is not given: as with reasons. */
const measuresAsked = 0.3;

/**
 * Cuts the questions of a set down to one relation and one thing that the answering sentence holds, and makes of each a
 * question that nothing answers: the relation, one word of a name of several, or the question word gives way to another. Long
 * questions teach that most words must match; these teach that of few, each must.
 */
export function shortQuestions(set: QuestionSet, background: Background): ShortQuestions {
  const { documents, questions } = set;
  const random = new SeededRandom(seed);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const articles = articleTerms(documents);
  const shorts = questions.flatMap((question) => {
    const document = byId.get(question.documentId ?? '');
    return document === undefined ? [] : (cutDown(question, document, background) ?? []);
  });
  const windows = new ArticleWindows(documents);
  const unmeasured = new UnmeasuredQuestions(documents);
  const measures = new SeededRandom(seed);
  const relations = shorts.map(({ relation }) => relation);
  const names = shorts.flatMap(({ thing }) => (thing.length > 1 ? thing : []));
  const whole = shorts.flatMap((short) =>
    measures.next() < measuresAsked ? ofNoMeasure(short, unmeasured, measures) : [],
  );
  const unanswered = shorts.flatMap((short) => {
    const there = articles.get(short.question.article) ?? new Set();
    const other = (pool: readonly Token[], one: Token) =>
      pool.filter(({ term, surface }) => !there.has(term) && endingOf(surface) === endingOf(one.surface));
    const made: SetQuestion[] = [];
    const relation = other(relations, short.relation);
    if (relation.length > 0)
      made.push(written(short, 'relation', new Map([[short.relation, random.pick(relation).surface]])));
    const part = short.thing.length > 1 ? random.pick(short.thing) : undefined;
    const name = part === undefined ? [] : names.filter(({ term }) => !there.has(term));
    if (part !== undefined && name.length > 0)
      made.push(written(short, 'name', new Map([[part, random.pick(name).surface]])));
    const lent = random.sample(
      shorts.filter((other) => mayLend(other, short) && !windows.holdTogether(short, other)),
      lentEach,
    );
    made.push(...lent.map((other) => ofAnotherThing(other, short)));
    const askers = askedOtherwise(short, byId.get(short.question.documentId ?? ''));
    made.push(...askers.filter(({ question }) => !question.startsWith('Why') || random.next() < reasonsAsked));
    return made;
  });
  return {
    answered: shorts.map((short) => written(short, 'short', new Map(), true)),
    unanswered,
    whole: [...whole, ...agentlessQuestions(set)],
  };
}

/** Whether a question of the same article asks for a relation that could be asked of another's thing. */
function mayLend(other: Short, { question, relation, thing }: Short): boolean {
  const own = new Set(thing.map(({ term }) => term));
  return (
    other.question.article === question.article &&
    other.relation.term !== relation.term &&
    !own.has(other.relation.term) &&
    other.thing.length > 1 === thing.length > 1 &&
    other.thing.every(({ term }) => !own.has(term))
  );
}

/** The cost, the age or another quantity of the thing, where the article gives none near it. */
function ofNoMeasure(
  { question: { documentId: _, ...question }, analysed, span, thing }: Short,
  unmeasured: UnmeasuredQuestions,
  random: SeededRandom,
): SetQuestion[] {
  const name = analysed.text.slice(analysed.tokens[span.first]?.start, analysed.tokens[span.last]?.end);
  const called = thing.some(({ capitalised }) => capitalised) ? name : `the ${name}`;
  const asked = unmeasured.ask(
    question.article,
    called,
    thing.map(({ term }) => term),
    random,
  );
  return asked === undefined ? [] : [{ ...question, id: `${question.id}-measure`, question: asked }];
}

/** What one question asks, asked of the thing of another: the article has the words of both, but says no such thing. */
function ofAnotherThing(other: Short, { analysed, span, question }: Short): SetQuestion {
  const name = analysed.text.slice(analysed.tokens[span.first]?.start, analysed.tokens[span.last]?.end);
  const exchanged = new Map(
    other.analysed.tokens
      .slice(other.span.first, other.span.last + 1)
      .map((token, place) => [token, place === 0 ? name : ''] as const),
  );
  return { ...written(other, 'lent', exchanged), id: `${question.id}-${other.question.id}-lent` };
}

/** The words of every three neighbouring sentences of each article. */
class ArticleWindows {
  private readonly windows = new Map<string, ReadonlySet<string>[]>();

  constructor(documents: readonly SetDocument[]) {
    for (const { article, text } of documents) {
      const sentences = splitSentences(text, 0, text.length, 'en');
      const own = this.windows.get(article) ?? [];
      for (const place of sentences.keys()) {
        const around = text.slice(
          sentences[Math.max(0, place - 1)]?.start,
          (sentences[place + 1] ?? sentences[place])?.end,
        );
        own.push(new Set(tokenize(around, 'en').map(({ term }) => term)));
      }
      this.windows.set(article, own);
    }
  }

  /** Whether the article says one question's relation anywhere near any word of the other's thing. */
  holdTogether({ thing, question }: Short, { relation }: Short): boolean {
    const windows = this.windows.get(question.article) ?? [];
    return windows.some((window) => window.has(relation.term) && thing.some(({ term }) => window.has(term)));
  }
}

/** The same asked for a date, a number or a reason, where neither the answering sentence nor its neighbours give one. */
function askedOtherwise(short: Short, document: SetDocument | undefined): SetQuestion[] {
  const [asker] = short.analysed.tokens;
  if (asker === undefined || document === undefined) return [];
  const around = sentencesAround(short.question, document, 1);
  const isNumbered = tokenize(around, 'en').some((token) => token.kind === 'number' || monthOf(token) !== undefined);
  const askers = [...(isNumbered ? [] : ['When', 'How many']), ...(hasReason(around) ? [] : ['Why'])];
  return askers
    .filter((other) => !other.toLowerCase().startsWith(asker.lower))
    .map((other) => written(short, `asker-${other.replace(' ', '-')}`, new Map([[asker, other]])));
}

function cutDown(question: SetQuestion, document: SetDocument, background: Background): Short[] | undefined {
  const analysed = analyseQuestion(question.question, 'en', background);
  const said = new Set(tokenize(sentencesAround(question, document, 0), 'en').map(({ term }) => term));
  const stands = analysed.terms.filter(({ term, weight }) => weight === 1 && said.has(term));
  const relation = stands.find(({ kind }) => kind === 'verb') ?? stands.find(({ kind }) => kind === 'word');
  const name = stands.find(({ kind, term }) => kind === 'name' && term !== relation?.term);
  const thing = name ?? stands.find(({ kind, term }) => kind === 'word' && term !== relation?.term);
  const relationToken = analysed.tokens[relation?.position ?? -1];
  if (relationToken === undefined || thing === undefined) return undefined;
  const span = nameSpans(analysed.tokens, nameFlags(analysed.tokens, background)).find(
    ({ first, last }) => first <= thing.position && thing.position <= last,
  );
  const places = span ?? { first: thing.position, last: thing.position };
  const thingTokens = analysed.tokens.slice(places.first, places.last + 1);
  const kept = new Set(
    analysed.tokens.flatMap((token, position) => {
      const inThing = places.first <= position && position <= places.last;
      // Of the small words only those that ask: "When was", "How did".
      const asks = position < 2 && !isContent(token, 'en');
      return asks || inThing || token === relationToken ? [position] : [];
    }),
  );
  return [
    {
      question,
      analysed,
      kept,
      relation: relationToken,
      thing: thingTokens.filter((token) => isContent(token, 'en')),
      span: places,
    },
  ];
}

/** The sentence that answers with as many neighbours on each side. */
function sentencesAround({ answerStart = 0 }: SetQuestion, { text }: SetDocument, neighbours: number): string {
  const sentences = splitSentences(text, 0, text.length, 'en');
  const place = sentences.findIndex(({ start, end }) => start <= answerStart && answerStart < end);
  if (place < 0) return '';
  const first = sentences[Math.max(0, place - neighbours)];
  const last = sentences[Math.min(sentences.length - 1, place + neighbours)];
  return text.slice(first?.start, last?.end);
}

function written(
  { question, analysed, kept }: Short,
  kind: string,
  exchanged: ReadonlyMap<Token, string>,
  answered = false,
): SetQuestion {
  const words = analysed.tokens
    .filter((_, position) => kept.has(position))
    .map((token) => exchanged.get(token) ?? analysed.text.slice(token.start, token.end));
  const { documentId, ...rest } = question;
  const text = words
    .filter((word) => word !== '')
    .join(' ')
    .replaceAll(/ (?=[?.,’'])/g, '');
  return {
    ...rest,
    ...(answered && documentId !== undefined ? { documentId } : {}),
    id: `${question.id}-${kind}`,
    question: text,
  };
}

function articleTerms(documents: readonly SetDocument[]): Map<string, ReadonlySet<string>> {
  const terms = new Map<string, Set<string>>();
  for (const { article, title, text } of documents) {
    const known = terms.get(article) ?? new Set();
    for (const { term } of tokenize(`${title}. ${text}`, 'en')) known.add(term);
    terms.set(article, known);
  }
  return terms;
}

function endingOf(word: string): string {
  return /(?:ing|ed|ly|s)$/.exec(word)?.[0] ?? '';
}
