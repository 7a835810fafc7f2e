import { describe, expect, it } from 'vitest';
import type { AskRequest } from '../../../src/app/footnote.ts';
import { startConversation } from '../../../src/cli/chat/conversation.ts';
import type { AnswerReply } from '../../../src/core/citations/reply.ts';

const reply: AnswerReply = {
  kind: 'answer',
  claims: [{ text: 'The moon pulls the sea.', citations: [1] }],
  citations: [
    {
      number: 1,
      document: { id: 'tides', title: 'On Tides', metadata: {}, hash: '0' },
      passageId: 7,
      quote: 'The moon pulls the sea.',
      start: 0,
      end: 23,
      locator: 'line 1',
    },
  ],
  withheld: [],
  drafter: 'extractive',
};

describe('startConversation', () => {
  it('passes on the last six turns with the passages that they cited', async () => {
    const requests: AskRequest[] = [];
    const conversation = startConversation({
      ask: async (request) => {
        requests.push(request);
        return reply;
      },
    });
    for (let turn = 1; turn <= 8; turn += 1) await conversation.ask(`question ${turn}`);
    expect(requests[0]?.history).toEqual([]);
    expect(requests[7]?.history?.map(({ question }) => question)).toEqual(
      [2, 3, 4, 5, 6, 7].map((n) => `question ${n}`),
    );
    expect(requests[7]?.history?.[0]?.passageIds).toEqual([7]);
  });

  it('remembers a follow-up as it was read', async () => {
    const requests: AskRequest[] = [];
    const conversation = startConversation({
      ask: async (request) => {
        requests.push(request);
        return { ...reply, readAs: 'What pulls the sea?' };
      },
    });
    await conversation.ask('what pulls it?');
    await conversation.ask('and what else?');
    expect(requests[1]?.history?.map(({ question }) => question)).toEqual(['What pulls the sea?']);
  });

  it('opens the citations of the last reply', async () => {
    const conversation = startConversation({ ask: async () => reply });
    expect(conversation.quotation(1)).toBeUndefined();
    await conversation.ask('what pulls the sea?');
    expect(conversation.quotation(1)?.quote).toBe('The moon pulls the sea.');
    expect(conversation.quotation(2)).toBeUndefined();
  });
});
