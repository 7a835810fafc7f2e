import { createHash } from 'node:crypto';
import {
  ExponentialBackoff,
  handleWhen,
  type IPolicy,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import type { ModelTrouble } from '../../core/citations/reply.ts';
import type { Embeddings, IdentifiedEmbeddings } from '../../core/indexing/embeddings.port.ts';
import type { VectorCache } from '../vector-cache.port.ts';
import { ModelFault, troubleOf } from './model-fault.ts';

/** How texts are sent to an embedder. */
export interface EmbeddingPatience {
  /** Texts in one request. */
  readonly batch: number;
  /** Milliseconds that one request may take. */
  readonly timeout: number;
  readonly retries: number;
  /** Milliseconds before the first further try. */
  readonly firstPause: number;
}

const usualPatience: EmbeddingPatience = { batch: 64, timeout: 60_000, retries: 3, firstPause: 500 };
const passing: ReadonlySet<ModelTrouble> = new Set(['rate-limit', 'server-error', 'unreachable', 'too-slow']);
/** Texts that are kept in memory for questions asked again; never on disk: they are members' words. */
const rememberedQuestions = 200;
const probe = 'How long are the vectors?';

/**
 * Any embedder, asked in batches, no text twice: each batch is stored when it has come, by the hash of embedder and text,
 * so that work that was cut short goes on where it stopped.
 */
export class CachedEmbeddings implements Embeddings {
  readonly #name: string;
  readonly #embeddings: Embeddings;
  readonly #cache: VectorCache;
  readonly #batch: number;
  readonly #policy: IPolicy;
  readonly #questions = new Map<string, number[]>();

  constructor(name: string, embeddings: Embeddings, cache: VectorCache, patience: Partial<EmbeddingPatience> = {}) {
    const { batch, timeout: time, retries, firstPause } = { ...usualPatience, ...patience };
    this.#name = name;
    this.#embeddings = embeddings;
    this.#cache = cache;
    this.#batch = batch;
    const passes = handleWhen((error) => error instanceof TaskCancelledError || passing.has(troubleOf(error)));
    const backoff = new ExponentialBackoff({ initialDelay: firstPause, maxDelay: 30 * firstPause });
    this.#policy = wrap(retry(passes, { maxAttempts: retries, backoff }), timeout(time, TimeoutStrategy.Aggressive));
  }

  async embedDocuments(texts: string[]): Promise<number[][]> {
    const vectors = await this.#cache.get(texts.map((text) => this.#key(text)));
    const missing = [...new Set(texts.filter((_, index) => vectors[index] === undefined))];
    const made = new Map<string, number[]>();
    for (let start = 0; start < missing.length; start += this.#batch) {
      const batch = missing.slice(start, start + this.#batch);
      const rows = await this.#patiently(() => this.#embeddings.embedDocuments(batch));
      if (rows.length !== batch.length) throw new ModelFault('malformed', this.#name);
      const entries = batch.map((text, index) => ({ key: this.#key(text), vector: rows[index] ?? [] }));
      await this.#cache.put(entries);
      for (const [index, text] of batch.entries()) made.set(text, rows[index] ?? []);
    }
    return texts.map((text, index) => vectors[index] ?? made.get(text) ?? []);
  }

  async embedQuery(text: string): Promise<number[]> {
    const known = this.#questions.get(text);
    if (known !== undefined) return known;
    const vector = await this.#patiently(() => this.#embeddings.embedQuery(text));
    this.#questions.set(text, vector);
    const [oldest] = this.#questions.keys();
    if (this.#questions.size > rememberedQuestions && oldest !== undefined) this.#questions.delete(oldest);
    return vector;
  }

  #key(text: string): string {
    return createHash('sha256').update(`${this.#name}\n${text}`).digest('base64url');
  }

  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await this.#policy.execute(work);
    } catch (error) {
      throw new ModelFault(error instanceof TaskCancelledError ? 'too-slow' : troubleOf(error), this.#name);
    }
  }
}

/** An embedder with the length of its vectors, found by embedding a word: the index is made for one length. @throws ModelFault */
export async function identified(name: string, embeddings: Embeddings): Promise<IdentifiedEmbeddings> {
  const [vector = []] = await embeddings.embedDocuments([probe]);
  if (vector.length === 0) throw new ModelFault('malformed', name);
  return { embeddings, identity: name, dimensions: vector.length };
}
