import type { Calibration } from '../core/answering/calibration.ts';
import type { ClaimLines } from '../core/verification/claim-lines.ts';

/** Keeps the lines drawn for a corpus beside its index, so that they are drawn once for each state of it. */
export interface CalibrationStore {
  /** What was drawn last; empty where nothing was, or where it cannot be read: lines can always be drawn anew. */
  load(): Promise<StoredCalibration>;
  /** Replaces everything that was stored, whole or not at all. */
  save(calibration: StoredCalibration): Promise<void>;
}

/** One part for each stage that draws lines; a part that was never drawn is absent. */
export interface StoredCalibration {
  readonly answering?: DrawnLines<Calibration>;
  readonly claims?: DrawnLines<ClaimLines>;
}

/** Lines as they were drawn from a corpus. */
export interface DrawnLines<Lines> {
  /** Stands for the corpus and for what its lines were drawn with; where it differs, they are drawn anew. */
  readonly basis: string;
  /** How many generated cases they rest on; 0 where the corpus gave none and the shipped lines stand. */
  readonly cases: number;
  readonly lines: Lines;
}
