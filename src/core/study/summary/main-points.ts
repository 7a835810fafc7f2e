import type { VerificationResources } from '../../verification/resources.ts';
import { holds } from '../sentences/holds.ts';
import { saysTheSame } from '../sentences/says-the-same.ts';
import type { StudySentence } from '../sentences/study-sentence.ts';
import { choosePoints } from './choose-points.ts';
import type { Point } from './picking.ts';

/** A sentence with what choosing needs to know of it. */
export interface WeighedSentence {
  readonly sentence: StudySentence;
  readonly section: number;
  readonly vector: ArrayLike<number>;
  /** How near it is to the topic asked for, 0 to 1; 1 where none was. */
  readonly relevance: number;
}

export interface MainPoints {
  /** In reading order. */
  readonly chosen: readonly WeighedSentence[];
  /** Numbers of the sections that hold something to show. */
  readonly sections: readonly number[];
}

/**
 * The main points of a text: sentences that stand alone, hold against their passage and repeat none of each other, chosen
 * to stand for all sentences and, as far as the words go, for every section.
 * @param sentences in reading order @param words about how many the points may have together
 */
export function mainPoints(
  sentences: readonly WeighedSentence[],
  words: number,
  resources: VerificationResources,
): MainPoints {
  const present = [...new Set(sentences.map(({ section }) => section))];
  const numbers = new Map(present.map((section, number) => [section, number]));
  const sizes = present.map((section) => sentences.filter((sentence) => sentence.section === section).length);
  const points = sentences.map(({ sentence, section, vector, relevance }): Point => {
    const number = numbers.get(section) ?? 0;
    return {
      words: sentence.words,
      section: number,
      canShow: sentence.standsAlone,
      // A long section counts for more, but not by every sentence it has.
      weight: relevance / Math.sqrt(sizes[number] ?? 1),
      vector,
    };
  });
  const held = new Map<number, boolean>();
  const holdsAt = (at: number): boolean => {
    const known = held.get(at);
    if (known !== undefined) return known;
    const weighed = sentences[at];
    const result = weighed !== undefined && holds(weighed.sentence, resources);
    held.set(at, result);
    return result;
  };
  const chosen = choosePoints(points, {
    sections: present.length,
    words,
    accepts: (at, others) => {
      const candidate = sentences[at];
      if (candidate === undefined || !holdsAt(at)) return false;
      return !others.some((other) => {
        const before = sentences[other];
        return before !== undefined && saysTheSame(candidate.sentence, before.sentence, resources);
      });
    },
  });
  return { chosen: chosen.flatMap((at) => sentences[at] ?? []), sections: present };
}
