import { isYearToken } from '../text/calendar.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/token.ts';
import { clausesOf } from '../verification/clauses.ts';
import { isAgent } from './agents.ts';
import type { AnalysedSentence } from './analysed-passage.ts';
import { measureAsked } from './measures.ts';
import { quantitiesIn } from './quantities.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** What a feature says where the question asks for nothing of the kind. */
const unasked = 0.5;
/** Words between a number and what it counts. */
export const countReach = 3;
/** Words between somebody and what they do. */
const agentReach = 8;

/**
 * Whether a sentence has something in the place that the question leaves open: a quantity in the unit that is asked for, a
 * number of the things that are counted, somebody who does what was done. Each 0 to 1, .5 where not asked.
 */
export function slotFeatures(weighted: WeightedQuestion, sentence: AnalysedSentence): Record<string, number> {
  const measure = measureAsked(weighted.question);
  const counted = countedTerm(weighted);
  const deed = deedOf(weighted);
  return {
    measureFits:
      measure === undefined ? unasked : Number(quantitiesIn(sentence.text, measure.measures, measure.word).length > 0),
    countFits: counted === undefined ? unasked : countOf(counted, sentence, weighted.asked),
    agentFits: deed === undefined ? unasked : agentOf(deed, sentence, weighted.asked),
  };
}

/** The index term of what "how many" counts. */
export function countedTerm({ question }: WeightedQuestion): string | undefined {
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

/**
 * The index term of what somebody is asked to have done: "who **stole** it", "which firm **makes** it", "by whom was it
 * **stolen**". Undefined where the question is for whom something was done to ("who did they beat") or what somebody is.
 */
export function deedOf({ question, terms }: WeightedQuestion): string | undefined {
  if (question.type !== 'who') return undefined;
  const { tokens, head } = question;
  const asks = tokens.findIndex(({ lower }) => /^(?:who|whom|which|what)s?$/.test(lower));
  const named = head === undefined ? asks : tokens.findIndex(({ term }, at) => at > asks && term === head);
  const next = tokens[named + 1];
  if (asks < 0 || next?.kind !== 'word') return undefined;
  const verb = terms.find(({ kind, position }) => kind === 'verb' && position > named);
  if (/^(?:did|does|do|is|are|was|were)$/.test(next.lower)) return asksByWhom(tokens) ? verb?.term : undefined;
  return verb?.term ?? (isStopWord(next.lower, 'en') ? undefined : next.term);
}

function asksByWhom(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, at) => lower === 'by' && /^(?:whom|who|\?|which|what)$/.test(tokens[at + 1]?.lower ?? '?'),
  );
}

/** 1 where somebody new stands before the deed in its clause or after its "by", .5 where the deed stands there without, 0 where it does not. */
function agentOf(deed: string, sentence: AnalysedSentence, asked: ReadonlySet<string>): number {
  const { tokens } = sentence;
  const deeds = tokens.flatMap(({ term }, place) => (term === deed ? [place] : []));
  if (deeds.length === 0) return 0;
  const clauses = clausesOf(tokens);
  const isDone = deeds.some((place) => {
    const clause = clauses.find(({ first, last }) => first <= place && place <= last);
    // "The sailor who stole it": whoever does it stands before the clause.
    const opening = clause === undefined || clause.carries ? 0 : clause.first;
    const from = Math.max(opening, place - agentReach);
    const before = () => tokens.slice(from, place).some((_, step) => isAgent(sentence, from + step, asked));
    return agentAfter(tokens, place) || (!isPassive(tokens, place) && before());
  });
  return isDone ? 1 : 0.5;
}

/** "The watch was badly damaged": whoever stands before it suffered it. */
function isPassive(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1]?.lower ?? '';
  const helper = before.endsWith('ly') ? (tokens[place - 2]?.lower ?? '') : before;
  return /^(?:was|were|is|are|been|be|being)$/.test(helper);
}

/** "by a sailor", "by pupils of the school", not "by 1935" and not "by lifting it". */
function agentAfter(tokens: readonly Token[], place: number): boolean {
  const by = tokens.findIndex(({ lower }, at) => at > place && at <= place + agentReach && lower === 'by');
  if (by < 0 || tokens[by + 1]?.lower.endsWith('ing') === true) return false;
  return tokens.slice(by + 1).find(({ lower, kind }) => kind !== 'word' || !isStopWord(lower, 'en'))?.kind === 'word';
}
