import type { AskParts } from '../app/ask-question.ts';
import { answeringLines } from '../app/calibration/answering-lines.ts';
import { claimLines } from '../app/calibration/claim-lines.ts';
import type { CorpusCalibration } from '../app/calibration/corpus-calibration.ts';
import type { CorpusIndexes } from '../app/indexing/corpus-indexes.ts';
import type { WiredChatModel } from '../app/models/wired-chat-model.ts';
import type { OpenCorpus } from '../app/open-corpus.ts';
import type { ClaimJudge } from '../core/answering/drafting/claim-judge.port.ts';
import type { Reranker } from '../core/retrieval/reranker.port.ts';
import type { CorpusSnapshot } from '../core/retrieval/snapshot.ts';

/** What the use cases over one corpus are made of. */
export interface WiredParts {
  readonly indexes: CorpusIndexes;
  readonly calibration: CorpusCalibration;
  /** Built in; the lines are drawn with them, whatever embedder the index uses. */
  readonly words: AskParts['words'] & { readonly identity: string };
  /** Identity of the index's embedder. */
  readonly embedder: string;
  readonly reranker?: Reranker;
  readonly judge?: ClaimJudge;
  readonly model?: WiredChatModel;
}

/** A corpus at the moment it is asked, each part with what the one before has and something more. */
export interface CorpusParts {
  /** The corpus as it stands now, another process's changes included. */
  current(): Promise<CorpusSnapshot>;
  /** With the claim gate's lines for it. */
  judging(): Promise<CorpusSnapshot>;
  /** With the lines of answering. */
  calibrated(): Promise<AskParts>;
  /** With the chat model, where there is one. @param nobodyWaits aborted where nobody waits for it any more */
  drafting(nobodyWaits?: AbortSignal): Promise<AskParts>;
  /** The lines themselves, for `doctor`. */
  readonly calibrate: OpenCorpus['calibrate'];
}

/** Brings together what the use cases are given; lines are drawn when they are first asked for, and once for each state of the corpus. */
export function corpusParts({
  indexes,
  calibration,
  words,
  embedder,
  reranker,
  judge,
  model,
}: WiredParts): CorpusParts {
  const answering = answeringLines(embedder, words);
  const claims = claimLines(words.identity);
  const withClaimLines = new WeakMap<CorpusSnapshot, CorpusSnapshot>();

  const current = async () => {
    await indexes.refresh();
    return indexes.snapshot;
  };

  const judging = async () => {
    const snapshot = await current();
    const known = withClaimLines.get(snapshot);
    if (known !== undefined) return known;
    const { lines } = await calibration.lines('claims', snapshot, claims);
    const lined = { ...snapshot, claimLines: lines };
    withClaimLines.set(snapshot, lined);
    return lined;
  };

  const calibrated = async () => {
    const snapshot = await judging();
    const { lines } = await calibration.lines('answering', await current(), answering);
    return { snapshot, words, calibration: lines, ...(reranker === undefined ? {} : { reranker }) };
  };

  const drafting = async (nobodyWaits?: AbortSignal) => {
    const parts = await calibrated();
    const opened = await model?.drafting(nobodyWaits);
    if (opened === undefined) return parts;
    return { ...parts, drafting: judge === undefined ? opened : { ...opened, judge } };
  };

  return {
    current,
    judging,
    calibrated,
    drafting,
    calibrate: async () => ({
      answering: await calibration.lines('answering', await current(), answering),
      claims: await calibration.lines('claims', await current(), claims),
    }),
  };
}
