import { type Command, machineOptions } from '../command.ts';
import { sourcesObject } from '../rendering/machine.ts';
import { renderSources } from '../rendering/sources.ts';
import { UsageError } from '../usage-error.ts';
import { layoutOf, withFootnote } from './with-footnote.ts';

/** `footnote sources` */
export const sources = {
  usage: '[options]',
  description:
    "Titles in order, each with its id (the file's path under the corpus folder, without extension) and its size.",
  options: { json: machineOptions.json },
  examples: ['footnote sources', 'footnote sources --corpus ~/course --json'],
  async run(call) {
    if (call.positionals.length > 0) throw new UsageError('This command takes options only.');
    const documents = await withFootnote(call, (footnote) => footnote.sources());
    await call.terminal.write(
      call.flag('json') ? `${JSON.stringify(sourcesObject(documents))}\n` : renderSources(documents, layoutOf(call)),
    );
    return 0;
  },
} satisfies Command;
