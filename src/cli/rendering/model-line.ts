import type { ModelPart, ModelTrouble, Reply } from '../../core/citations/reply.ts';
import type { Phrasing } from '../../core/study/phrasing/phrasing.ts';

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
  if (model.trouble !== undefined) return withoutModel(model, model.trouble);
  if (reply.kind === 'answer' && reply.drafter === 'model') {
    return `Written by ${model.name}; every sentence was checked against its sources.`;
  }
  return reply.kind === 'refusal' && reply.reason === 'unsupported-draft' ? `Drafted by ${model.name}.` : undefined;
}

/** How much of something to study from is in a model's words, where one was asked. @param what `bullets`, `questions` */
export function phrasingLine({ model, phrased, withheld }: Phrasing, total: number, what: string): string {
  if (model.trouble !== undefined && phrased === 0) return withoutModel(model, model.trouble);
  const left = withheld.length === 0 ? '' : `; ${withheld.length} more failed the check`;
  if (phrased === 0) return `In the sources' own words: of what ${model.name} proposed nothing passed the check.`;
  return `${phrased} of ${total} ${what} in the words of ${model.name}, each checked against its sources${left}.`;
}

function withoutModel({ name }: ModelPart, trouble: ModelTrouble): string {
  return `The model ${name} ${troubles[trouble]}; this is what Footnote finds without it.`;
}
