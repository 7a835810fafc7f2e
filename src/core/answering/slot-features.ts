import { isYearToken } from '../text/calendar.ts';
import { isStopWord } from '../text/stop-words.ts';
import { isAgent } from './agents.ts';
import type { AnalysedSentence } from './analysed-passage.ts';
import { givesMeasure, measuresAsked } from './measures.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** What a feature says where the question asks for nothing of the kind. */
const unasked = 0.5;
/** Words between a number and what it counts. */
const countReach = 3;
/** Words between somebody and what they do. */
const agentReach = 8;

/**
 * Whether a sentence has something in the place that the question leaves open: a quantity in the unit that is asked for, a
 * number of the things that are counted, somebody who does what was done. Each 0 to 1, .5 where not asked.
 */
export function slotFeatures(weighted: WeightedQuestion, sentence: AnalysedSentence): Record<string, number> {
  const measures = measuresAsked(weighted.question);
  const counted = countedTerm(weighted);
  const deed = deedOf(weighted);
  return {
    measureFits: measures.length === 0 ? unasked : Number(givesMeasure(sentence.text, measures)),
    countFits: counted === undefined ? unasked : countOf(counted, sentence, weighted.asked),
    agentFits: deed === undefined ? unasked : agentOf(deed, sentence, weighted.asked),
  };
}

/** The index term of what "how many" counts. */
function countedTerm({ question }: WeightedQuestion): string | undefined {
  const { tokens } = question;
  const many = tokens.findIndex(({ lower }, place) => lower === 'many' && tokens[place - 1]?.lower === 'how');
  if (many < 0) return undefined;
  const noun = tokens.slice(many + 1).find(({ kind, lower }) => kind === 'word' && !isStopWord(lower, 'en'));
  return noun?.term;
}

/** 1 where a new number stands right before what is counted, .5 where one stands in the sentence with it, .25 where only a number does. */
function countOf(counted: string, { tokens }: AnalysedSentence, asked: ReadonlySet<string>): number {
  const numbers = tokens.flatMap((token, place) =>
    token.kind === 'number' && !asked.has(token.term) && !isYearToken(token) ? [place] : [],
  );
  if (numbers.length === 0) return 0;
  const nouns = tokens.flatMap(({ term }, place) => (term === counted ? [place] : []));
  if (nouns.length === 0) return 0.25;
  return numbers.some((number) => nouns.some((noun) => noun > number && noun - number <= countReach + 1)) ? 1 : 0.5;
}

/** The index term of what somebody is asked to have done: the verb, or what follows "who". */
function deedOf({ question, terms }: WeightedQuestion): string | undefined {
  if (question.type !== 'who') return undefined;
  const verb = terms.find(({ kind }) => kind === 'verb');
  if (verb !== undefined) return verb.term;
  const who = question.tokens.findIndex(({ lower }) => lower === 'who');
  const next = question.tokens[who + 1];
  return who >= 0 && next?.kind === 'word' && !isStopWord(next.lower, 'en') ? next.term : undefined;
}

/** 1 where somebody new stands before the deed or after its "by", .5 where the deed stands there without, 0 where it does not. */
function agentOf(deed: string, sentence: AnalysedSentence, asked: ReadonlySet<string>): number {
  const { tokens } = sentence;
  let most = 0;
  for (const [place, { term }] of tokens.entries()) {
    if (term !== deed) continue;
    most = Math.max(most, 0.5);
    const isNew = (at: number) => isAgent(sentence, at, asked);
    for (let at = Math.max(0, place - agentReach); at < place; at += 1) {
      // "The watch was stolen": whoever stands before a passive suffered it.
      if (isNew(at) && !/^(?:was|were|is|are|been|be|being)$/.test(tokens[place - 1]?.lower ?? '')) return 1;
    }
    const by = tokens.findIndex(({ lower }, at) => at > place && at <= place + agentReach && lower === 'by');
    if (by > 0 && [1, 2, 3, 4].some((step) => isNew(by + step))) return 1;
  }
  return most;
}
