/** Where a corpus draws its lines; made from its own sentences when it is read in, see `calibrateOn`. */
export interface Calibration {
  /** Least answerability that is answered, 0 to 1. */
  readonly answer: number;
  /** Least cosine of question and passage that counts as close in meaning: 95 % of foreign questions fall below. */
  readonly close: number;
  /** A further sentence is shown if its score is at least this share of the best one's. */
  readonly further: number;
}
