import type { Question } from '../retrieval/question.ts';
import { isYear } from '../text/numbers.ts';
import { tokenize } from '../text/tokenize.ts';
import { evidenceOfPassage } from '../verification/evidence-text.ts';
import { judgeClaim } from '../verification/judge-claim.ts';
import { epistemicHedges, hedges } from '../verification/lexicon/modality.ts';
import type { Conflict } from '../verification/verdict.ts';
import type { AnalysedSentence } from './analysed-passage.ts';
import { deniedReport } from './denied-report.ts';
import { deniesPremise } from './denying-conflict.ts';
import type { MissingItem } from './premise-guard.ts';
import { statementOf } from './question-statement.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { AnsweringResources } from './resources.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** A sentence that denies what the question takes for granted. */
export interface PremiseDenial extends RankedSentence {
  readonly conflict: Conflict;
}

/** So many of the best sentences are put to the claim gate. */
const sentencesTried = 10;
/**
 * Apart from the words in conflict, the sentence must cover this share of the question's weight. Set by hand: of 1,190
 * answerable questions one is taken for a false premise, and no public set has true denials by which a line could be drawn.
 */
const leastGround = 0.75;
/** Less is enough where it is the very sentence that would be shown as the answer. */
const leastGroundOfBest = 0.5;

const prospects = /^(?:possib|potential|prospect|chance|risk|danger|hope|aim|expect|fear|threat)/;

/** Puts the question as a statement to the best sentences one by one; the denial that covers most of the question, if any. */
export function findDenial(
  weighted: WeightedQuestion,
  ranked: readonly RankedSentence[],
  resources: AnsweringResources,
): PremiseDenial | undefined {
  const statement = statementOf(weighted.question);
  if (statement === undefined) return undefined;
  let best: PremiseDenial | undefined;
  let most = 0;
  for (const [place, sentence] of ranked.slice(0, sentencesTried).entries()) {
    const { passage, document } = sentence.passage.evidence;
    const alone = { ...evidenceOfPassage(passage, document.title), sentences: [sentence.sentence.sentence] };
    const verdict = judgeClaim(statement, [alone], resources);
    const conflict = verdict.conflicts.find((one) => deniesPremise(one, weighted.question));
    // "The possibility that it grows" does not say that it grows.
    const hedged = sentence.sentence.tokens.some(
      ({ lower }) => hedges.has(lower) || epistemicHedges.has(lower) || prospects.test(lower),
    );
    // "It does not say that it has grown" denies neither growth nor decline.
    const turned = conflict?.kind !== 'negation' && sentence.features.negationDiffers === 1;
    if (conflict === undefined || verdict.kind === 'supported' || hedged || turned) continue;
    const ground = groundApartFrom(weighted, sentence, conflict);
    if (isSaid(weighted, conflict, ranked)) continue;
    if (ground > most && ground >= (place === 0 ? leastGroundOfBest : leastGround)) {
      most = ground;
      best = { ...sentence, conflict };
    }
  }
  return best;
}

/** One source says it and another the opposite: that is no false premise. */
function isSaid(weighted: WeightedQuestion, { kind, claimed }: Conflict, ranked: readonly RankedSentence[]): boolean {
  if (kind === 'negation') return false;
  const said = tokenize(claimed, weighted.question.language).map(({ term }) => term);
  return ranked
    .slice(0, sentencesTried)
    .some(
      ({ sentence, features }) =>
        features.negationDiffers !== 1 &&
        said.every((term) => sentence.counts.has(term)) &&
        weighted.terms.every(({ term, weight }) => weight < 1 || holdsStock(sentence, term)),
    );
}

/** The best sentence, where it denies that the source says what the question has it say. */
export function findDeniedReport(weighted: WeightedQuestion, best: RankedSentence): PremiseDenial | undefined {
  const conflict = deniedReport(weighted.question, best.sentence.text);
  if (conflict === undefined || groundApartFrom(weighted, best, conflict) < leastGround) return undefined;
  return { ...best, conflict };
}

/**
 * The best sentence, where it gives another date or number than the question takes for granted: "announced in 2015" against
 * "announced in September 2013".
 * @param missing what the premise guard missed
 * @param conflicts of that sentence with what is asked
 */
export function findOtherNumber(
  weighted: WeightedQuestion,
  best: RankedSentence,
  missing: readonly MissingItem[],
  conflicts: readonly Conflict[],
): PremiseDenial | undefined {
  const numbers = missing.filter(({ kind }) => kind === 'number').map(({ written }) => written);
  if (numbers.length === 0 || numbers.length < missing.length) return undefined;
  // What was counted in another year is another measurement.
  if (weighted.question.type === 'how-many') return undefined;
  if (numbers.some((number) => isLabel(number, weighted.question))) return undefined;
  const conflict = conflicts.find(
    ({ kind, claimed }) => (kind === 'date' || kind === 'number') && numbers.some((number) => claimed.includes(number)),
  );
  if (conflict === undefined || groundApartFrom(weighted, best, conflict) < leastGround) return undefined;
  return { ...best, conflict };
}

/**
 * "error 31", "chapter 4" and "the 2007 election" are other things than error 12, chapter 3 and the election of 2011, not
 * the same with another number.
 */
function isLabel(number: string, { tokens, terms }: Question): boolean {
  const place = tokens.findIndex(({ surface }) => surface === number);
  const before = terms.find(({ position }) => position === place - 1);
  const after = terms.some(({ position }) => position === place + 1);
  return isYear(number) ? after : before?.kind === 'word' && !after;
}

/** Share of the question's weight, the words in conflict left out, that stands in the sentence or its title and headings. */
function groundApartFrom(
  { terms, weights, question }: WeightedQuestion,
  { sentence, passage, index }: RankedSentence,
  { claimed }: Conflict,
): number {
  // "It did not collapse": what it is stands in the sentence before.
  const before = pronoun.test(sentence.text) ? passage.sentences[index - 1] : undefined;
  const inConflict = new Set(tokenize(claimed, question.language).map(({ term }) => term));
  let covered = 0;
  let total = 0;
  for (const [place, term] of terms.entries()) {
    if (inConflict.has(term.term)) continue;
    const weight = weights[place] ?? 0;
    total += weight;
    const named = term.kind === 'name' && passage.context.has(term.term);
    const held = holdsStock(sentence, term.term) || (before !== undefined && holdsStock(before, term.term));
    if (named || held) covered += weight;
  }
  return total > 0 ? covered / total : 0;
}

const shortestStock = 4;
const pronoun = /^\s*(?:it|they|he|she|this|these)\b/i;

/** The term itself or a word built on it ("debt", "indebtedness"). Never a word of like meaning: influence is not investment. */
function holdsStock({ counts }: AnalysedSentence, term: string): boolean {
  if (counts.has(term)) return true;
  if (term.length < shortestStock) return false;
  return [...counts.keys()].some(
    (other) => other.length >= shortestStock && (other.includes(term) || term.includes(other)),
  );
}
