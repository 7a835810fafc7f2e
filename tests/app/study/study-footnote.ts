import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Footnote } from '../../../src/app/footnote.ts';
import { openFootnote } from '../../../src/composition.ts';

/** Footnote over one folder of tests/fixtures, and how to remove what it wrote. */
export async function studyFootnote(
  fixture: string,
): Promise<{ readonly footnote: Footnote; readonly remove: () => Promise<void> }> {
  const root = mkdtempSync(join(tmpdir(), 'footnote-study-'));
  const corpusFolder = join(root, 'corpus');
  const isDocument = (path: string) => !/\.(?:jsonl|txt)$/.test(path);
  cpSync(resolve(import.meta.dirname, '../../fixtures', fixture), corpusFolder, {
    recursive: true,
    filter: isDocument,
  });
  const footnote = await openFootnote({ corpusFolder, dataFolder: join(root, 'data') });
  return {
    footnote,
    async remove() {
      await footnote.close();
      rmSync(root, { recursive: true });
    },
  };
}
