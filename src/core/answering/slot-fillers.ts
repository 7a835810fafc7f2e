import { monthOf } from '../text/calendar.ts';
import { isStopWord } from '../text/stop-words.ts';
import { isAgent } from './agents.ts';
import type { AnalysedSentence } from './analysed-passage.ts';
import { answerCandidates, isTyped } from './answer-candidates.ts';
import { measureAsked } from './measures.ts';
import { quantitiesIn } from './quantities.ts';
import { hasReason } from './reason-cue.ts';
import { countedTerm, countReach } from './slot-features.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** Positions of what could fill the place that the question leaves open; undefined where it asks for nothing with a form of its own. */
export function fillersOf(weighted: WeightedQuestion, sentence: AnalysedSentence): readonly number[] | undefined {
  const { question, asked } = weighted;
  const measure = measureAsked(question);
  if (measure !== undefined) {
    return quantitiesIn(sentence.text, measure.measures, measure.word).map(({ start }) =>
      sentence.tokens.findIndex((token) => token.end > start),
    );
  }
  // A reason and what it is the reason of are two clauses of one sentence.
  if (question.type === 'why') return hasReason(sentence.text) ? sentence.tokens.map((_, at) => at) : [];
  // Names and prepositions of place are told by how English writes them.
  const isByName = question.type === 'who' || question.type === 'where';
  if (!isTyped(question) || (isByName && question.language !== 'en')) return undefined;
  if (question.type === 'where') return placesIn(sentence, asked);
  if (question.type === 'who') return sentence.tokens.flatMap((_, at) => (isAgent(sentence, at, asked) ? [at] : []));
  const dates = answerCandidates(question, sentence, asked);
  const candidates = question.type === 'when' ? [...dates, ...conditionsIn(sentence)] : dates;
  const counted = countedTerm(weighted);
  const counting = candidates.filter((at) =>
    sentence.tokens.slice(at + 1, at + 2 + countReach).some(({ term }) => term === counted),
  );
  return counting.length > 0 ? counting : candidates;
}

/** "Rowing is forbidden **when** the wind is strong": the rule says when, if not the day. All of the sentence then tells it. */
function conditionsIn({ tokens }: AnalysedSentence): number[] {
  const opens = tokens.some(({ lower }) =>
    /^(?:when|whenever|if|while|until|unless|after|before|during|once)$/.test(lower),
  );
  return opens ? tokens.map((_, at) => at) : [];
}

/** What stands behind a preposition of place and is neither asked nor a time: "in Leeds", "behind the church". */
function placesIn({ tokens }: AnalysedSentence, asked: ReadonlySet<string>): number[] {
  return tokens.flatMap(({ lower }, at) => {
    if (!placing.has(lower)) return [];
    const place = tokens.findIndex(({ lower: word }, next) => next > at && !isStopWord(word, 'en'));
    const token = tokens[place];
    return token?.kind === 'word' && !asked.has(token.term) && monthOf(token) === undefined ? [place] : [];
  });
}

const placing = new Set(
  'in at on from near to into across through throughout behind beside under over above below between inside outside along around within off'.split(
    ' ',
  ),
);
