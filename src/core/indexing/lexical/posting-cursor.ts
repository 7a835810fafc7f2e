import { gain, type LengthNorm } from './bm25.ts';
import { blockSize } from './gain-bound.ts';
import { frequencies } from './posting-mark.ts';
import type { LexicalSegment } from './segment.ts';
import type { WindowScores } from './window-scores.ts';

/** A query term's postings in one segment, gone through window by window in order of position. */
export class PostingCursor {
  /** First posting of the window, and the first after it. */
  start: number;
  end: number;
  /** No passage of the window earns more from this term; 0 where none has it. */
  bound = 0;
  readonly #segment: LexicalSegment;
  readonly #norm: LengthNorm;
  readonly #worth: number;
  /** Turns a stored bound into points. */
  readonly #scale: number;
  readonly #last: number;
  readonly #peak: number;
  #probe: number;

  /**
   * @param place of the term in the segment's dictionary
   * @param worth of the term, see `ScoredTerm`
   * @param scale see `boundScale`
   */
  constructor(segment: LexicalSegment, place: number, worth: number, norm: LengthNorm, scale: number) {
    this.#segment = segment;
    this.#norm = norm;
    this.#worth = worth;
    this.#scale = worth * scale;
    this.#last = segment.starts[place + 1] as number;
    this.#peak = segment.peaks[place] as number;
    this.start = segment.starts[place] as number;
    this.end = this.start;
    this.#probe = this.start;
  }

  /** Goes on to the window that ends before this position. */
  enter(windowEnd: number): void {
    const { positions, blockPeaks } = this.#segment;
    this.start = this.end;
    this.#probe = this.start;
    this.bound = 0;
    if (this.start === this.#last || (positions[this.start] as number) >= windowEnd) return;
    this.end = firstAtOrAfter(positions, windowEnd, this.start, this.#last);
    let peak = 0;
    const lastBlock = Math.floor((this.end - 1) / blockSize);
    for (let block = Math.floor(this.start / blockSize); block <= lastBlock; block += 1) {
      if ((blockPeaks[block] as number) > peak) peak = blockPeaks[block] as number;
    }
    // A block at the edge holds postings of other terms too.
    this.bound = Math.min(peak, this.#peak) * this.#scale;
  }

  /** Adds up what the window's passages earn. */
  addTo(scores: WindowScores, windowStart: number): void {
    // Kept at hand: this loop is most of what a search does.
    const { positions, marks, lengths } = this.#segment;
    const worth = this.#worth;
    const norm = this.#norm;
    const end = this.end;
    for (let posting = this.start; posting < end; posting += 1) {
      const position = positions[posting] as number;
      const frequency = frequencies[marks[posting] as number] as number;
      scores.add(position - windowStart, worth * gain(frequency, lengths[position] as number, norm));
    }
  }

  /** What the passage at a position of the window earns. Asked for in ascending order of position. */
  probe(position: number): number {
    const { positions } = this.#segment;
    this.#probe = firstAtOrAfter(positions, position, this.#probe, this.end);
    return this.#probe < this.end && positions[this.#probe] === position ? this.#earned(this.#probe) : 0;
  }

  /** The same in any order. */
  earnedAt(position: number): number {
    const { positions } = this.#segment;
    const posting = firstAtOrAfter(positions, position, this.start, this.end);
    return posting < this.end && positions[posting] === position ? this.#earned(posting) : 0;
  }

  #earned(posting: number): number {
    const { positions, marks, lengths } = this.#segment;
    const frequency = frequencies[marks[posting] as number] as number;
    return this.#worth * gain(frequency, lengths[positions[posting] as number] as number, this.#norm);
  }
}

/** First posting in `[from, end)` whose position is not before this one, by steps that double, then by halving. */
export function firstAtOrAfter(positions: Uint32Array, position: number, from: number, end: number): number {
  let step = 1;
  let low = from;
  while (low + step < end && (positions[low + step] as number) < position) {
    low += step;
    step *= 2;
  }
  let high = Math.min(end, low + step + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((positions[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
