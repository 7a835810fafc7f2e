const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.99;
const STABILITY = 1e-8;

/**
 * Adam (Kingma and Ba, 2015) over rows of which a step touches few: the moments of a row that was not touched for some
 * steps are first aged by as many.
 */
export class SparseAdam {
  private readonly values: Float32Array;
  private readonly width: number;
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private readonly lastStep: Uint32Array;

  constructor(values: Float32Array, width: number) {
    this.values = values;
    this.width = width;
    this.first = new Float32Array(values.length);
    this.second = new Float32Array(values.length);
    this.lastStep = new Uint32Array(values.length / width);
  }

  /**
   * @param step counts from 1
   * @param rows the rows that the gradient has, in its order
   */
  update(step: number, rows: readonly number[], gradient: Float32Array, rate: number): void {
    const firstBias = 1 - FIRST_DECAY ** step;
    const secondBias = 1 - SECOND_DECAY ** step;
    rows.forEach((row, slot) => {
      const age = step - (this.lastStep[row] ?? 0);
      this.lastStep[row] = step;
      const firstDecay = FIRST_DECAY ** age;
      const secondDecay = SECOND_DECAY ** age;
      for (let column = 0; column < this.width; column++) {
        const place = row * this.width + column;
        const slope = gradient[slot * this.width + column] ?? 0;
        const first = firstDecay * (this.first[place] ?? 0) + (1 - FIRST_DECAY) * slope;
        const second = secondDecay * (this.second[place] ?? 0) + (1 - SECOND_DECAY) * slope * slope;
        this.first[place] = first;
        this.second[place] = second;
        this.values[place] =
          (this.values[place] ?? 0) - (rate * first) / firstBias / (Math.sqrt(second / secondBias) + STABILITY);
      }
    });
  }
}
