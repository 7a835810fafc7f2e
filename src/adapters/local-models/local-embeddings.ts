import type { Embeddings } from '../../core/indexing/embeddings.port.ts';
import { openModel } from './runtime.ts';

const textsAtOnce = 16;

/** An embedder that runs here: mean of the token vectors, of length 1. @param folder of the models @throws UserError see `openModel` */
export async function openLocalEmbeddings(folder: string, name: string): Promise<Embeddings> {
  const { runtime, model } = await openModel(folder, name, 'embedder');
  const { query: queryPrefix, text: textPrefix } = model.prefixes ?? { query: '', text: '' };
  const extract = await runtime.pipeline('feature-extraction', model.repository, { dtype: 'q8' });
  const embed = async (texts: readonly string[]): Promise<number[][]> => {
    const vectors = await extract([...texts], { pooling: 'mean', normalize: true });
    return vectors.tolist();
  };
  return {
    async embedDocuments(texts) {
      const vectors: number[][] = [];
      for (let start = 0; start < texts.length; start += textsAtOnce) {
        vectors.push(...(await embed(texts.slice(start, start + textsAtOnce).map((text) => textPrefix + text))));
      }
      return vectors;
    },
    async embedQuery(text) {
      const [vector = []] = await embed([queryPrefix + text]);
      return vector;
    },
  };
}
