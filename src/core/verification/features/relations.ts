import type { Alignment, RankedSentence } from '../alignment.ts';
import type { EvidenceSentence } from '../analysed-evidence.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { type Clause, subjectOf } from '../clauses.ts';
import type { Comparison } from '../comparison.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { infinitivesStated, pastAsPresent, statedModals } from '../verb-forms.ts';
import { invertedPairs } from './inverted-pairs.ts';

const sameTerm = 0.999;
const contextMatch = 0.95;
const matched = 0.5;
const neighbourReach = 4;
const prepositions = wordSet(`
for against with without in outside inside into from to before after since until on off over under above below between among within beyond
by through during despite because via towards toward like unlike
`);
/** Whether what the claim puts together stands together: in one clause, in order, in the same mode and time, number beside its noun. */
export function relationFeatures(alignment: Alignment, comparison: Comparison): Record<string, number> {
  const { claim, best, ranked, weights } = alignment;
  const perClause = ranked.map((one) => clauseCoverage(alignment, one));
  const clauseBest = Math.max(...perClause);
  const content = Math.max(1, claim.content.length);
  const bound = boundPairs(alignment);
  const differentVoice = isPassive(claim) !== isPassive(best.sentence);
  const inverted = invertedShare(alignment);
  return {
    clauseBest,
    clauseGap: Math.max(0, best.coverage - clauseBest),
    missingShareInBest: best.matches.filter((match) => match < matched).length / content,
    boundPairs: bound.together,
    boundInOrder: bound.inOrder,
    invertedSameVoice: differentVoice ? 0 : inverted,
    invertedOtherVoice: differentVoice ? 1 - inverted : 0,
    subjectCoverage: subjectCoverage(alignment, best),
    infinitiveStated: Math.min(2, infinitivesStated(claim, best.sentence, comparison).length),
    modalStated: statedModals(claim, best.sentence, comparison) ? 1 : 0,
    pastAsPresent: pastAsPresent(claim, best.sentence) ? 1 : 0,
    prepositionsExchanged: prepositionsExchanged(claim, best.sentence, comparison),
    prepositionsAdded: prepositionsAdded(claim, best.sentence, comparison),
    numberNeighbours: numberNeighbours(claim, ranked),
    weightMissingInClause: weights.length === 0 ? 0 : (1 - clauseBest) * weights.reduce((sum, one) => sum + one, 0),
  };
}

/** Coverage of the claim by the best single clause of a sentence: exact words must stand in it, in its subject or above it. */
function clauseCoverage({ claim, weights }: Alignment, { sentence, matches }: RankedSentence): number {
  let best = 0;
  for (const clause of sentence.clauses) {
    let covered = 0;
    let total = 0;
    for (const [index, position] of claim.content.entries()) {
      const weight = weights[index] ?? 0;
      total += weight;
      covered += weight * matchInClause(claim.tokens[position]?.term ?? '', matches[index] ?? 0, sentence, clause);
    }
    best = Math.max(best, total === 0 ? 0 : covered / total);
  }
  return best;
}

function matchInClause(term: string, match: number, sentence: EvidenceSentence, clause: Clause): number {
  const places = sentence.positions.get(term);
  if (places === undefined) return match;
  if (places.some((place) => place >= clause.first && place <= clause.last)) return 1;
  if (clause.carries && sentence.subject.has(term)) return 1;
  return sentence.context.has(term) ? contextMatch : 0;
}

/** Of the claim's neighbouring content words that the evidence has both, the share that stand in one clause, and in the claim's order. */
function boundPairs({ claim, ranked, anywhere }: Alignment) {
  let total = 0;
  let together = 0;
  let inOrder = 0;
  for (let index = 1; index < claim.content.length; index += 1) {
    if ((anywhere[index - 1] ?? 0) < sameTerm || (anywhere[index] ?? 0) < sameTerm) continue;
    const one = claim.tokens[claim.content[index - 1] ?? 0]?.term ?? '';
    const other = claim.tokens[claim.content[index] ?? 0]?.term ?? '';
    total += 1;
    let found = 0;
    for (const { sentence } of ranked) {
      found = Math.max(found, bindingOf(sentence, one, other));
      if (found === 2) break;
    }
    if (found > 0) together += 1;
    if (found === 2) inOrder += 1;
  }
  return total === 0 ? { together: 1, inOrder: 1 } : { together: together / total, inOrder: inOrder / total };
}

