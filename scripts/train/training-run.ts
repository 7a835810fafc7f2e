/** What every part of the training is given. */
export interface TrainingRun {
  /** The folder with the public sets; `training/` in it has the texts that serve training alone. */
  readonly data: string;
  /** A folder for intermediate results that a later run may take up; nothing is kept where there is none. */
  readonly cache?: string;
  /** Tells the person who waits what is going on. */
  readonly progress: (message: string) => void;
}
