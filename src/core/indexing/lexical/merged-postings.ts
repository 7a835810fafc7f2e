import type { LiveSegment } from './live-segment.ts';
import { textCount } from './posting-mark.ts';
import type { PostingLists } from './segment.ts';

/** Postings of several segments while they are written one term after another, in the order of the terms. */
export class MergedPostings {
  /** Number of postings so far. */
  end = 0;
  readonly #sources: readonly LiveSegment[];
  readonly #positions: Uint32Array;
  readonly #marks: Uint8Array;
  readonly #places: Uint16Array;
  /** By source: the first place of its next posting. Places and postings both lie in the order of the terms. */
  readonly #nextPlaces: Uint32Array;
  #placesEnd = 0;
  /** Where the term that is being written starts. */
  #start = 0;
  #placesStart = 0;
  #inOrder = true;

  constructor(sources: readonly LiveSegment[]) {
    const postings = sources.reduce((sum, { segment }) => sum + segment.positions.length, 0);
    this.#sources = sources;
    this.#positions = new Uint32Array(postings);
    this.#marks = new Uint8Array(postings);
    this.#places = new Uint16Array(sources.reduce((sum, { segment }) => sum + segment.places.length, 0));
    this.#nextPlaces = new Uint32Array(sources.length);
  }

  /** Begins a term. @returns number of postings so far */
  begin(): number {
    this.#start = this.end;
    this.#placesStart = this.#placesEnd;
    this.#inOrder = true;
    return this.end;
  }

  /**
   * Takes over the postings that a source has of the term. Every term of a source must be taken, in order.
   * @param place of the term in the source's dictionary
   * @param moved by old position: the new one, or -1 for a passage that is gone
   */
  take(source: number, place: number, moved: Int32Array): void {
    const segment = this.#sources[source]?.segment;
    if (segment === undefined) return;
    const last = segment.starts[place + 1] as number;
    let from = this.#nextPlaces[source] as number;
    for (let posting = segment.starts[place] as number; posting < last; posting += 1) {
      const mark = segment.marks[posting] as number;
      const position = moved[segment.positions[posting] as number] ?? -1;
      const count = textCount(mark);
      if (position >= 0) {
        this.#push(position, mark);
        for (let one = from; one < from + count; one += 1) this.#pushPlace(segment.places[one] as number);
      }
      from += count;
    }
    this.#nextPlaces[source] = from;
  }

  /** Ends a term: puts its postings in order of position, where the sources' were interleaved. */
  finish(): void {
    if (this.#inOrder) return;
    const positions = this.#positions.subarray(this.#start, this.end);
    const marks = this.#marks.subarray(this.#start, this.end);
    const places = this.#places.subarray(this.#placesStart, this.#placesEnd);
    let start = 0;
    const postings = Array.from(positions, (position, index) => {
      const mark = marks[index] as number;
      const own = places.slice(start, start + textCount(mark));
      start += own.length;
      return { position, mark, own };
    }).sort((a, b) => a.position - b.position);
    let end = 0;
    for (const [index, { position, mark, own }] of postings.entries()) {
      positions[index] = position;
      marks[index] = mark;
      places.set(own, end);
      end += own.length;
    }
  }

  lists(): Omit<PostingLists, 'starts'> {
    return {
      positions: this.#positions.slice(0, this.end),
      marks: this.#marks.slice(0, this.end),
      places: this.#places.slice(0, this.#placesEnd),
    };
  }

  #push(position: number, mark: number): void {
    if (this.end > this.#start && (this.#positions[this.end - 1] as number) > position) this.#inOrder = false;
    this.#positions[this.end] = position;
    this.#marks[this.end] = mark;
    this.end += 1;
  }

  #pushPlace(place: number): void {
    this.#places[this.#placesEnd] = place;
    this.#placesEnd += 1;
  }
}
