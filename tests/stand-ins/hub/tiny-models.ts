import { type OnnxPort, onnxFile } from './onnx-file.ts';

/** Files of a model by path, as a hub serves them. */
export type ModelFiles = Readonly<Record<string, Buffer>>;

const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];
const words = 'the river froze in winter taxes pay for railway who pays what dam was built not lake ferry cross'.split(
  ' ',
);
const vocabulary = [...special, ...words, '.', '?', ','];
const tokens: OnnxPort['shape'] = ['batch', 'length'];
const inputs: readonly OnnxPort[] = ['input_ids', 'attention_mask', 'token_type_ids'].map((name) => ({
  name,
  kind: 'int64',
  shape: tokens,
}));

/** An embedder of as many dimensions as words: each word is a direction of its own, so shared words make texts near. */
export function tinyEmbedder(): ModelFiles {
  const size = vocabulary.length;
  const values = vocabulary.flatMap((word, row) =>
    vocabulary.map((_, column) => (row !== column ? 0 : special.includes(word) ? 0.01 : 1)),
  );
  const model = onnxFile({
    nodes: [
      { operator: 'Gather', inputs: ['table', 'input_ids'], output: 'last_hidden_state', attributes: { axis: 0 } },
    ],
    tensors: [{ name: 'table', shape: [size, size], kind: 'float', values }],
    inputs,
    outputs: [{ name: 'last_hidden_state', kind: 'float', shape: [...tokens, size] }],
  });
  return { ...files('BertModel', {}), 'onnx/model_quantized.onnx': model };
}

/** A cross-encoder that counts: a text scores by how often it says "dam". */
export function tinyReranker(): ModelFiles {
  return classifier([(word) => (word === 'dam' ? 1 : 0)], { id2label: { 0: 'LABEL_0' } });
}

/** An entailment judge that goes by one word: "not" contradicts, "built" entails, anything else is neither. */
export function tinyJudge(): ModelFiles {
  const labels = { 0: 'contradiction', 1: 'entailment', 2: 'neutral' };
  const weights = [
    (word: string) => (word === 'not' ? 9 : 0),
    (word: string) => (word === 'built' ? 2 : 0),
    (word: string) => (word === '[CLS]' ? 1 : 0),
  ];
  return classifier(weights, { id2label: labels });
}

/** Sums, over the tokens of both texts, a weight for each class. */
function classifier(weights: readonly ((word: string) => number)[], config: object): ModelFiles {
  const values = vocabulary.flatMap((word) => weights.map((weight) => weight(word)));
  const model = onnxFile({
    nodes: [
      { operator: 'Gather', inputs: ['table', 'input_ids'], output: 'each', attributes: { axis: 0 } },
      { operator: 'ReduceSum', inputs: ['each', 'axes'], output: 'logits', attributes: { keepdims: 0 } },
    ],
    tensors: [
      { name: 'table', shape: [vocabulary.length, weights.length], kind: 'float', values },
      { name: 'axes', shape: [1], kind: 'int64', values: [1] },
    ],
    inputs,
    outputs: [{ name: 'logits', kind: 'float', shape: ['batch', weights.length] }],
  });
  return { ...files('BertForSequenceClassification', config), 'onnx/model_quantized.onnx': model };
}

function files(architecture: string, config: object): ModelFiles {
  const json = (value: object) => Buffer.from(JSON.stringify(value));
  const id = (token: string) => vocabulary.indexOf(token);
  const added = special.map((content, index) => ({
    id: index,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  const token = (name: string, type: number) => ({ SpecialToken: { id: name, type_id: type } });
  const sequence = (name: string, type: number) => ({ Sequence: { id: name, type_id: type } });
  const known = (name: string) => [name, { id: name, ids: [id(name)], tokens: [name] }];
  return {
    'config.json': json({ model_type: 'bert', architectures: [architecture], ...config }),
    'tokenizer_config.json': json({
      tokenizer_class: 'BertTokenizer',
      model_max_length: 64,
      cls_token: '[CLS]',
      sep_token: '[SEP]',
      pad_token: '[PAD]',
      unk_token: '[UNK]',
      mask_token: '[MASK]',
    }),
    'tokenizer.json': json({
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: added,
      normalizer: {
        type: 'BertNormalizer',
        clean_text: true,
        handle_chinese_chars: true,
        strip_accents: null,
        lowercase: true,
      },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: {
        type: 'TemplateProcessing',
        single: [token('[CLS]', 0), sequence('A', 0), token('[SEP]', 0)],
        pair: [token('[CLS]', 0), sequence('A', 0), token('[SEP]', 0), sequence('B', 1), token('[SEP]', 1)],
        special_tokens: Object.fromEntries(['[CLS]', '[SEP]'].map(known)),
      },
      decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
        vocab: Object.fromEntries(vocabulary.map((word, index) => [word, index])),
      },
    }),
  };
}
