import type { StoredCalibration } from './calibration-store.port.ts';
import type { Footnote } from './footnote.ts';
import type { IngestReport } from './ingest-corpus.ts';
import type { WiredChatModel } from './models/wired-chat-model.ts';

/** A corpus folder with its index: what the `ingest` command works on. */
export interface OpenCorpus {
  /** Brings the index up to date; only these files or folders of the corpus where paths are given. */
  ingest(paths?: readonly string[]): Promise<IngestReport>;
  /** The lines drawn for the corpus as it stands; drawn now where it has changed since. */
  calibrate(): Promise<Required<StoredCalibration>>;
  readonly footnote: Footnote;
  /** The chat model, for further corpora that share it: one breaker, one connection. Closed with this corpus. */
  readonly chat?: WiredChatModel;
  /** What the index is made with, for `doctor`. */
  readonly index: IndexFacts;
}

export interface IndexFacts {
  /** Identity of the embedder. */
  readonly embedder: string;
  readonly dimensions: number;
  /** Kind of the vector index: `exact`, or the native one. */
  readonly vectors: string;
}
