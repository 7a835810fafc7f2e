import type { LeftOut } from '../split-claims.ts';

/** How a verdict is explained: short and plain, with the words of claim and source as they are. */
export interface Explanations {
  readonly nothingToCompare: string;
  readonly saysSo: string;
  readonly doesNotSayIt: string;
  /** Words of the claim that no sentence of the evidence has. */
  readonly nothingAbout: (words: readonly string[]) => string;
  readonly differs: (sourced: string, claimed: string) => string;
  readonly quantifier: (claimed: string) => string;
  readonly hedge: (sourced: string) => string;
  readonly role: (sourced: string, claimed: string) => string;
  readonly noClaim: Readonly<Record<LeftOut, string>>;
}
