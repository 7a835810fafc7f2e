import type { Passage } from '../../passages/passage.ts';
import { isFurnitureHeading } from '../sentences/asides.ts';
import { topicSegments } from './topic-segments.ts';

/** A part of a document that speaks of one thing. */
export interface Section {
  /** Its heading; absent for what stands above the first one, and for sections found by their words. */
  readonly heading?: string;
  /** In reading order, at least one. */
  readonly passages: readonly Passage[];
}

/**
 * The sections of a document in reading order: by its headings, of the outermost depth that divides it; where it has none,
 * by where its vocabulary changes. References, about-us and the like are no sections.
 * @param passages all of the document, in reading order
 */
export function sectionsOf(passages: readonly Passage[]): Section[] {
  const about = passages.filter(({ headings }) => !headings.some(isFurnitureHeading));
  // A text of nothing but such parts is about them.
  const kept = about.length === 0 ? passages : about;
  const deepest = Math.max(0, ...kept.map(({ headings }) => headings.length));
  for (let depth = 0; depth < deepest; depth += 1) {
    const sections = divided(kept, depth);
    if (sections.filter(({ heading }) => heading !== undefined).length > 1) return sections;
  }
  return topicSegments(kept).map((segment) => ({ passages: segment }));
}

/** Runs of passages under the same heading of this depth; what stands above the first is a section of its own. */
function divided(passages: readonly Passage[], depth: number): Section[] {
  const sections: { heading?: string; key: string; passages: Passage[] }[] = [];
  for (const passage of passages) {
    const key = JSON.stringify(passage.headings.slice(0, depth + 1));
    const open = sections.at(-1);
    if (open?.key === key) open.passages.push(passage);
    else {
      const heading = passage.headings[depth];
      sections.push({ key, passages: [passage], ...(heading === undefined ? {} : { heading }) });
    }
  }
  return sections.map(({ key: _, ...section }) => section);
}
