/** Where a corpus draws the line between a claim that is supported and one that is not. */
export interface ClaimLines {
  /** First model's probability from which a claim without conflicts is supported, 0 to 1. */
  readonly supportedFrom: number;
  /** Second model's probability of no tampering below which it is not, whatever the first says, 0 to 1. */
  readonly untouchedFrom: number;
}
