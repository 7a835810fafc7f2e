import type { Acronym } from '../text/acronyms.ts';
import type { Background } from '../text/background.ts';

/** What judging a claim rests on besides the claim and its evidence. */
export interface VerificationResources {
  readonly background: Background;
  /** Learned from the corpus: a short form and its long form count as one name. */
  readonly acronyms: readonly Acronym[];
  /** The built-in word vectors: cosine of two index terms, 0 where one is unknown. Without them scores come out lower. */
  readonly similarity?: (term: string, other: string) => number;
}
