import type { LocalModel, LocalModels } from '../../app/local-models.port.ts';
import { type Call, type Command, machineOptions } from '../command.ts';
import { progressBar } from '../progress-bar.ts';
import { renderModels } from '../rendering/models.ts';
import { UsageError } from '../usage-error.ts';
import { layoutOf, settingsOf } from './with-footnote.ts';

/** `footnote models` */
export const models = {
  usage: '[options] list | download NAME | remove NAME',
  description: `Local models run on this machine with no server and no key: an embedder and a reranker for finding, a judge for claims
in other words. download goes on where it broke off, and checks what arrived. A folder of models that is copied from another
machine works with no network: name it in FOOTNOTE_MODELS. They need npm install @huggingface/transformers.`,
  options: { json: machineOptions.json },
  examples: ['footnote models list', 'footnote models download english', 'footnote models remove english'],
  async run(call) {
    const [action = 'list', name, ...rest] = call.positionals;
    if (rest.length > 0 || !['list', 'download', 'remove'].includes(action)) throw new UsageError(wrongUsage);
    if ((action === 'list') !== (name === undefined)) throw new UsageError(wrongUsage);
    const { localModels } = await import('../../composition/models.ts');
    const folder = localModels(settingsOf(call).models);
    if (name === undefined) return show(call, await folder.list());
    if (action === 'download') return show(call, [await download(call, folder, name)]);
    const was = await folder.remove(name);
    await call.terminal.write(
      call.flag('json')
        ? `${JSON.stringify({ removed: was })}\n`
        : was
          ? `${name} is removed.\n`
          : `${name} was not here.\n`,
    );
    return 0;
  },
} satisfies Command;

const wrongUsage = 'Say list, or download or remove with the name of one model.';

async function show(call: Call, found: readonly LocalModel[]): Promise<number> {
  await call.terminal.write(
    call.flag('json') ? `${JSON.stringify({ models: found })}\n` : renderModels(found, layoutOf(call)),
  );
  return 0;
}

async function download({ terminal }: Call, folder: LocalModels, name: string): Promise<LocalModel> {
  const bar = progressBar(terminal);
  const kilobytes = (bytes: number) => Math.round(bytes / 1000);
  try {
    return await folder.download(name, ({ done, total }) =>
      bar.update({ label: `Downloading ${name} (kB)`, done: kilobytes(done), total: kilobytes(total) }),
    );
  } finally {
    bar.clear();
  }
}
