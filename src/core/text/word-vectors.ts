/**
 * What is known of the meaning of index terms. A cosine tells relatedness ("two countries: .7"), never sameness: callers
 * keep numbers, names, months, negators and antonyms to exact matches.
 */
export interface WordVectors {
  /** The term's vector, scaled to length 1; undefined for a term that was not learned (most names and all numbers). */
  vectorOf(term: string): Float32Array | undefined;
  /** Cosine of two index terms: 1 for the same term, 0 where they differ and one of them was not learned. */
  similarity(term: string, other: string): number;
}