/** 2: in one clause in that order; 1: in one clause; 0: not. A word of the subject or of what stands above comes before the clause that carries it. */
function bindingOf(sentence: EvidenceSentence, one: string, other: string): 0 | 1 | 2 {
  const places = sentence.positions.get(one);
  const others = sentence.positions.get(other);
  if (places === undefined && others === undefined) return 0;
  if (places === undefined) return sentence.context.has(one) ? 2 : 0;
  if (others === undefined) return sentence.context.has(other) ? 1 : 0;
  let found: 0 | 1 | 2 = 0;
  for (const clause of sentence.clauses) {
    const within = (place: number) => place >= clause.first && place <= clause.last;
    const carried = (term: string) => clause.carries && sentence.subject.has(term);
    const here = places.filter(within);
    const there = others.filter(within);
    if (there.length > 0 && (here.length > 0 || carried(one))) {
      if (here.length === 0 || here.some((place) => there.some((next) => next > place))) return 2;
      found = 1;
    } else if (here.length > 0 && carried(other)) found = 1;
  }
  return found;
}

/** Share of pairs of the claim's content words that stand in the other order in the best sentence. */
function invertedShare({ claim, best: { sentence } }: Alignment): number {
  const places = claim.content.flatMap(
    (position) => sentence.positions.get(claim.tokens[position]?.term ?? '')?.[0] ?? [],
  );
  return invertedPairs(places);
}

function isPassive({ tokens }: AnalysedText): boolean {
  return tokens.some(
    ({ lower }, position) =>
      lower === 'by' && position > 1 && /(?:ed|en|n|t|ade|ung|und|de)$/.test(tokens[position - 1]?.lower ?? ''),
  );
}

/** How much of the claim's subject the best sentence has, title and headings counted in; 1 where no subject is seen. */
function subjectCoverage({ claim, weights }: Alignment, { matches }: RankedSentence): number {
  const subject = new Set(subjectOf(claim.tokens, { first: 0, last: claim.tokens.length - 1 }));
  let covered = 0;
  let total = 0;
  for (const [index, position] of claim.content.entries()) {
    if (!subject.has(position)) continue;
    total += weights[index] ?? 0;
    covered += (weights[index] ?? 0) * (matches[index] ?? 0);
  }
  return total === 0 ? 1 : covered / total;
}

/** Gaps between shared words in which both have a preposition, and not the same: "for" and "against". */
function prepositionsExchanged(claim: AnalysedText, sentence: AnalysedText, { slots }: Comparison): number {
  let exchanged = 0;
  for (const { claimed, sourced } of slots) {
    const ours = claimed.map((at) => claim.tokens[at]?.lower ?? '').filter((word) => prepositions.has(word));
    const theirs = sourced.map((at) => sentence.tokens[at]?.lower ?? '').filter((word) => prepositions.has(word));
    if (ours.length > 0 && theirs.length > 0 && !ours.some((word) => theirs.includes(word))) exchanged += 1;
  }
  return Math.min(3, exchanged);
}

/** Gaps between shared words in which only the claim has a preposition. */
function prepositionsAdded(claim: AnalysedText, sentence: AnalysedText, { slots }: Comparison): number {
  const added = slots.filter(
    ({ claimed, sourced }) =>
      claimed.some((at) => prepositions.has(claim.tokens[at]?.lower ?? '')) &&
      !sourced.some((at) => prepositions.has(sentence.tokens[at]?.lower ?? '')),
  );
  return Math.min(3, added.length);
}

/** Of the claim's numbers that a read sentence has, the share that has a neighbour in common there. */
function numberNeighbours(claim: AnalysedText, ranked: readonly RankedSentence[]): number {
  let total = 0;
  let kept = 0;
  for (const position of claim.content) {
    const token = claim.tokens[position];
    if (token?.kind !== 'number') continue;
    const holders = ranked.filter(({ sentence }) => sentence.positions.has(token.term));
    if (holders.length === 0) continue;
    total += 1;
    const ours = neighbours(claim, position);
    const shares = holders.flatMap(({ sentence }) =>
      (sentence.positions.get(token.term) ?? []).map((place) => {
        const theirs = neighbours(sentence, place);
        return ours.filter((term, side) => term !== undefined && (theirs[side] === term || sentence.context.has(term)))
          .length;
      }),
    );
    kept += Math.max(0, ...shares) / Math.max(1, ours.filter((term) => term !== undefined).length);
  }
  return total === 0 ? 1 : kept / total;
}

/** The content terms before and after a position, as far as they stand near. */
function neighbours(text: AnalysedText, position: number): [string | undefined, string | undefined] {
  const at = text.content.indexOf(position);
  const near = (other: number | undefined) =>
    other !== undefined && Math.abs(other - position) <= neighbourReach ? text.tokens[other]?.term : undefined;
  return [near(text.content[at - 1]), near(text.content[at + 1])];
}
