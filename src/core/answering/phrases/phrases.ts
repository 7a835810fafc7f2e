import type { Language } from '../../text/language.ts';
import type { FactField } from '../fact-field.ts';

/** What Footnote says of itself in a refusal, correction or conflict; plain, short and kind. Lists are of written items. */
export interface Phrases {
  readonly emptyCorpus: string;
  readonly notAQuestion: string;
  readonly tooVague: string;
  /** `about` are titles of documents. */
  readonly offTopic: (about: readonly string[]) => string;
  readonly missingItems: (items: readonly string[]) => string;
  readonly noNumber: string;
  readonly noDate: string;
  /** Words of the question that the nearest passages lack. */
  readonly missingWords: (words: readonly string[]) => string;
  readonly noDirectAnswer: string;
  /** Documents without a sentence that can stand alone: tables, fragments. */
  readonly nothingToSum: string;
  /** No quiz question and no card could be made. */
  readonly nothingToAsk: string;
  /** A model drafted an answer and none of its sentences held up. */
  readonly unsupportedDraft: string;
  readonly otherLanguage: (languages: readonly Language[]) => string;
  /** `assumed` is what the question takes for granted, `source` what stands there instead. */
  /** The nearest sentence speaks of the opposite of what is asked. */
  readonly oppositeOnly: (asked: string, source: string) => string;
  readonly correction: (assumed: string, source: string) => string;
  /** What one source says and what another says in its place. */
  readonly conflict: (one: string, other: string) => string;
  /** What the front matter of documents states of them. */
  readonly fact: (titles: readonly string[], field: FactField, value: string) => string;
  readonly suggestDefinition: (term: string) => string;
  readonly suggestHeading: (heading: string) => string;
}
