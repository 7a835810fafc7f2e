import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { IndexFiles } from '../../core/indexing/index-files.port.ts';
import { DiskIndexDraft } from './disk-index-draft.ts';
import { openIndexFolder } from './disk-index-folder.ts';

/** Names of folders that are not published yet, or published no longer. */
const unfinished = '.unfinished';

/**
 * Index files under one folder: `<generation>/manifest.json` and what it lists. A folder gets its final name by one
 * rename after everything in it is on disk, so it is whole or not there, whenever the process or the machine stops.
 */
export function diskIndexFiles(folder: string): IndexFiles {
  const folderOf = (generation: number) => join(folder, String(generation));
  let drafts = 0;
  return {
    open: (generation) => openIndexFolder(folderOf(generation)),

    async draft(generation, replaced) {
      drafts += 1;
      const temporary = join(folder, `${generation}-${process.pid}-${drafts}${unfinished}`);
      await rm(temporary, { recursive: true, force: true });
      await mkdir(temporary, { recursive: true });
      return new DiskIndexDraft(
        temporary,
        folderOf(generation),
        replaced === undefined ? undefined : folderOf(replaced),
      );
    },

    async keepOnly(generation) {
      const names = await readdir(folder).catch(() => []);
      for (const name of names) {
        if (name === String(generation) || !/^\d+(-.*)?$/.test(name)) continue;
        const leaving = name.endsWith(unfinished) ? name : `${name}-${process.pid}${unfinished}`;
        // First out of sight, so that a half-removed folder is never taken for a whole one.
        if (leaving !== name) await rename(join(folder, name), join(folder, leaving));
        await rm(join(folder, leaving), { recursive: true, force: true });
      }
    },
  };
}
