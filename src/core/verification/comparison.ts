import type { AnalysedText } from './analysed-text.ts';

/** Claim and sentence laid side by side, word by word: what stays in order, and what stands in the gaps. */
export interface Comparison {
  /** Positions of equal terms, `[in the claim, in the sentence]`, rising in both. Function words count, punctuation does not. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Gaps between neighbouring pairs that have words on at least one side, in order. */
  readonly slots: readonly Slot[];
}

/** The words that claim and sentence have between the same two shared words; positions in their token lists. */
export interface Slot {
  readonly claimed: readonly number[];
  readonly sourced: readonly number[];
  /** Before the first or after the last shared word: the sentence's side is cut to as many words as may correspond. */
  readonly edge: 'start' | 'inside' | 'end';
}

const longestClaim = 80;
const longestSentence = 160;
/** At an edge the sentence may have this many words more than the claim before they stop corresponding. */
const edgeSlack = 2;

/** Longest common subsequence of the two token lists and its gaps. */
export function compareTokens(claim: AnalysedText, sentence: AnalysedText): Comparison {
  const left = wordPositions(claim).slice(0, longestClaim);
  const right = wordPositions(sentence).slice(0, longestSentence);
  const lengths = commonLengths(claim, left, sentence, right);
  const width = right.length + 1;
  const pairs: [number, number][] = [];
  const slots: Slot[] = [];
  let claimed: number[] = [];
  let sourced: number[] = [];
  const closeGap = (edge: Slot['edge']) => {
    if (claimed.length > 0 || (sourced.length > 0 && edge === 'inside')) {
      slots.push({ claimed, sourced: nearEdge(sourced, claimed.length, edge), edge });
    }
    claimed = [];
    sourced = [];
  };
  let row = 0;
  let column = 0;
  while (row < left.length && column < right.length) {
    const here = left[row] ?? 0;
    const there = right[column] ?? 0;
    if (claim.tokens[here]?.term === sentence.tokens[there]?.term) {
      closeGap(pairs.length === 0 ? 'start' : 'inside');
      pairs.push([here, there]);
      row += 1;
      column += 1;
    } else if ((lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)) {
      claimed.push(here);
      row += 1;
    } else {
      sourced.push(there);
      column += 1;
    }
  }
  claimed.push(...left.slice(row));
  sourced.push(...right.slice(column));
  closeGap('end');
  return { pairs, slots };
}

function wordPositions(text: AnalysedText): number[] {
  const positions: number[] = [];
  for (const [position, { kind }] of text.tokens.entries()) if (kind !== 'punctuation') positions.push(position);
  return positions;
}

/** Table of common subsequence lengths of the suffixes, row by row. */
function commonLengths(claim: AnalysedText, left: readonly number[], sentence: AnalysedText, right: readonly number[]) {
  const width = right.length + 1;
  const lengths = new Uint8Array((left.length + 1) * width);
  const rightTerms = right.map((position) => sentence.tokens[position]?.term);
  for (let row = left.length - 1; row >= 0; row -= 1) {
    const term = claim.tokens[left[row] ?? 0]?.term;
    for (let column = right.length - 1; column >= 0; column -= 1) {
      const below = lengths[(row + 1) * width + column] ?? 0;
      const beside = lengths[row * width + column + 1] ?? 0;
      lengths[row * width + column] =
        term === rightTerms[column] ? (lengths[(row + 1) * width + column + 1] ?? 0) + 1 : Math.max(below, beside);
    }
  }
  return lengths;
}

function nearEdge(sourced: readonly number[], claimedCount: number, edge: Slot['edge']): readonly number[] {
  if (edge === 'inside') return sourced;
  const count = claimedCount + edgeSlack;
  return edge === 'start' ? sourced.slice(-count) : sourced.slice(0, count);
}
