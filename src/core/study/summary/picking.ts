import type { Likeness } from './likeness.ts';

/** A sentence that may become a bullet, or is only to be represented by one. */
export interface Point {
  readonly words: number;
  /** Which section it stands in, from 0. */
  readonly section: number;
  /** Whether it can be shown; the others only count as what is to be covered. */
  readonly canShow: boolean;
  /** How much it matters that it is covered, 0 and up. */
  readonly weight: number;
  /** Of length 1, or all zeros. */
  readonly vector: ArrayLike<number>;
}

export interface Choice {
  /** Number of sections; the points' sections are below it. */
  readonly sections: number;
  /** Words wanted. */
  readonly words: number;
  /** Whether a point may join those chosen so far: it holds, and repeats none of them. Asked once for each point at most. */
  accepts(point: number, chosen: readonly number[]): boolean;
}

/** The last bullet may go so far beyond the words wanted. */
const slack = 1.1;
/** What has been picked so far, and how well every point is stood for by it. */
export class Picking {
  readonly chosen: number[] = [];
  private readonly points: readonly Point[];
  private readonly choice: Choice;
  private readonly likeness: Likeness;
  private readonly covered: Float64Array;
  private readonly refused = new Set<number>();
  private room: number;

  constructor(points: readonly Point[], choice: Choice, likeness: Likeness) {
    this.points = points;
    this.choice = choice;
    this.likeness = likeness;
    this.covered = new Float64Array(points.length);
    this.room = choice.words * slack;
  }

  /** Picks the candidate that stands best for `represented`; false where none fits, holds and adds anything. */
  take(candidates: readonly number[], represented: readonly number[]): boolean {
    for (;;) {
      const best = this.best(candidates, represented);
      const point = best === undefined ? undefined : this.points[best];
      if (best === undefined || point === undefined) return false;
      if (this.choice.accepts(best, this.chosen)) {
        this.pick(best, point);
        return true;
      }
      this.refused.add(best);
    }
  }

  private best(candidates: readonly number[], represented: readonly number[]): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const at of candidates) {
      const { words } = this.points[at] ?? { words: Number.POSITIVE_INFINITY };
      if (words > this.room || this.refused.has(at) || this.chosen.includes(at)) continue;
      const worth = this.gain(at, represented);
      if (worth > most) {
        most = worth;
        best = at;
      }
    }
    return best;
  }

  private gain(at: number, represented: readonly number[]): number {
    let gain = 0;
    for (const other of represented) {
      gain += (this.points[other]?.weight ?? 0) * Math.max(0, this.likeness(at, other) - (this.covered[other] ?? 0));
    }
    return gain;
  }

  private pick(at: number, { words }: Point): void {
    this.chosen.push(at);
    this.room -= words;
    for (let other = 0; other < this.points.length; other += 1) {
      this.covered[other] = Math.max(this.covered[other] ?? 0, this.likeness(at, other));
    }
  }
}
