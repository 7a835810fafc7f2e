import type { Citation, Quotation, Reply } from '../core/citations/reply.ts';
import type { Document, DocumentSummary } from '../core/documents/document.ts';
import type { Passage } from '../core/passages/passage.ts';
import type { Language } from '../core/text/language.ts';
import type { VerdictKind } from '../core/verification/verdict.ts';
import type { CitationView, LostCitation } from './citation-view.ts';
import type { ConfiguredModel } from './models/configured-model.ts';
import type { Study } from './study/study.ts';

/** Everything that an entry point (command line, Discord) can ask of Footnote about one corpus. Wired in composition.ts. */
export interface Footnote {
  /**
   * A refusal is a reply; only faults are thrown.
   * @param watch told the answer as far as it has passed the gates, while a model is still writing; maybe never
   * @param signal aborted where nobody waits for the reply any more: then no model is asked for it
   */
  ask(request: AskRequest, watch?: (reply: Reply) => void, signal?: AbortSignal): Promise<Reply>;
  /** Passages only, best first. */
  find(request: FindRequest): Promise<FoundPassage[]>;
  /** One verdict for one claim: against the corpus, or against `evidence` alone where it is given. */
  check(request: CheckRequest): Promise<CheckedClaim>;
  /** A message split into claims, each judged; questions and opinions are left out. */
  checkMessage(text: string, documentIds?: readonly string[], judging?: Judging): Promise<CheckedClaim[]>;
  /** A draft's sentences against the documents that each cites. */
  verify(request: VerifyRequest): Promise<VerifiedSentence[]>;
  /** Documents in order of title. */
  sources(): Promise<SourceSummary[]>;
  document(id: string): Promise<Document | undefined>;
  /** Passages of a document in reading order: all of them, or the first few. */
  passagesOf(documentId: string, limit?: number): Promise<Passage[]>;
  /** A stored quotation in today's document, `turned` pages after (or before, where negative) the one that holds it. */
  openCitation(quotation: Quotation, turned: number): Promise<CitationView | LostCitation>;
  /** Questions that this corpus answers, made from its own sentences; for help pages and first steps. At most `limit`, maybe none. */
  exampleQuestions(limit: number): Promise<string[]>;
  /** Summaries and whatever else a group studies with. */
  readonly study: Study;
  /** The chat model; absent where none is configured. */
  readonly model?: ConfiguredModel;
  close(): Promise<void>;
}

/** How claims are judged, and how that is told. */
export interface Judging {
  /** Language of our own words and reasons; that of the question or claim unless told. Quotes stay as they are. */
  readonly readerLanguage?: Language;
  /** A claim counts as supported only where a source says it outright; unless told, also where it follows from what one says. */
  readonly isStrict?: boolean;
}

export interface AskRequest extends Judging {
  readonly question: string;
  /** Earlier turns, oldest first; they resolve what a follow-up means and are never evidence. */
  readonly history?: readonly Turn[];
  /** Answer from these documents only. */
  readonly documentIds?: readonly string[];
  /** `short` (default) 1-2 sentences, `full` up to 4. */
  readonly detail?: 'short' | 'full';
  /** Whom a model's work is charged to: a guild's id; our own account unless told. */
  readonly account?: string;
}

export interface Turn {
  /** As resolved: it stands alone. */
  readonly question: string;
  /** Passages that the reply cited. */
  readonly passageIds?: readonly number[];
}

export interface FindRequest {
  readonly text: string;
  /** 10 unless told; at most 100. */
  readonly limit?: number;
  readonly documentIds?: readonly string[];
}

export interface FoundPassage {
  readonly document: DocumentSummary;
  readonly passageId: number;
  readonly start: number;
  readonly end: number;
  /** Exactly `document.text.slice(start, end)`. */
  readonly text: string;
  /** The text without the markup of its document, for people; absent where it has none. */
  readonly prose?: string;
  readonly locator: string;
  /** Fused retrieval score, 0 to 1. */
  readonly score: number;
}

export interface CheckRequest extends Judging {
  readonly claim: string;
  readonly evidence?: string;
  readonly documentIds?: readonly string[];
}

export interface CheckedClaim {
  readonly claim: string;
  readonly verdict: VerdictKind;
  readonly score: number;
  readonly why: string;
  readonly citations: readonly Citation[];
}

export interface VerifyRequest {
  readonly question?: string;
  readonly sentences: readonly { readonly text: string; readonly cites: readonly string[] }[];
}

export interface VerifiedSentence {
  readonly text: string;
  readonly verdict: VerdictKind;
  readonly why: string;
  readonly citations: readonly Quotation[];
}

export interface SourceSummary extends DocumentSummary {
  readonly passages: number;
  readonly words: number;
}
