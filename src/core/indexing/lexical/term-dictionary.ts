/** The terms of a segment in order of their UTF-16 units, one after another in one array; a term is known by its place in it. */
export class TermDictionary {
  /** All terms' UTF-16 units end to end. */
  readonly units: Uint16Array;
  /** Where each term starts in `units`, and after the last one where it ends. */
  readonly offsets: Uint32Array;

  constructor(units: Uint16Array, offsets: Uint32Array) {
    this.units = units;
    this.offsets = offsets;
  }

  /** @param sorted terms without repetition in the default order of strings */
  static of(sorted: readonly string[]): TermDictionary {
    const offsets = new Uint32Array(sorted.length + 1);
    let total = 0;
    for (const [place, term] of sorted.entries()) {
      total += term.length;
      offsets[place + 1] = total;
    }
    const units = new Uint16Array(total);
    let end = 0;
    for (const term of sorted) {
      for (let index = 0; index < term.length; index += 1) units[end + index] = term.charCodeAt(index);
      end += term.length;
    }
    return new TermDictionary(units, offsets);
  }

  get size(): number {
    return this.offsets.length - 1;
  }

  /** Place of the term, or -1. */
  find(term: string): number {
    const place = this.firstNotBefore(term);
    return place < this.size && this.#compare(place, term) === 0 ? place : -1;
  }

  /** Place of the first term that does not come before this one; `size` where all do. */
  firstNotBefore(term: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(middle, term) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  term(place: number): string {
    return String.fromCharCode(...this.units.subarray(this.offsets[place], this.offsets[place + 1]));
  }

  #compare(place: number, term: string): number {
    const start = this.offsets[place] as number;
    const length = (this.offsets[place + 1] as number) - start;
    const shared = Math.min(length, term.length);
    for (let index = 0; index < shared; index += 1) {
      const difference = (this.units[start + index] as number) - term.charCodeAt(index);
      if (difference !== 0) return difference;
    }
    return length - term.length;
  }
}
