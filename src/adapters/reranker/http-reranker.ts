import { z } from 'zod';
import { Fault } from '../../core/errors.ts';
import type { Reranker } from '../../core/retrieval/reranker.port.ts';

export interface HttpRerankerSettings {
  /** Address of the server, with or without `/rerank` at its end. */
  readonly address: string;
  readonly model?: string;
  readonly key?: string;
}

const scored = z.object({
  index: z.number().int().min(0),
  relevance_score: z.number().optional(),
  score: z.number().optional(),
});
/** Jina, Cohere, vLLM and llama.cpp answer with `results`; TEI with the bare list. */
const form = z.union([z.object({ results: z.array(scored) }).transform(({ results }) => results), z.array(scored)]);
const longestWait = 20_000;

/** A reranker behind the request that Jina, Cohere, TEI, vLLM and llama.cpp share. @throws Fault `reranker` from `rerank`, in plain words, without the key */
export function httpReranker({ address, model, key }: HttpRerankerSettings): Reranker {
  const target = `${address.replace(/\/+$/, '').replace(/\/rerank$/, '')}/rerank`;
  return {
    async rerank(query, texts) {
      const response = await fetch(target, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
        // TEI reads `texts`, the others `documents`; each leaves alone what it does not know.
        body: JSON.stringify({
          query,
          documents: texts,
          texts,
          top_n: texts.length,
          ...(model === undefined ? {} : { model }),
        }),
        signal: AbortSignal.timeout(longestWait),
      }).catch((error: unknown) => {
        const isSlow = error instanceof Error && error.name === 'TimeoutError';
        throw rerankerFault(target, isSlow ? 'took too long' : 'cannot be reached');
      });
      if (!response.ok) throw rerankerFault(target, `answers ${response.status}`);
      const parsed = form.safeParse(await response.json().catch(() => undefined));
      if (!parsed.success) throw rerankerFault(target, 'answers in another form than rerankers do');
      const scores = new Map(parsed.data.map((row) => [row.index, row.relevance_score ?? row.score ?? 0]));
      if (texts.some((_, index) => !scores.has(index))) throw rerankerFault(target, 'left passages without a score');
      return texts.map((_, index) => scores.get(index) ?? 0);
    },
  };
}

function rerankerFault(address: string, what: string): Fault {
  return new Fault({
    code: 'reranker',
    message: `The reranker at ${address} ${what}.`,
    remedy:
      'Check RERANKER, RERANKER_MODEL and RERANKER_API_KEY, and that the server is running; passages keep their own order meanwhile.',
    subject: address,
  });
}
