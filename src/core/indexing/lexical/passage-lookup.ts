import type { LiveSegment } from './live-segment.ts';
import { firstAtOrAfter } from './posting-cursor.ts';

/** Finds the postings of given terms in given passages, whichever segment they are in; every term is looked up once. */
export class PassageLookup {
  readonly #lives: readonly LiveSegment[];
  /** By segment, then by term: its place in the segment's dictionary, or -1. */
  readonly #terms: readonly (readonly number[])[];

  constructor(lives: readonly LiveSegment[], terms: readonly string[]) {
    this.#lives = lives;
    this.#terms = lives.map(({ segment }) => terms.map((term) => segment.terms.find(term)));
  }

  /** Gives a passage's segment and position, and for every term its posting, or -1; undefined for a passage that is not there. */
  find(passageId: number): FoundPostings | undefined {
    for (const [number, live] of this.#lives.entries()) {
      const position = live.positionOf(passageId);
      if (position < 0 || live.removed?.[position] === 1) continue;
      const { starts, positions } = live.segment;
      const postings = (this.#terms[number] ?? []).map((term) => {
        if (term < 0) return -1;
        const end = starts[term + 1] as number;
        const posting = firstAtOrAfter(positions, position, starts[term] as number, end);
        return posting < end && positions[posting] === position ? posting : -1;
      });
      return { segment: live.segment, position, postings };
    }
    return undefined;
  }
}

/** What `PassageLookup` finds. */
export interface FoundPostings {
  readonly segment: LiveSegment['segment'];
  readonly position: number;
  /** By term, -1 where the passage does not have it. */
  readonly postings: readonly number[];
}
