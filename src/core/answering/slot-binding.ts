import { type Clause, clausesOf, subjectOf } from '../verification/clauses.ts';
import type { AnalysedPassage, AnalysedSentence } from './analysed-passage.ts';
import { fillersOf } from './slot-fillers.ts';
import { formMatch } from './soft-match.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** A sentence in its place. */
interface PlacedSentence {
  readonly passage: AnalysedPassage;
  /** Place in `passage.sentences`. */
  readonly index: number;
  readonly sentence: AnalysedSentence;
}

/** How far a word of the question speaks for a clause that does not hold it, by where it stands instead. */
const asSubject = 0.9;
const beforePronoun = 0.7;
const inContext = 0.6;
const inSentence = 0.5;
const inNeighbour = 0.3;
const inPassage = 0.1;
const pronoun = /^\s*(?:it|its|they|their|he|his|she|her|this|these|that|those|there)\b/i;

/**
 * Whether what the question leaves open is filled in the very clause that speaks of what it asks: "a hive gives 12 kilos, and
 * insurance costs 30 euros" does not say what a hive costs. Shares of the question's weight, 0 to 1: of the clause that says
 * most of it, of the one among those that fill the place, and the heaviest word that every such clause leaves out.
 */
export function slotBindingFeatures(weighted: WeightedQuestion, placed: PlacedSentence): Record<string, number> {
  const fillers = fillersOf(weighted, placed.sentence);
  const around = surroundings(weighted, placed);
  const clauses = clausesOf(placed.sentence.tokens).map((clause) => ({
    isFilled: fillers?.some((at) => clause.first <= at && at <= clause.last) ?? true,
    ...coverOf(weighted, placed.sentence, clause, around),
  }));
  const filled = clauses.filter(({ isFilled }) => isFilled);
  return {
    clauseCoverage: Math.max(0, ...clauses.map(({ coverage }) => coverage)),
    slotCoverage: Math.max(0, ...filled.map(({ coverage }) => coverage)),
    slotLargestMissing: Math.min(1, ...filled.map(({ missing }) => missing)),
  };
}

/** How far each word of the question is met by the sentence as a whole, and around it. */
function surroundings(
  { terms }: WeightedQuestion,
  { passage, sentence, index }: PlacedSentence,
): readonly { readonly inSentence: number; readonly outside: number }[] {
  const before = passage.sentences[index - 1];
  const after = passage.sentences[index + 1];
  const carried = pronoun.test(sentence.text) ? before : undefined;
  return terms.map((term) => ({
    inSentence: formMatch(term, sentence.counts),
    outside: Math.max(
      carried?.counts.has(term.term) ? beforePronoun : 0,
      passage.context.has(term.term) ? inContext : 0,
      before?.counts.has(term.term) || after?.counts.has(term.term) ? inNeighbour : 0,
      passage.terms.has(term.term) ? inPassage : 0,
    ),
  }));
}

/** How much of the question a clause with its surroundings says, and the heaviest word that it leaves out. */
function coverOf(
  { terms, weights, total }: WeightedQuestion,
  sentence: AnalysedSentence,
  clause: Clause,
  around: ReturnType<typeof surroundings>,
): { readonly coverage: number; readonly missing: number } {
  const { tokens } = sentence;
  const own = countsOf(sentence, clause.first, clause.last);
  const subject = clause.carries
    ? new Set(subjectOf(tokens, mainClause(sentence)).map((at) => tokens[at]?.term))
    : undefined;
  let coverage = 0;
  let missing = 0;
  for (const [place, term] of terms.entries()) {
    const { inSentence: met = 0, outside = 0 } = around[place] ?? {};
    const level = Math.max(
      met > 0 ? formMatch(term, own) : 0,
      subject?.has(term.term) ? asSubject : 0,
      inSentence * met,
      outside,
    );
    const weight = (weights[place] ?? 0) / total;
    coverage += weight * level;
    missing = Math.max(missing, weight * (1 - level));
  }
  return { coverage, missing };
}

function mainClause({ tokens }: AnalysedSentence): Pick<Clause, 'first' | 'last'> {
  return { first: 0, last: tokens.length - 1 };
}

function countsOf({ tokens }: AnalysedSentence, first: number, last: number): ReadonlyMap<string, number> {
  return new Map(tokens.slice(first, last + 1).map(({ term }) => [term, 1]));
}
