const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** BM25 over whole documents, scored one by one: slow and plain, a yardstick for evaluations. */
export class Bm25 {
  private readonly frequencies: Map<string, number>[];
  private readonly lengths: number[];
  private readonly averageLength: number;
  private readonly documentFrequencies = new Map<string, number>();

  constructor(documents: readonly (readonly string[])[]) {
    this.lengths = documents.map((terms) => terms.length);
    this.averageLength = this.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length);
    this.frequencies = documents.map((terms) => {
      const counts = new Map<string, number>();
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
      for (const term of counts.keys())
        this.documentFrequencies.set(term, (this.documentFrequencies.get(term) ?? 0) + 1);
      return counts;
    });
  }

  /** Every document's score as a share of the highest that any document could have for these terms, 0 to 1. */
  shares(terms: readonly string[]): number[] {
    const weights = terms.map((term) => this.inverseFrequency(term));
    const highest = weights.reduce((sum, weight) => sum + weight, 0) * (SATURATION + 1);
    return this.frequencies.map((counts, document) => {
      const length = (this.lengths[document] ?? 0) / this.averageLength;
      const damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
      const score = terms.reduce((sum, term, place) => {
        const count = counts.get(term) ?? 0;
        return sum + ((weights[place] ?? 0) * count * (SATURATION + 1)) / (count + damping);
      }, 0);
      return highest === 0 ? 0 : score / highest;
    });
  }

  private inverseFrequency(term: string): number {
    const documents = this.documentFrequencies.get(term) ?? 0;
    return Math.log(1 + (this.lengths.length - documents + 0.5) / (documents + 0.5));
  }
}
