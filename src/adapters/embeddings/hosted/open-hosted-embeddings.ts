import { UserError } from '../../../core/errors.ts';
import type { Embeddings } from '../../../core/indexing/embeddings.port.ts';

export interface HostedEmbeddingsSettings {
  /** `provider:model`, as in `openai:text-embedding-3-small` or `ollama:nomic-embed-text`. */
  readonly model: string;
  readonly address?: string;
  readonly key?: string;
}

/** Where servers that speak as OpenAI's does are reached unless told; OpenAI itself where absent. */
const addresses: Readonly<Record<string, string | undefined>> = {
  openai: undefined,
  ollama: 'http://127.0.0.1:11434/v1',
  llamacpp: 'http://127.0.0.1:8080/v1',
  lmstudio: 'http://127.0.0.1:1234/v1',
  vllm: 'http://127.0.0.1:8000/v1',
};

/** An embedder behind HTTP; nothing is said to it yet. @throws UserError `embeddings` for a provider we do not know, or without the key it needs */
export async function openHostedEmbeddings({
  model: setting,
  address,
  key,
}: HostedEmbeddingsSettings): Promise<Embeddings> {
  const colon = setting.indexOf(':');
  const [provider, model] = [setting.slice(0, Math.max(0, colon)).toLowerCase(), setting.slice(colon + 1)];
  if (!(provider in addresses) || model === '') {
    throw new UserError({
      code: 'embeddings',
      message: `EMBEDDINGS cannot be “${setting}”.`,
      remedy: `Write provider:model with one of ${Object.keys(addresses).join(', ')}, or local:NAME (footnote models list).`,
      subject: setting,
    });
  }
  const baseURL = address ?? addresses[provider];
  if (baseURL === undefined && key === undefined) {
    throw new UserError({
      code: 'embeddings',
      message: `The embedder ${setting} needs a key, and EMBEDDINGS_API_KEY is not set.`,
      remedy: 'Put the key that the provider gave you after EMBEDDINGS_API_KEY= in .env.',
      subject: 'EMBEDDINGS_API_KEY',
    });
  }
  const { OpenAIEmbeddings } = await import('@langchain/openai');
  // Batches, retries and time are ours to keep, see CachedEmbeddings.
  return new OpenAIEmbeddings({
    model,
    apiKey: key ?? 'none',
    maxRetries: 0,
    encodingFormat: 'float',
    ...(baseURL === undefined ? {} : { configuration: { baseURL } }),
  });
}
