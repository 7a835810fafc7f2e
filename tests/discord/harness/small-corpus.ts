import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Library } from './library.ts';

/** The library's texts as files that Footnote reads, and a folder for its index; to be removed after the test. */
export interface SmallCorpus {
  readonly corpusFolder: string;
  readonly dataFolder: string;
  remove(): Promise<void>;
}

export async function writeSmallCorpus(): Promise<SmallCorpus> {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-discord-'));
  const corpusFolder = join(folder, 'corpus');
  await mkdir(corpusFolder);
  for (const { id, title, text } of new Library().documents.values()) {
    await writeFile(join(corpusFolder, `${id}.md`), `# ${title}\n\n${text}\n`);
  }
  return { corpusFolder, dataFolder: join(folder, 'data'), remove: () => rm(folder, { recursive: true }) };
}
