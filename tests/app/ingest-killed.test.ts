import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPassageStore } from '../../src/adapters/passage-store/open-passage-store.ts';

const DOCUMENTS = 150;
const process_ = new URL('../stand-ins/ingesting-process.ts', import.meta.url).pathname;

let root: string;
let corpus: string;
let data: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'footnote-kill-'));
  corpus = join(root, 'corpus');
  data = join(root, 'data', 'passages.sqlite');
  mkdirSync(corpus);
});
afterAll(() => rmSync(root, { recursive: true }));

function writeVersion(version: string): void {
  for (let number = 0; number < DOCUMENTS; number += 1) {
    const paragraph = `Version ${version} of text ${number} speaks of otters. `.repeat(20);
    writeFileSync(join(corpus, `d${number}.txt`), `${paragraph}\n\n${paragraph.replaceAll('otters', 'bees')}`);
  }
}

/** Ingests in a process of its own, which is killed at the given step, or runs to its end. Gives the last step seen. */
function ingest(killAt?: string, afterMilliseconds = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', process_, corpus, data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let last = '';
    createInterface({ input: child.stdout }).on('line', (step) => {
      last = step;
      if (step === killAt) {
        setTimeout(() => child.kill('SIGKILL'), afterMilliseconds);
      }
    });
    child.on('error', reject);
    child.on('close', () => resolve(last));
  });
}

/** The versions of the documents that the store holds whole; their passages are held to them. */
async function storedVersions(): Promise<string[]> {
  const { store, notice } = openPassageStore(data);
  expect(notice).toBeUndefined();
  const versions = new Set<string>();
  const documents = await store.documents();
  for (const { id } of documents) {
    const document = await store.document(id);
    const passages = await store.passagesOf(id);
    versions.add(/Version (\w+)/.exec(document?.text ?? '')?.[1] ?? 'none');
    expect(passages.length).toBeGreaterThan(1);
    for (const passage of passages) {
      expect(passage.prose).toBe(document?.prose.slice(passage.start, passage.end));
    }
  }
  let passages = 0;
  for await (const batch of store.allPassages()) {
    passages += batch.length;
  }
  expect([documents.length === 0 ? 0 : passages / documents.length, documents.length]).toEqual(
    documents.length === 0 ? [0, 0] : [Math.round(passages / DOCUMENTS), DOCUMENTS],
  );
  await store.close();
  return [...versions];
}

it('finds the old or the new state whole after being killed at any moment', { timeout: 240_000 }, async () => {
  const moments: [step: string, afterMilliseconds: number][] = [
    ['read 3', 0],
    ['apply', 0],
    ['apply', 5],
    ['apply', 20],
    ['apply', 45],
    ['prepare', 0],
    ['prepare', 1],
    ['applied', 0],
    ['ingested', 0],
  ];
  let old: string[] = [];
  for (const [number, [step, afterMilliseconds]] of moments.entries()) {
    const version = `v${number}`;
    writeVersion(version);
    await ingest(step, afterMilliseconds);
    const stored = await storedVersions();
    expect([old, [version]]).toContainEqual(stored);
    old = stored;
  }
  writeVersion('last');
  expect(await ingest()).toBe('closed');
  expect(await storedVersions()).toEqual(['last']);
});
