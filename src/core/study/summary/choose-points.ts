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
/** Longest bullets to try, in words: as long as sections are left out, shorter ones make room. */
const lengths = [36, 28, 22, 18, 15];
/** This share of the sections is worth shorter bullets. */
const wantedCoverage = 0.8;

/**
 * The points that stand best for all: first one for each section, the largest sections first, then whichever adds most.
 * What a set of points is worth is the facility-location function, the sum over all sentences of their likeness to the
 * nearest chosen one, maximised greedily under a budget of words (Lin and Bilmes 2011); being submodular, it gives nothing
 * for saying a thing twice. Places in `points`, rising.
 */
export function choosePoints(points: readonly Point[], choice: Choice): number[] {
  const likeness = likenessOf(points);
  let best: number[] = [];
  let bestCovered = -1;
  for (const longest of lengths) {
    const chosen = chooseUpTo(longest, points, choice, likeness);
    const covered = new Set(chosen.map((at) => points[at]?.section)).size;
    if (covered > bestCovered) {
      best = chosen;
      bestCovered = covered;
    }
    if (covered >= wantedCoverage * choice.sections) break;
  }
  return best.sort((one, other) => one - other);
}

type Likeness = (one: number, other: number) => number;

/** One try: bullets up to a length. */
function chooseUpTo(longest: number, points: readonly Point[], choice: Choice, likeness: Likeness): number[] {
  const picking = new Picking(points, choice, likeness);
  const all = [...points.keys()];
  const showable = all.filter((at) => points[at]?.canShow === true && (points[at]?.words ?? 0) <= longest);
  for (const section of bySize(points, choice.sections)) {
    const inside = (at: number) => points[at]?.section === section;
    picking.take(showable.filter(inside), all.filter(inside));
  }
  while (picking.take(showable, all));
  return picking.chosen;
}

/** What has been picked so far, and how well every point is stood for by it. */
class Picking {
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

/** Section numbers, those with most to cover first. */
function bySize(points: readonly Point[], sections: number): number[] {
  const sizes = new Array<number>(sections).fill(0);
  for (const { section, words, weight } of points) sizes[section] = (sizes[section] ?? 0) + words * weight;
  return [...sizes.keys()].sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || one - other);
}

/** Cosine of two points, never below 0, each worked out once. */
function likenessOf(points: readonly Point[]): Likeness {
  const known = new Float32Array(points.length * points.length).fill(-1);
  return (one, other) => {
    const place = one * points.length + other;
    const remembered = known[place] ?? -1;
    if (remembered >= 0) return remembered;
    const cosine = one === other ? 1 : Math.max(0, dot(points[one]?.vector ?? [], points[other]?.vector ?? []));
    known[place] = cosine;
    known[other * points.length + one] = cosine;
    return cosine;
  };
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
