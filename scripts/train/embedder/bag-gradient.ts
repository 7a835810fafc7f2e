import { type BagModel, type EncodedTexts, softplus } from './bag-model.ts';
import { addScaled } from './matrix.ts';
import type { Terms } from './term-numbers.ts';

/** The gradient of a batch with respect to the terms that occur in it. */
export class BagGradient {
  /** Terms in order of first occurrence; slot s of the arrays belongs to `terms[s]`. */
  readonly terms: number[] = [];
  /** One row of the vectors' width for each slot. */
  readonly vectors: Float32Array;
  readonly weights: Float32Array;
  private readonly slots = new Map<number, number>();
  private readonly model: BagModel;

  constructor(model: BagModel, texts: readonly Terms[]) {
    for (const text of texts) {
      for (const term of text) if (!this.slots.has(term)) this.slots.set(term, this.terms.push(term) - 1);
    }
    this.model = model;
    this.vectors = new Float32Array(this.terms.length * model.vectors.columns);
    this.weights = new Float32Array(this.terms.length);
  }

  /** Carries the gradient of the unit vectors back through the scaling to length 1 and the weighted sum. */
  add(texts: readonly Terms[], { units, lengths }: EncodedTexts, unitGradient: Float32Array): void {
    const width = this.model.vectors.columns;
    const sumGradient = new Float32Array(width);
    texts.forEach((text, row) => {
      const start = row * width;
      let along = 0;
      for (let index = 0; index < width; index++)
        along += (unitGradient[start + index] ?? 0) * (units[start + index] ?? 0);
      const length = lengths[row] ?? 1;
      for (let index = 0; index < width; index++) {
        sumGradient[index] = ((unitGradient[start + index] ?? 0) - along * (units[start + index] ?? 0)) / length;
      }
      for (const term of text) this.addTerm(term, sumGradient);
    });
  }

  private addTerm(term: number, sumGradient: Float32Array): void {
    const width = sumGradient.length;
    const slot = this.slots.get(term) ?? 0;
    const raw = this.model.weights[term] ?? 0;
    addScaled(this.vectors, slot * width, sumGradient, 0, width, softplus(raw));
    let product = 0;
    const start = term * width;
    for (let index = 0; index < width; index++) {
      product += (this.model.vectors.values[start + index] ?? 0) * (sumGradient[index] ?? 0);
    }
    this.weights[slot] = (this.weights[slot] ?? 0) + product / (1 + Math.exp(-raw));
  }
}
