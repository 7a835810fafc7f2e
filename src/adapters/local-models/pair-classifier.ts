import { openModel } from './runtime.ts';

/** Scores of pairs of texts, one row a pair. */
export interface PairClassifier {
  /** Names of the columns, in lower case. */
  readonly labels: readonly string[];
  classify(pairs: readonly (readonly [string, string])[]): Promise<number[][]>;
}

const pairsAtOnce = 16;

/** A model that reads two texts together. @throws UserError see `openModel` */
export async function openPairClassifier(
  folder: string,
  name: string,
  purpose: 'reranker' | 'judge',
): Promise<PairClassifier> {
  const { runtime, model } = await openModel(folder, name, purpose);
  const tokenizer = await runtime.AutoTokenizer.from_pretrained(model.repository);
  const classifier = await runtime.AutoModelForSequenceClassification.from_pretrained(model.repository, {
    dtype: 'q8',
  });
  const named = Object.entries((classifier.config as { id2label?: Record<string, string> }).id2label ?? {});
  const labels = named.sort(([one], [other]) => Number(one) - Number(other)).map(([, label]) => label.toLowerCase());
  return {
    labels,
    async classify(pairs) {
      const rows: number[][] = [];
      for (let start = 0; start < pairs.length; start += pairsAtOnce) {
        const batch = pairs.slice(start, start + pairsAtOnce);
        const inputs = tokenizer(
          batch.map(([one]) => one),
          { text_pair: batch.map(([, other]) => other), padding: true, truncation: true },
        );
        const { logits } = await classifier(inputs);
        rows.push(...(logits.tolist() as number[][]));
      }
      return rows;
    },
  };
}
