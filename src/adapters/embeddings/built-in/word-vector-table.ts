import { fingerprint, placeByFingerprint } from '../../../core/text/fingerprint.ts';
import type { WordVectors } from '../../../core/text/word-vectors.ts';
import type { PackedWordVectors } from './word-vector-file.ts';

/** Packed word vectors, unpacked term by term as they are asked for. */
export class WordVectorTable implements WordVectors {
  readonly dimensions: number;
  private readonly packed: PackedWordVectors;
  /** Lengths of the rows before scaling, filled in as they are needed; 0 for not yet. */
  private readonly lengths: Float32Array;

  constructor(packed: PackedWordVectors) {
    this.packed = packed;
    this.dimensions = packed.dimensions;
    this.lengths = new Float32Array(packed.fingerprints.length);
  }

  vectorOf(term: string): Float32Array | undefined {
    if (this.placeOf(term) < 0) return undefined;
    const vector = new Float32Array(this.dimensions);
    this.addTerm(term, vector);
    return scaledToUnit(vector);
  }

  similarity(term: string, other: string): number {
    if (term === other) return 1;
    const place = this.placeOf(term);
    const otherPlace = this.placeOf(other);
    if (place < 0 || otherPlace < 0) return 0;
    return this.product(place, otherPlace) / (this.rowLength(place) * this.rowLength(otherPlace));
  }

  /** Adds the term's vector at its learned length, or the pseudo-random one of an unknown term. */
  addTerm(term: string, sum: Float32Array): void {
    const place = this.placeOf(term);
    if (place < 0) this.addUnknown(term, sum);
    else this.addKnown(place, sum);
  }

  /** -1 for a term without a vector of its own. */
  private placeOf(term: string): number {
    return placeByFingerprint(this.packed.fingerprints, term);
  }

  /** Inner product of two rows before scaling: scales cancel out in a cosine. */
  private product(place: number, other: number): number {
    const { halves } = this.packed;
    const bytes = this.dimensions / 2;
    let sum = 0;
    for (let offset = 0; offset < bytes; offset++) {
      const pair = halves[place * bytes + offset] ?? 0;
      const otherPair = halves[other * bytes + offset] ?? 0;
      sum += ((pair & 15) - 8) * ((otherPair & 15) - 8) + ((pair >> 4) - 8) * ((otherPair >> 4) - 8);
    }
    return sum;
  }

  private rowLength(place: number): number {
    const known = this.lengths[place] ?? 0;
    if (known > 0) return known;
    // Rounded as it is kept, or the first answer would differ from later ones in the ninth digit.
    const length = Math.fround(Math.sqrt(this.product(place, place)) || 1);
    this.lengths[place] = length;
    return length;
  }

  private addKnown(place: number, sum: Float32Array): void {
    const scale = this.packed.scales[place] ?? 0;
    let half = (place * this.dimensions) / 2;
    for (let index = 0; index < this.dimensions; index += 2) {
      const pair = this.packed.halves[half++] ?? 0;
      sum[index] = (sum[index] ?? 0) + scale * ((pair & 15) - 8);
      sum[index + 1] = (sum[index + 1] ?? 0) + scale * ((pair >> 4) - 8);
    }
  }

  /** A vector of equal numbers whose signs come from the term's fingerprint (xorshift): names meet themselves and nothing else. */
  private addUnknown(term: string, sum: Float32Array): void {
    const size = this.packed.unknownLength / Math.sqrt(this.dimensions);
    let state = fingerprint(term) | 1;
    for (let index = 0; index < this.dimensions; index++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      sum[index] = (sum[index] ?? 0) + (state & 1 ? size : -size);
    }
  }
}

/** Scales in place to length 1; a vector of zeros stays one. */
export function scaledToUnit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const length = Math.sqrt(squares);
  for (let index = 0; index < vector.length; index++) vector[index] = (vector[index] ?? 0) / length;
  return vector;
}
