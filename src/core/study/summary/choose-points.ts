import { type Likeness, likenessOf } from './likeness.ts';
import { type Choice, Picking, type Point } from './picking.ts';

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

/** Section numbers, those with most to cover first. */
function bySize(points: readonly Point[], sections: number): number[] {
  const sizes = new Array<number>(sections).fill(0);
  for (const { section, words, weight } of points) sizes[section] = (sizes[section] ?? 0) + words * weight;
  return [...sizes.keys()].sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || one - other);
}
