import type { Alignment, RankedSentence } from '../alignment.ts';
import type { Comparison } from '../comparison.ts';
import { areOpposite } from '../lexicon/opposites.ts';
import type { VerificationResources } from '../resources.ts';

const unmatchedBelow = 0.5;

/** Coverage by meaning: unmatched words of the claim against the words of the sentence by the cosine of their vectors. */
export function meaningFeatures(
  alignment: Alignment,
  comparison: Comparison,
  { similarity }: VerificationResources,
): Record<string, number> {
  const { best, complement, weights, totalWeight } = alignment;
  const cosine = similarity ?? (() => 0);
  const inBest = meanings(alignment, best, cosine);
  const inComplement = best === complement ? inBest : meanings(alignment, complement, cosine);
  const together = inBest.map((value, index) => Math.max(value, inComplement[index] ?? 0));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0) / (totalWeight || 1);
  const missing = (values: readonly number[]) =>
    Math.max(0, ...values.map((value, index) => (1 - value) * (weights[index] ?? 0)));
  return {
    meaningBest: mean(inBest),
    meaningTogether: mean(together),
    largestStrange: missing(inBest),
    largestStrangeTogether: missing(together),
    exchangedMeaning: exchangedMeaning(alignment, comparison, cosine),
  };
}

type Cosine = (term: string, other: string) => number;

/** For each content word its match or, where it has none, the highest cosine to a word of the sentence. Numbers and names stay as they are. */
function meanings({ claim }: Alignment, { matches, sentence }: RankedSentence, cosine: Cosine): number[] {
  return claim.content.map((position, index) => {
    const match = matches[index] ?? 0;
    const token = claim.tokens[position];
    if (match >= unmatchedBelow || token === undefined || token.kind === 'number' || claim.names[position])
      return match;
    let highest = match;
    for (const term of sentence.positions.keys()) {
      const value = cosine(token.term, term);
      if (value > highest && !areOpposite(token.term, term)) highest = value;
    }
    return highest;
  });
}

/** The highest cosine between two words that stand in one slot: near kin in one place is the mark of an exchange. */
function exchangedMeaning({ claim, best: { sentence } }: Alignment, { slots }: Comparison, cosine: Cosine): number {
  let highest = 0;
  for (const { claimed, sourced } of slots) {
    for (const position of claimed) {
      const token = claim.tokens[position];
      if (token === undefined || !claim.content.includes(position) || sentence.positions.has(token.term)) continue;
      for (const place of sourced) {
        const other = sentence.tokens[place];
        if (other !== undefined && sentence.content.includes(place))
          highest = Math.max(highest, cosine(token.term, other.term));
      }
    }
  }
  return highest;
}
