import { placeOf } from '../sorted-ids.ts';
import { textCount } from './posting-mark.ts';
import { averageOf, type LexicalSegment } from './segment.ts';

/** A segment and which of its passages are removed since it was built. Never changes; removing makes another one. */
export class LiveSegment {
  readonly segment: LexicalSegment;
  /** By position, 1 for a removed passage; absent while none is. */
  readonly removed: Uint8Array | undefined;
  /** Number of passages that are left. */
  readonly size: number;
  /** Content terms in the passages that are left. */
  readonly totalLength: number;
  /** See `averageOf`. */
  readonly averageLength: number;
  readonly #counted = new Map<number, number>();

  constructor(segment: LexicalSegment, removed?: Uint8Array) {
    this.segment = segment;
    this.removed = removed;
    let size = 0;
    let totalLength = 0;
    for (let position = 0; position < segment.passageIds.length; position += 1) {
      if (removed?.[position] === 1) continue;
      size += 1;
      totalLength += segment.lengths[position] as number;
    }
    this.size = size;
    this.totalLength = totalLength;
    this.averageLength = averageOf(segment.lengths);
  }

  /** The same segment without these passages; itself where it has none of them. */
  without(passageIds: readonly number[]): LiveSegment {
    const positions = passageIds
      .map((id) => this.positionOf(id))
      .filter((position) => position >= 0 && this.removed?.[position] !== 1);
    if (positions.length === 0) return this;
    const removed = this.removed?.slice() ?? new Uint8Array(this.segment.passageIds.length);
    for (const position of positions) removed[position] = 1;
    return new LiveSegment(this.segment, removed);
  }

  /** Position of a passage, removed or not; -1 where the segment does not have it. */
  positionOf(passageId: number): number {
    return placeOf(passageId, this.segment.passageIds);
  }

  /** In how many of the passages that are left the term occurs in the text. */
  documentFrequency(place: number): number {
    const { removed, segment } = this;
    if (removed === undefined) return segment.documentFrequencies[place] as number;
    let count = this.#counted.get(place);
    if (count === undefined) {
      count = 0;
      const end = segment.starts[place + 1] as number;
      for (let posting = segment.starts[place] as number; posting < end; posting += 1) {
        if (removed[segment.positions[posting] as number] !== 1 && textCount(segment.marks[posting] as number) > 0) {
          count += 1;
        }
      }
      this.#counted.set(place, count);
    }
    return count;
  }
}
