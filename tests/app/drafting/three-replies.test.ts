import { describe, expect, it } from 'vitest';
import { labelOf } from '../../stand-ins/models/chat-requests.ts';
import { dam, draft, secretKey, useModelReader } from './model-reader.ts';

const reader = useModelReader();
const questions = [
  'When was the Alder dam built?',
  'Which river does the dam hold back?',
  'Who built the Alder dam in 1950?',
  'How do vaccines protect the body?',
  'How long is the Alder dam?',
];

describe.each(questions)('“%s” with the model on, off and failing', (question) => {
  it('gets three replies, each grounded, none of them a fault told as a refusal', async () => {
    const { server, footnote, plain } = reader();
    const off = await plain.ask({ question });
    server.behave = (request) =>
      draft(request, {
        text: 'The Alder dam was built in 1931 by the engineer Mara Vell.',
        cites: () => [labelOf(request, 'built in 1931')],
      });
    const on = await footnote.ask({ question });
    server.behave = () => ({ kind: 'error', status: 500 });
    const failing = await footnote.ask({ question });
    for (const reply of [on, off, failing]) {
      const quotations = reply.kind === 'refusal' ? reply.nearest : reply.citations;
      for (const { quote, start, end } of quotations) expect(dam.slice(start, end)).toBe(quote);
      expect(JSON.stringify(reply)).not.toContain(secretKey);
    }
    // Failing is as off, but for the label that says so.
    const { model, ...unlabelled } = failing;
    expect(unlabelled).toEqual(off);
    expect(off.model).toBeUndefined();
    if (on.model !== undefined) {
      expect(model?.trouble).toBe('server-error');
      expect(on.kind).toBe('answer');
    }
    // What the rules refuse for good or correct, no model answers.
    if (off.kind === 'correction' || (off.kind === 'refusal' && off.reason !== 'no-direct-answer')) {
      expect(on).toEqual(off);
    }
  });
});
