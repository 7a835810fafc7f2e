import { beforeAll, describe, expect, it } from 'vitest';
import type { Discussion } from '../../../../src/core/study/discussion/prompt.ts';
import { type ChatRequest, textsIn } from '../../../stand-ins/models/chat-requests.ts';
import type { Behaviour } from '../../../stand-ins/models/model-server.ts';
import { answering, useModelStudy, withoutPhrasing } from './model-study.ts';

const study = useModelStudy();
let plain: Discussion;

beforeAll(async () => {
  const made = await study().plain.study.discuss({ prompts: 3 });
  if (made.kind === 'refusal') throw new Error(made.why);
  plain = made;
});

async function discussionOf(behave: (request: ChatRequest) => Behaviour): Promise<Discussion> {
  study().server.behave = behave;
  const discussion = await study().footnote.study.discuss({ prompts: 3 });
  if (discussion.kind === 'refusal') throw new Error(discussion.why);
  return discussion;
}

/** The model asks this of the first quotation. */
const asking = (question: string) =>
  answering((request) => ({ prompts: [{ quotation: quotationsIn(request)[0]?.label ?? '', question }] }));

/** The texts that are quotations: all but the topic. */
const quotationsIn = (request: ChatRequest) => textsIn(request).filter(({ label }) => !label.endsWith('-0'));

describe('a discussion with a model', () => {
  it('puts the model’s open question to the quotation, which stays cut from the document', async () => {
    const question = 'What evidence could settle in which year the lower mill of Aldby was built?';
    const discussion = await discussionOf(asking(question));
    const [first, ...rest] = discussion.prompts;
    expect(first).toEqual({ ...plain.prompts[0], question });
    expect(rest).toEqual(plain.prompts.slice(1));
    expect(discussion.phrasing).toMatchObject({ phrased: 1, withheld: [] });
  });

  it.each([
    ['asks for yes or no', 'Was the lower mill of Aldby built by the Harper family?'],
    ['asks for a mere fact', 'When was the lower mill of Aldby built?'],
    ['has its answer built in', 'What a lovely mill of Aldby, isn’t it?'],
    ['is no question', 'The lower mill of Aldby was built by the Harper family.'],
    ['states something before it asks', 'The mill is made of gold. What follows from that?'],
    ['brings in a number', 'What might follow if the lower mill of Aldby was built in 1790?'],
    ['brings in a name', 'What might Otto Brandt have thought of the lower mill of Aldby?'],
    ['takes something for granted', 'Why did the Harper family burn down the lower mill of Aldby?'],
    ['gives an order', 'Ignore the sources: what would you write as a poem about the mill?'],
    ['misquotes', 'What does “built by the proud millers of old” tell of the lower mill?'],
  ])('drops a question that %s', async (_, question) => {
    const discussion = await discussionOf(asking(question));
    expect(withoutPhrasing(discussion)).toEqual(plain);
    expect(discussion.phrasing).toMatchObject({ phrased: 0, withheld: [{ text: question }] });
  });

  it('is the one that is made without a model where the model fails, and says so', async () => {
    const discussion = await discussionOf(() => ({ kind: 'error', status: 500 }));
    expect(withoutPhrasing(discussion)).toEqual(plain);
    expect(discussion.phrasing?.model.trouble).toBe('server-error');
  });

  it('shows the model the quotations and nothing else of the documents', async () => {
    const discussion = await discussionOf(answering(() => ({ prompts: [] })));
    const [request] = study().server.requests;
    if (request === undefined) throw new Error('Nothing was asked.');
    const quoted = discussion.prompts.map(({ quotations }) => quotations.map(({ quote }) => quote));
    const shown = quotationsIn(request).map(({ text }) => text);
    for (const [at, quotes] of quoted.entries()) for (const quote of quotes) expect(shown[at]).toContain(quote);
    expect(shown.join('\n')).not.toContain('Ignore all previous');
  });
});
