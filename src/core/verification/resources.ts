import type { Acronym } from '../text/acronyms.ts';
import type { Background } from '../text/background.ts';
import type { Language } from '../text/language.ts';
import type { ClaimLines } from './claim-lines.ts';
import type { ClaimModels } from './claim-models.ts';

/** What judging a claim rests on besides the claim and its evidence. */
export interface VerificationResources {
  readonly background: Background;
  /** Learned from the corpus: a short form and its long form count as one name. */
  readonly acronyms: readonly Acronym[];
  /** Whether a claim is supported only where a sentence says it outright, whatever the models make of it. */
  readonly isStrict?: boolean;
  /** Language that a verdict's reason is given in; the claim's own where absent. */
  readonly readerLanguage?: Language;
  /** Cosine of two index terms by word vectors, -1 to 1; 0 where one is unknown. It tells the models what may be a paraphrase; it never supports by itself. */
  readonly similarity: (term: string, other: string) => number;
  /** The lines drawn for this corpus; the shipped ones unless told. */
  readonly lines?: ClaimLines;
  /** The models that judge; the shipped ones unless told. */
  readonly models?: Pick<ClaimModels, 'people' | 'support' | 'tampering'>;
}
