import { z } from 'zod';
import { type Call, type Command, machineOptions } from '../command.ts';
import { answerLines } from '../json-lines.ts';
import { passagesObject } from '../rendering/machine.ts';
import { renderPassages } from '../rendering/passages.ts';
import { UsageError } from '../usage-error.ts';
import { documentScope, sourceOption } from './document-scope.ts';
import { layoutOf, withFootnote } from './with-footnote.ts';

const DEFAULT_LIMIT = 10;
const limitSchema = z.coerce.number().int().min(1).max(100);
const line = z.object({ text: z.string(), limit: limitSchema.default(DEFAULT_LIMIT) });

/** `footnote find` */
export const find = {
  usage: '[options] TEXT',
  description: `Passages only, best first, with no judgement whether they answer anything.
With --jsonl, a line is {id, text, limit?}.`,
  options: {
    limit: { type: 'string', value: 'N', help: `At most so many passages, 1 to 100 (default: ${DEFAULT_LIMIT}).` },
    ...sourceOption,
    ...machineOptions,
  },
  examples: [
    'footnote find "economic growth"',
    'footnote find --limit 3 --json "standard deviation"',
    'footnote find --jsonl < searches.jsonl > passages.jsonl',
  ],
  async run(call) {
    if (call.flag('jsonl')) {
      return withFootnote(call, async (footnote) => {
        const scope = await documentScope(call, footnote);
        const search = async (input: z.infer<typeof line>) =>
          passagesObject(await footnote.find({ ...scope, ...input }));
        return answerLines(call.terminal, line, search);
      });
    }
    const text = call.positionals.join(' ').trim();
    if (text === '') throw new UsageError('There is no text to search for.');
    const limit = limitOf(call);
    const passages = await withFootnote(call, async (footnote) =>
      footnote.find({ ...(await documentScope(call, footnote)), text, limit }),
    );
    await call.terminal.write(
      call.flag('json') ? `${JSON.stringify(passagesObject(passages))}\n` : renderPassages(passages, layoutOf(call)),
    );
    return 0;
  },
} satisfies Command;

function limitOf(call: Call): number {
  const given = call.text('limit') ?? DEFAULT_LIMIT;
  const limit = limitSchema.safeParse(given);
  if (!limit.success) throw new UsageError(`--limit is a whole number from 1 to 100, not ${given}.`);
  return limit.data;
}
