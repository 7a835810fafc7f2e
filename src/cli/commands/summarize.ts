import type { SummaryRequest } from '../../app/study/summarise.ts';
import type { SummaryLength } from '../../core/study/summary/summary.ts';
import { type Call, type Command, machineOptions } from '../command.ts';
import { renderDiscussion } from '../rendering/discussion.ts';
import { discussionObject, summaryObject } from '../rendering/machine-study.ts';
import { renderSummary } from '../rendering/summary.ts';
import { UsageError } from '../usage-error.ts';
import { knownDocuments } from './document-scope.ts';
import { readThreadFile } from './read-thread-file.ts';
import { layoutOf, withFootnote } from './with-footnote.ts';

/** `footnote summarize` */
export const summarize = {
  usage: '[options]',
  description: `Bullets in the documents' own sentences, each with the number of its quotation, and how many of the sections
they cover. Without --document and --topic it sums up all documents. Two documents are compared: what both say,
where they differ, what only one says. With --discussion it sums up what members said in a thread, apart from what
the sources say: each claim checked, who disagreed, open questions. With a chat model set, a bullet may be in its
words, where these pass the same check as an answer's.`,
  options: {
    document: { type: 'string', multiple: true, value: 'ID', help: 'Sum up this document; two are compared.' },
    topic: { type: 'string', value: 'TEXT', help: 'Only what the documents say of this.' },
    length: {
      type: 'string',
      value: 'brief|standard|long',
      help: 'About 80, 200 (the default) or 500 words.',
    },
    discussion: {
      type: 'string',
      value: 'FILE',
      help: 'Sum up a thread: JSON Lines {author, text, reply_to?}, reply_to a line or an id.',
    },
    json: machineOptions.json,
  },
  examples: [
    'footnote summarize --document readings/chapter-2',
    'footnote summarize --document readings/chapter-2 --document readings/chapter-3 --length long',
    'footnote summarize --topic "trade routes" --json',
    'footnote summarize --discussion thread.jsonl',
  ],
  async run(call) {
    if (call.positionals.length > 0)
      throw new UsageError('This command takes options only; a topic goes after --topic.');
    const thread = call.text('discussion');
    if (thread !== undefined) return sumUpThread(call, thread);
    const length = lengthOf(call);
    const topic = call.text('topic');
    const summary = await withFootnote(call, async (footnote) => {
      const documentIds = await knownDocuments(call.texts('document'), footnote);
      const request: SummaryRequest = {
        length,
        ...(documentIds.length === 0 ? {} : { documentIds }),
        ...(topic === undefined ? {} : { topic }),
      };
      return footnote.study.summarise(request);
    });
    await call.terminal.write(
      call.flag('json') ? `${JSON.stringify(summaryObject(summary))}\n` : renderSummary(summary, layoutOf(call)),
    );
    return 0;
  },
} satisfies Command;

async function sumUpThread(call: Call, file: string): Promise<number> {
  if (call.text('topic') !== undefined) throw new UsageError('A discussion is summed up whole, without --topic.');
  const messages = await readThreadFile(file);
  const summary = await withFootnote(call, async (footnote) => {
    const documentIds = await knownDocuments(call.texts('document'), footnote);
    return footnote.study.summariseDiscussion(messages, documentIds.length === 0 ? undefined : documentIds);
  });
  await call.terminal.write(
    call.flag('json') ? `${JSON.stringify(discussionObject(summary))}\n` : renderDiscussion(summary, layoutOf(call)),
  );
  return 0;
}

function lengthOf(call: Call): SummaryLength {
  const length = call.text('length') ?? 'standard';
  if (length === 'brief' || length === 'standard' || length === 'long') return length;
  throw new UsageError(`--length is brief, standard or long, not ${length}.`);
}
