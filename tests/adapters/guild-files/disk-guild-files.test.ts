import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskGuildFiles } from '../../../src/adapters/guild-files/disk-guild-files.ts';

describe('files of servers on disk', () => {
  let root: string;
  let files: DiskGuildFiles;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'footnote-servers-'));
    files = new DiskGuildFiles(root);
  });

  afterEach(() => rm(root, { recursive: true }));

  it('are kept apart by server', async () => {
    await files.save('1', 'notes.md', Buffer.from('one'));
    await files.save('2', 'notes.md', Buffer.from('two'));
    expect(Buffer.from((await files.read('1', 'notes.md')) ?? []).toString()).toBe('one');
    await files.remove('1', 'notes.md');
    expect(await files.list('1')).toEqual([]);
    expect(await files.list('2')).toEqual(['notes.md']);
  });

  it('are none for a server that has added none', async () => {
    expect(await files.list('3')).toEqual([]);
    expect(await files.read('3', 'notes.md')).toBeUndefined();
    await files.remove('3', 'notes.md');
  });

  it('are replaced whole, and leave no draft behind', async () => {
    await files.save('1', 'notes.md', Buffer.from('a long first text'));
    await files.save('1', 'notes.md', Buffer.from('short'));
    expect(Buffer.from((await files.read('1', 'notes.md')) ?? []).toString()).toBe('short');
    expect(await readdir(files.folderOf('1'))).toEqual(['notes.md']);
  });

  it('are of no server whose id is a path', () => {
    expect(() => files.folderOf('../1')).toThrow('A server');
  });
});
