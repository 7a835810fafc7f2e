import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Footnote } from '../../src/app/footnote.ts';
import { openFootnote } from '../../src/composition.ts';

/** The whole product over documents given as id and text, opened before the tests of a file and removed after them. */
export function footnoteOver(
  documents: Readonly<Record<string, string>>,
  extension: 'txt' | 'md' = 'txt',
): Pick<Footnote, 'ask' | 'check' | 'verify'> {
  let root: string;
  let footnote: Footnote;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'footnote-over-'));
    const corpusFolder = join(root, 'corpus');
    mkdirSync(corpusFolder);
    for (const [id, text] of Object.entries(documents)) writeFileSync(join(corpusFolder, `${id}.${extension}`), text);
    footnote = await openFootnote({ corpusFolder, dataFolder: join(root, 'data') });
  });

  afterAll(async () => {
    await footnote.close();
    rmSync(root, { recursive: true });
  });

  return {
    ask: (...call) => footnote.ask(...call),
    check: (...call) => footnote.check(...call),
    verify: (...call) => footnote.verify(...call),
  };
}
