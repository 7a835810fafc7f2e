import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GuildFiles } from '../../app/guild-files.port.ts';
import { Fault } from '../../core/errors.ts';

/** Files of servers on disk: a folder for each server below one root. */
export class DiskGuildFiles implements GuildFiles {
  private readonly root: string;

  /** @param root Path of the folder; made when the first file comes. */
  constructor(root: string) {
    this.root = root;
  }

  /** Where a server's files lie. @throws Fault `guild-id` for what is no id of Discord's, so that no path leads out of the root */
  folderOf(guildId: string): string {
    if (!/^\d{1,20}$/.test(guildId)) {
      throw new Fault({
        code: 'guild-id',
        message: `A server's id is a number, not ${JSON.stringify(guildId)}.`,
        remedy: 'Report this: Discord sends no such id.',
        subject: guildId,
      });
    }
    return join(this.root, guildId, 'documents');
  }

  async list(guildId: string): Promise<readonly string[]> {
    const names = await readdir(this.folderOf(guildId)).catch(orNothing);
    return (names ?? []).filter((name) => !name.startsWith('.')).sort();
  }

  async read(guildId: string, name: string): Promise<Uint8Array | undefined> {
    return readFile(join(this.folderOf(guildId), name)).catch(orNothing);
  }

  async save(guildId: string, name: string, bytes: Uint8Array): Promise<void> {
    const folder = this.folderOf(guildId);
    await mkdir(folder, { recursive: true });
    const draft = join(folder, `.${randomUUID()}`);
    try {
      await writeFile(draft, bytes);
      await rename(draft, join(folder, name));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  async remove(guildId: string, name: string): Promise<void> {
    await rm(join(this.folderOf(guildId), name), { force: true });
  }
}

function orNothing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
