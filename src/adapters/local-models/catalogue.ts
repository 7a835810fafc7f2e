import { UserError } from '../../core/errors.ts';

/** A model that is recommended, and how it is used. */
export interface RecommendedModel {
  readonly name: string;
  readonly purpose: 'embedder' | 'reranker' | 'judge';
  readonly description: string;
  readonly repository: string;
  readonly licence: string;
  readonly megabytes: number;
  /** Embedders: what is put before a question and before a text, as the model was trained. */
  readonly prefixes?: { readonly query: string; readonly text: string };
}

/** A small set: each runs on a processor without more, eight-bit weights. */
export const recommendedModels: readonly RecommendedModel[] = [
  {
    name: 'english',
    purpose: 'embedder',
    description: 'finds English text that says it in other words',
    repository: 'Xenova/all-MiniLM-L6-v2',
    licence: 'Apache-2.0',
    megabytes: 24,
  },
  {
    name: 'multilingual',
    purpose: 'embedder',
    description: 'the same in about a hundred languages, and across them',
    repository: 'Xenova/multilingual-e5-small',
    licence: 'MIT',
    megabytes: 135,
    prefixes: { query: 'query: ', text: 'passage: ' },
  },
  {
    name: 'reranker',
    purpose: 'reranker',
    description: 'reads question and passage together and puts the passages in order (English)',
    repository: 'Xenova/ms-marco-MiniLM-L-6-v2',
    licence: 'Apache-2.0',
    megabytes: 24,
  },
  {
    name: 'judge',
    purpose: 'judge',
    description: 'says whether a sentence follows from another, for claims in other words (English)',
    repository: 'Xenova/nli-deberta-v3-xsmall',
    licence: 'Apache-2.0',
    megabytes: 96,
  },
];

/** What has to be there for a model to run. */
export const modelFiles = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'onnx/model_quantized.onnx',
] as const;

/** The recommended model of this name. @throws UserError `local-model`, with the names that there are */
export function recommendedModel(name: string, purpose?: RecommendedModel['purpose']): RecommendedModel {
  const fitting = recommendedModels.filter((model) => purpose === undefined || model.purpose === purpose);
  const model = fitting.find((one) => one.name === name);
  if (model !== undefined) return model;
  throw new UserError({
    code: 'local-model',
    message: `There is no local ${purpose ?? 'model'} called “${name}”.`,
    remedy: `Choose one of: ${fitting.map((one) => one.name).join(', ')}. footnote models list tells more.`,
    subject: name,
  });
}
