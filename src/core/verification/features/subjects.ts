import type { Alignment } from '../alignment.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { subjectOf } from '../clauses.ts';
import type { Comparison } from '../comparison.ts';
import { auxiliaries, looksLikeVerb } from '../lexicon/verbs.ts';

const matched = 0.5;
const unitReach = 3;

/**
 * Whether the claim says of its subject what the best sentence says of the same one, by the same verb, and counts in the
 * same units. Signs, not proofs: people call the same thing by many names, so none of these bars a claim by itself.
 */
export function subjectFeatures(alignment: Alignment, comparison: Comparison): Record<string, number> {
  const { claim } = alignment;
  const subject = new Set(subjectOf(claim.tokens, { first: 0, last: claim.tokens.length - 1 }));
  const spokenOf = claim.content.filter((at) => subject.has(at));
  return {
    otherSubject: opensWithAnother(alignment, comparison) ? 1 : 0,
    otherClause: saidOfAnother(alignment, subject) ? 1 : 0,
    subjectElsewhere: weightElsewhere(alignment, spokenOf),
    elsewhere: weightElsewhere(alignment, claim.content),
    ...verbFeatures(alignment, spokenOf),
    unitsKept: unitsKept(alignment),
  };
}

/** The words before the first shared one have nothing in common with the sentence, nor with what stands above it. */
function opensWithAnother({ claim, best: { sentence } }: Alignment, { slots: [slot] }: Comparison): boolean {
  if (slot === undefined || slot.edge !== 'start') return false;
  const claimed = slot.claimed.filter((at) => claim.content.includes(at));
  const sourced = slot.sourced.filter((place) => sentence.content.includes(place));
  const known = claimed.some((at) => knows(sentence, termAt(claim, at)));
  const shared = sourced.some((place) => claim.positions.has(termAt(sentence, place)));
  return claimed.length > 0 && sourced.length > 0 && !known && !shared;
}

/**
 * What the sentence says in one clause of its own subject, said by the claim of something that another clause speaks of:
 * "the trams run on wind, the buses on diesel" against "the trams run on diesel".
 */
function saidOfAnother({ claim, best: { sentence } }: Alignment, subject: ReadonlySet<number>): boolean {
  const placesOf = (at: number) => sentence.positions.get(termAt(claim, at)) ?? [];
  const spokenOf = claim.content.filter((at) => subject.has(at));
  const said = claim.content.filter((at) => !subject.has(at) && placesOf(at).length > 0);
  if (sentence.clauses.length < 2 || spokenOf.length === 0 || said.length === 0) return false;
  return sentence.clauses.some((clause) => {
    if (clause.carries) return false;
    const within = (at: number) => placesOf(at).some((place) => place >= clause.first && place <= clause.last);
    const own = subjectOf(sentence.tokens, clause).filter((place) => sentence.content.includes(place));
    const foreign = own.length > 0 && own.every((place) => !claim.positions.has(termAt(sentence, place)));
    return foreign && spokenOf.every((at) => placesOf(at).length > 0 && !within(at)) && said.every(within);
  });
}

/** Weight of the words at these positions that the best sentence lacks while another sentence has them. */
function weightElsewhere({ claim, best, anywhere, weights }: Alignment, positions: readonly number[]): number {
  return claim.content.reduce((sum, at, index) => {
    const moved = (best.matches[index] ?? 0) < matched && (anywhere[index] ?? 0) >= matched;
    return moved && positions.includes(at) ? sum + (weights[index] ?? 0) : sum;
  }, 0);
}

/** Whether the claim's verbs stand in the evidence, in the best sentence, and there in a clause that speaks of the claim's subject. */
function verbFeatures({ claim, best: { sentence }, anywhere }: Alignment, spokenOf: readonly number[]) {
  let missing = 0;
  let elsewhere = 0;
  let unbound = 0;
  for (const [index, at] of claim.content.entries()) {
    if (!looksLikeVerb(claim.tokens, at) || auxiliaries.has(claim.tokens[at]?.lower ?? '')) continue;
    const places = sentence.positions.get(termAt(claim, at)) ?? [];
    if ((anywhere[index] ?? 0) < matched) missing += 1;
    else if (places.length === 0) elsewhere += 1;
    else if (spokenOf.length > 0 && !places.some((place) => speaksOf(sentence, claim, spokenOf, place))) unbound += 1;
  }
  return { verbsMissing: Math.min(3, missing), verbsElsewhere: Math.min(3, elsewhere), verbsUnbound: unbound };
}

/** One of the subject's words stands in the clause of that place, in the subject that the clause carries, or above the sentence. */
function speaksOf(
  sentence: Alignment['best']['sentence'],
  claim: AnalysedText,
  spokenOf: readonly number[],
  place: number,
): boolean {
  const clause = sentence.clauses.find(({ first, last }) => place >= first && place <= last);
  return spokenOf.some((at) => {
    const term = termAt(claim, at);
    const here = sentence.positions.get(term)?.some((one) => clause === undefined || within(one, clause));
    return here === true || sentence.context.has(term) || (clause?.carries === true && sentence.subject.has(term));
  });
}

function within(place: number, { first, last }: { readonly first: number; readonly last: number }): boolean {
  return place >= first && place <= last;
}

/** Of the claim's numbers that a read sentence has, the share that it counts in the same unit; 1 where there is none. */
function unitsKept({ claim, ranked }: Alignment): number {
  let total = 0;
  let kept = 0;
  for (const at of claim.content) {
    if (claim.tokens[at]?.kind !== 'number') continue;
    const unit = unitAfter(claim, at);
    const term = termAt(claim, at);
    const holders = ranked.filter(({ sentence }) => sentence.positions.has(term));
    if (unit === undefined || holders.length === 0) continue;
    total += 1;
    const same = ({ sentence }: (typeof holders)[number]) =>
      sentence.positions.get(term)?.some((place) => unitAfter(sentence, place) === unit);
    if (holders.some(same)) kept += 1;
  }
  return total === 0 ? 1 : kept / total;
}

function unitAfter(text: AnalysedText, at: number): string | undefined {
  const next = text.content[text.content.indexOf(at) + 1];
  return next !== undefined && next - at <= unitReach ? termAt(text, next) : undefined;
}

function knows(sentence: Alignment['best']['sentence'], term: string): boolean {
  return sentence.positions.has(term) || sentence.context.has(term);
}

function termAt(text: AnalysedText, at: number): string {
  return text.tokens[at]?.term ?? '';
}
