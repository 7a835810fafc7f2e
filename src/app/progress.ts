/** How far a long piece of work has come. */
export interface Progress {
  /** What is being done, in a word or two: `Reading documents`. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
}
