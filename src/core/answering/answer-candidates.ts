import type { Question } from '../retrieval/question.ts';
import { isWeekday, isYearToken, monthOf } from '../text/calendar.ts';
import { nameSpans } from '../text/names.ts';
import { multiplierOf } from '../text/numbers.ts';
import type { AnalysedSentence } from './analysed-passage.ts';

/** Numerals written as words, where the tokenizer has no number words: what makes a sentence able to answer "how many". */
const numerals =
  /[一二三四五六七八九十百千万亿两兩萬億]|(?<!\p{L})(?:дв[аеу]|двух|тр[иёе]х?|четыр[её]х?|четыре|пят[ьи]|шест[ьи]|сем[ьи]|восемь|восьми|девят[ьи]|десят[ьи]|сот[ни]|сто|тысяч[аи]?|миллион\p{L}*|миллиард\p{L}*|процент\p{L}*|половин\p{L}*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|ciento|mil|mill[oó]n(?:es)?|mitad|half|twice|thrice|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|жүз|мың)(?!\p{L})/iu;
const timeWords =
  /(?<!\p{L})(?:century|centuries|decade|decades|spring|summer|autumn|winter|век|веке|века|столети\p{L}*|год|года|году|годы|годах|январ\p{L}*|феврал\p{L}*|март\p{L}*|апрел\p{L}*|ма[йяею]|июн\p{L}*|июл\p{L}*|август\p{L}*|сентябр\p{L}*|октябр\p{L}*|ноябр\p{L}*|декабр\p{L}*|siglos?|años?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|жыл\p{L}*|ғасыр\p{L}*)(?!\p{L})|[年月日]|世纪|世紀/iu;
const placePrepositions = new Set(['in', 'at', 'from', 'near', 'to', 'into', 'across', 'throughout', 'of', 'through']);

/** Types whose answers can be told by their form. */
export function isTyped(question: Question): boolean {
  return ['when', 'how-many', 'who', 'where'].includes(question.type);
}

/**
 * Positions of tokens in a sentence that could be what the question asks for and that the question does not hold itself:
 * dates for when, numbers for how many, names for who, names after a preposition of place for where.
 * @param asked index terms of every token of the question
 */
export function answerCandidates(question: Question, sentence: AnalysedSentence, asked: ReadonlySet<string>): number[] {
  const { tokens } = sentence;
  switch (question.type) {
    case 'when':
      return positions(sentence, (token) => !asked.has(token.term) && isTimeToken(token));
    case 'how-many':
      return positions(
        sentence,
        (token) =>
          !asked.has(token.term) &&
          ((token.kind === 'number' && (!isYearToken(token) || question.head !== undefined)) ||
            multiplierOf(token.lower) !== undefined ||
            (token.kind === 'word' && numerals.test(token.lower))),
      );
    case 'who':
      return nameSpans(tokens, sentence.names)
        .filter(({ first, last }) => {
          const known = tokens.slice(first, last + 1).filter((token) => asked.has(token.term)).length;
          return known === 0 || (last - first >= 2 && known < last - first + 1);
        })
        .map(({ first }) => first);
    case 'where':
      return nameSpans(tokens, sentence.names)
        .filter(({ first, last }) => {
          if (first === 0 || tokens.slice(first, last + 1).some((token) => asked.has(token.term))) return false;
          const before = tokens[first - 1];
          return (
            before?.surface === ',' ||
            placePrepositions.has(before?.lower ?? '') ||
            (before?.lower === 'the' && placePrepositions.has(tokens[first - 2]?.lower ?? ''))
          );
        })
        .map(({ first }) => first);
    default:
      return [];
  }
}

/** Whether a text holds anything that could answer a when or a how-many question: what the typed guard asks for. */
export function holdsTypedAnswer(question: Question, sentence: AnalysedSentence, asked: ReadonlySet<string>): boolean {
  return answerCandidates(question, sentence, asked).length > 0;
}

type Test = (token: AnalysedSentence['tokens'][number]) => boolean;

function positions(sentence: AnalysedSentence, test: Test): number[] {
  return sentence.tokens.flatMap((token, position) => (test(token) ? [position] : []));
}

function isTimeToken(token: AnalysedSentence['tokens'][number]): boolean {
  return (
    isYearToken(token) ||
    (token.kind === 'number' && token.unit === 'decade') ||
    (token.kind === 'number' && /^\d{3}$/.test(token.surface)) ||
    monthOf(token) !== undefined ||
    isWeekday(token) ||
    (token.kind === 'word' && timeWords.test(token.lower))
  );
}
