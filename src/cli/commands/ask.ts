import { z } from 'zod';
import type { AskRequest, Footnote } from '../../app/footnote.ts';
import type { Reply } from '../../core/citations/reply.ts';
import { type Call, type Command, machineOptions } from '../command.ts';
import { answerLines } from '../json-lines.ts';
import { replyObject } from '../rendering/machine.ts';
import { renderReply } from '../rendering/reply.ts';
import { UsageError } from '../usage-error.ts';
import { documentScope, sourceOption } from './document-scope.ts';
import { layoutOf, withFootnote } from './with-footnote.ts';

const line = z.object({
  question: z.string(),
  history: z.array(z.object({ question: z.string() })).default([]),
});

/** `footnote ask` */
export const ask = {
  usage: '[options] QUESTION',
  description: `The answer is made of sentences of the documents, each with a number that stands for its quotation.
A refusal says why and shows the nearest passages; it is a result, not a fault.
With --jsonl, a line is {id, question, history?: [{question}]}.`,
  options: {
    ...sourceOption,
    detail: { type: 'string', value: 'short|full', help: 'One or two sentences (short, the default) or up to four.' },
    ...machineOptions,
  },
  examples: [
    'footnote ask "What does the report conclude?"',
    'footnote ask --source readings/chapter-2 --detail full "Why do tides come twice a day?"',
    'footnote ask --corpus ~/course --json "What is a confidence interval?"',
    'footnote ask --jsonl < questions.jsonl > answers.jsonl',
  ],
  async run(call) {
    const detail = detailOf(call);
    const question = call.positionals.join(' ').trim();
    if (call.flag('jsonl')) {
      return withFootnote(call, async (footnote) => {
        const scope = await documentScope(call, footnote);
        return answerLines(call.terminal, line, async (input) => {
          const { reply, milliseconds } = await timed(footnote, { ...scope, detail, ...input });
          return replyObject(reply, milliseconds);
        });
      });
    }
    if (question === '') throw new UsageError('There is no question.');
    const { reply, milliseconds } = await withFootnote(call, async (footnote) =>
      timed(footnote, { ...(await documentScope(call, footnote)), detail, question }),
    );
    await call.terminal.write(
      call.flag('json') ? `${JSON.stringify(replyObject(reply, milliseconds))}\n` : renderReply(reply, layoutOf(call)),
    );
    return 0;
  },
} satisfies Command;

function detailOf(call: Call): 'short' | 'full' {
  const detail = call.text('detail') ?? 'short';
  if (detail !== 'short' && detail !== 'full') throw new UsageError(`--detail is short or full, not ${detail}.`);
  return detail;
}

async function timed(footnote: Footnote, request: AskRequest): Promise<{ reply: Reply; milliseconds: number }> {
  const start = performance.now();
  const reply = await footnote.ask(request);
  return { reply, milliseconds: Math.round((performance.now() - start) * 1000) / 1000 };
}
