import { join } from 'node:path';
import { openHostedEmbeddings } from '../adapters/embeddings/hosted/open-hosted-embeddings.ts';
import { openLocalEmbeddings } from '../adapters/local-models/local-embeddings.ts';
import { openLocalJudge } from '../adapters/local-models/local-judge.ts';
import { openLocalReranker } from '../adapters/local-models/local-reranker.ts';
import { modelsFolder } from '../adapters/local-models/models-folder.ts';
import { httpReranker } from '../adapters/reranker/http-reranker.ts';
import { openVectorCache } from '../adapters/vector-store/sqlite-vector-cache.ts';
import type { LocalModels } from '../app/local-models.port.ts';
import { CachedEmbeddings, identified } from '../app/models/cached-embeddings.ts';
import { forgivingQuestions } from '../app/models/forgiving-embeddings.ts';
import { forgivingReranker } from '../app/models/forgiving-reranker.ts';
import type { ClaimJudge } from '../core/answering/drafting/claim-judge.port.ts';
import type { IdentifiedEmbeddings } from '../core/indexing/embeddings.port.ts';
import type { Reranker } from '../core/retrieval/reranker.port.ts';

/** The models beside the chat model; each is absent unless told. */
export interface ModelOptions {
  /** Where local models lie. */
  readonly folder: string;
  readonly hub?: string;
  readonly embeddings?: { readonly model: string; readonly address?: string; readonly key?: string };
  /** `local:NAME`, or the address of a server. */
  readonly reranker?: { readonly model: string; readonly name?: string; readonly key?: string };
  /** `local:NAME` */
  readonly judge?: string;
}

const local = /^local:(.+)$/;

/** What finds and judges beside the built-in parts. */
export interface FindingModels {
  /** Absent where the built-in one serves. */
  readonly embedder?: IdentifiedEmbeddings;
  readonly reranker?: Reranker;
  readonly judge?: ClaimJudge;
  close(): Promise<void>;
}

/**
 * Opens what the settings name; vectors are kept in the data folder.
 * @param say told, in one line, what fails later on
 * @throws UserError where something is not installed or not set up, ModelFault where the embedder does not answer
 */
export async function openFindingModels(
  options: ModelOptions | undefined,
  dataFolder: string,
  say: (line: string) => void,
): Promise<FindingModels> {
  if (options === undefined) return { close: async () => undefined };
  const reranker = await openReranker(options, say);
  const judge = await openJudge(options);
  const embedding = await openEmbedder(options, dataFolder);
  return {
    ...(reranker === undefined ? {} : { reranker }),
    ...(judge === undefined ? {} : { judge }),
    ...(embedding === undefined ? {} : { embedder: forgivingQuestions(embedding.embedder, say) }),
    close: async () => embedding?.close(),
  };
}

async function openEmbedder({ folder, embeddings: settings }: ModelOptions, dataFolder: string) {
  if (settings === undefined) return undefined;
  const [, name] = local.exec(settings.model) ?? [];
  const opened = name === undefined ? await openHostedEmbeddings(settings) : await openLocalEmbeddings(folder, name);
  const cache = openVectorCache(join(dataFolder, 'vectors.sqlite'));
  try {
    const embedder = await identified(settings.model, new CachedEmbeddings(settings.model, opened, cache));
    return { embedder, close: () => cache.close() };
  } catch (error) {
    await cache.close();
    throw error;
  }
}

async function openReranker({ folder, reranker }: ModelOptions, say: (line: string) => void) {
  if (reranker === undefined) return undefined;
  const [, name] = local.exec(reranker.model) ?? [];
  const { model: address, name: model, key } = reranker;
  const opened =
    name === undefined
      ? httpReranker({ address, ...(model === undefined ? {} : { model }), ...(key === undefined ? {} : { key }) })
      : await openLocalReranker(folder, name);
  return forgivingReranker(opened, say);
}

async function openJudge({ folder, judge }: ModelOptions) {
  return judge === undefined ? undefined : openLocalJudge(folder, local.exec(judge)?.[1] ?? judge);
}

/** The models of this machine, for `footnote models`. */
export function localModels({ folder, hub }: Pick<ModelOptions, 'folder' | 'hub'>): LocalModels {
  return modelsFolder(folder, hub);
}
