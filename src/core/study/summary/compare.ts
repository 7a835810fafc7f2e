import { evidenceOfPassage } from '../../verification/evidence-text.ts';
import { judgeClaim } from '../../verification/judge-claim.ts';
import type { VerificationResources } from '../../verification/resources.ts';
import { differ } from '../sentences/differ.ts';
import { mostlyIn, saysTheSame } from '../sentences/says-the-same.ts';
import type { StudySentence } from '../sentences/study-sentence.ts';
import { mainPoints, type WeighedSentence } from './main-points.ts';

/** Two documents laid side by side. Pairs are in the order of the arguments. */
export interface Comparison {
  /** What the first says and a passage of the other bears out. */
  readonly shared: readonly (readonly [WeighedSentence, WeighedSentence])[];
  /** Sentences that contradict each other on one point. */
  readonly differences: readonly (readonly [WeighedSentence, WeighedSentence])[];
  /** Main points of each that the other does not make. */
  readonly only: readonly [readonly WeighedSentence[], readonly WeighedSentence[]];
}

/** Each sentence is held against so many of the other document, those most like it. */
const compared = 4;
/** Shares of the words for what both say and for where they differ; the rest is for what each says alone. */
const sharedPart = 0.3;
const differingPart = 0.3;

/** What two documents share, where they differ and what only one says. @param words about how many all bullets may have */
export function compareSentences(
  one: readonly WeighedSentence[],
  other: readonly WeighedSentence[],
  words: number,
  resources: VerificationResources,
): Comparison {
  const shared = new Growing(words * sharedPart, resources);
  const differences = new Growing(words * differingPart, resources);
  const paired = new Set<StudySentence>();
  for (const [first, second] of likeliestPairs(one, other)) {
    if (bearsOut(second.sentence, first.sentence, resources)) {
      paired.add(first.sentence).add(second.sentence);
      shared.add(first, second);
    } else if (differ(first.sentence, second.sentence, resources) !== undefined) {
      paired.add(first.sentence).add(second.sentence);
      differences.add(first, second);
    }
  }
  const left = Math.max(0, words - shared.used - differences.used) / 2;
  // What the other says in much the same words is not said by one alone, though neither bears the other out.
  const isSaidIn = (there: readonly WeighedSentence[], { analysed }: StudySentence) =>
    there.some(({ sentence }) => mostlyIn(analysed.counts, sentence.analysed.counts));
  const alone = (sentences: readonly WeighedSentence[], there: readonly WeighedSentence[]) =>
    mainPoints(
      sentences.filter(({ sentence }) => !paired.has(sentence) && !isSaidIn(there, sentence)),
      left,
      resources,
    ).chosen;
  return { shared: shared.pairs, differences: differences.pairs, only: [alone(one, other), alone(other, one)] };
}

/** Pairs under a budget of words, none of which repeats another. */
class Growing {
  readonly pairs: [WeighedSentence, WeighedSentence][] = [];
  used = 0;
  private readonly words: number;
  private readonly resources: VerificationResources;

  constructor(words: number, resources: VerificationResources) {
    this.words = words;
    this.resources = resources;
  }

  add(first: WeighedSentence, second: WeighedSentence): void {
    const words = first.sentence.words + second.sentence.words;
    const repeats = this.pairs.some(([before]) => saysTheSame(first.sentence, before.sentence, this.resources));
    if (repeats || (this.used > 0 && this.used + words > this.words)) return;
    this.pairs.push([first, second]);
    this.used += words;
  }
}

/** Pairs of sentences that can be shown, the most alike first. */
function likeliestPairs(
  one: readonly WeighedSentence[],
  other: readonly WeighedSentence[],
): (readonly [WeighedSentence, WeighedSentence])[] {
  const shown = other.filter(({ sentence }) => sentence.standsAlone);
  return one
    .filter(({ sentence }) => sentence.standsAlone)
    .flatMap((first) =>
      shown
        .map((second) => ({ pair: [first, second] as const, likeness: cosine(first.vector, second.vector) }))
        .sort((a, b) => b.likeness - a.likeness)
        .slice(0, compared),
    )
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ pair }) => pair);
}

function bearsOut(source: StudySentence, claim: StudySentence, resources: VerificationResources): boolean {
  const { passage, document } = source.passage.evidence;
  const alone = { ...evidenceOfPassage(passage, document.title), sentences: [source.analysed.sentence] };
  return judgeClaim(claim.text, [alone], resources).kind === 'supported';
}

function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
