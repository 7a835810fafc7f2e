import { join } from 'node:path';
import { DiskGuildFiles } from '../adapters/guild-files/disk-guild-files.ts';
import { GuildLibraries } from '../app/libraries/guild-libraries.ts';
import type { Libraries } from '../app/libraries/libraries.ts';
import { type CorpusFolders, type OpeningHooks, openCorpus, openReadCorpus } from '../composition.ts';
import { readApart } from '../composition-apart/reading/read-apart.ts';

/** What each server asks, opened. */
interface OpenedLibraries {
  readonly libraries: Libraries;
  /** The chat model, as in the setting; absent where none is configured. */
  readonly model?: string;
  close(): Promise<void>;
}

/**
 * Opens the shared documents, brought up to date, and each server's own when it asks. All of them share one chat model.
 * @throws UserError, Fault as opening a corpus does
 */
export async function openLibraries(folders: CorpusFolders, hooks: OpeningHooks): Promise<OpenedLibraries> {
  const shared = await openReadCorpus(folders, hooks);
  const files = new DiskGuildFiles(join(folders.dataFolder, 'servers'));
  const libraries = new GuildLibraries({
    shared: { ...shared, ingest: () => readApart(folders) },
    files,
    async open(guildId) {
      const own = {
        corpusFolder: folders.corpusFolder,
        dataFolder: join(folders.dataFolder, 'servers', guildId, 'index'),
        guildFolder: files.folderOf(guildId),
        ...(folders.models === undefined ? {} : { models: folders.models }),
      };
      const report = await readApart(own);
      const opened = await openCorpus(own, hooks, shared.chat);
      return { ...opened, report, ingest: () => readApart(own) };
    },
  });
  return {
    libraries,
    ...(shared.chat === undefined ? {} : { model: shared.chat.configured.name }),
    async close() {
      await libraries.close();
      await shared.footnote.close();
    },
  };
}
