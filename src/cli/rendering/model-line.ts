import type { ModelTrouble, Reply } from '../../core/citations/reply.ts';

/** What kept a model from helping, for `The model … `. */
const troubles: Readonly<Record<ModelTrouble, string>> = {
  'refused-key': 'did not accept its key',
  'unknown-model': 'is not known where it is looked for',
  'rate-limit': 'is asked too often just now',
  'server-error': 'failed',
  'bad-request': 'did not understand the request',
  unreachable: 'cannot be reached',
  'too-slow': 'took too long',
  malformed: 'answered in no usable form',
  resting: 'has failed several times and is left alone for a minute',
  'over-budget': 'has used up its tokens for today',
};

/** Who wrote a reply, where a model was asked: the model, or the sources' own sentences, and why. */
export function modelLine({ model, ...reply }: Reply): string | undefined {
  if (model === undefined) return undefined;
  if (model.trouble !== undefined) {
    return `The model ${model.name} ${troubles[model.trouble]}; this is what Footnote finds without it.`;
  }
  if (reply.kind === 'answer' && reply.drafter === 'model') {
    return `Written by ${model.name}; every sentence was checked against its sources.`;
  }
  return reply.kind === 'refusal' && reply.reason === 'unsupported-draft' ? `Drafted by ${model.name}.` : undefined;
}
