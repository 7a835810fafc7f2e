import type { Withheld } from '../answering/draft.ts';
import type { RefusalReason } from '../answering/refusal-reason.ts';
import type { DocumentSummary } from '../documents/document.ts';

export type { Withheld } from '../answering/draft.ts';
export type { RefusalReason } from '../answering/refusal-reason.ts';

/** At least one of something: an answer without a citation does not compile. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The only thing that rendering takes: whatever is in it has passed the gates. */
export type Reply = (AnswerReply | CorrectionReply | ConflictReply | RefusalReply) & ReadAs & Modelled;

/** How a follow-up was understood. */
interface ReadAs {
  /** The question as it was answered, where that is not how it was asked: shown small, and kept as the turn's question. */
  readonly readAs?: string;
}

/** What a chat model had to do with a reply. */
interface Modelled {
  /** Absent where none was asked. */
  readonly model?: ModelPart;
}

export interface ModelPart {
  /** As in the setting: `openai:gpt-…`. */
  readonly name: string;
  /** Why its words were not used; absent where they were, or where it proposed nothing. */
  readonly trouble?: ModelTrouble;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** In dollars, where prices are set. */
  readonly cost?: number;
}

/** Why a model gave nothing to use; worded for the reader elsewhere, and never as a refusal. */
export type ModelTrouble =
  | 'refused-key'
  | 'unknown-model'
  | 'rate-limit'
  | 'server-error'
  | 'bad-request'
  | 'unreachable'
  | 'too-slow'
  | 'malformed'
  | 'resting'
  | 'over-budget';

export interface AnswerReply {
  readonly kind: 'answer';
  readonly claims: NonEmpty<CitedClaim>;
  readonly citations: NonEmpty<Citation>;
  /** Sentences that failed the claim gate and were left out; empty for an extractive answer that is whole. */
  readonly withheld: readonly Withheld[];
  /** Who drafted it: the sources' own sentences, or a chat model whose every sentence was checked. */
  readonly drafter: 'extractive' | 'model';
}

/** A source denies what the question takes for granted. */
interface CorrectionReply {
  readonly kind: 'correction';
  /** What the question took for granted and what the source says instead, in one plain sentence. */
  readonly why: string;
  readonly claims: NonEmpty<CitedClaim>;
  readonly citations: NonEmpty<Citation>;
  readonly withheld: readonly Withheld[];
}

/** Sources disagree on the same point; both are shown, no verdict is given. */
export interface ConflictReply {
  readonly kind: 'conflict';
  readonly why: string;
  /** One a side. */
  readonly claims: readonly [CitedClaim, CitedClaim, ...CitedClaim[]];
  readonly citations: NonEmpty<Citation>;
  readonly withheld: readonly Withheld[];
}

export interface RefusalReply {
  readonly kind: 'refusal';
  readonly reason: RefusalReason;
  /** One or two plain sentences: what is missing, or what the corpus is about. */
  readonly why: string;
  /** The closest passages, best first, at most three; they do not answer the question and carry no numbers. */
  readonly nearest: readonly Quotation[];
  /** Narrower or better-posed questions to ask instead, at most four. */
  readonly suggestions: readonly string[];
  readonly withheld: readonly Withheld[];
}

/** A sentence of the reply and the numbers of the citations that support it (at most four). */
export interface CitedClaim {
  /** Readable: an antecedent added in [brackets], white space collapsed; otherwise the source's own words. */
  readonly text: string;
  readonly citations: NonEmpty<number>;
}

/** Words of a stored document, cut by offset. */
export interface Quotation {
  readonly document: DocumentSummary;
  readonly passageId: number;
  /** Exactly `document.text.slice(start, end)`. */
  readonly quote: string;
  /** The quote without the markup of its document, for people; absent where it has none. */
  readonly prose?: string;
  readonly start: number;
  readonly end: number;
  /** Where to look, for people: `§ Heading, line 42` or `p. 3`. */
  readonly locator: string;
}

/** A numbered quotation; numbers run from 1 in order of first use, one number for one passage and its near-duplicates. */
export interface Citation extends Quotation {
  readonly number: number;
}
