import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAnswerStore } from '../../../src/adapters/answer-store/sqlite-answer-store.ts';
import { answer, answerStoreContract } from '../../contracts/answer-store.contract.ts';

answerStoreContract(() => openAnswerStore(':memory:'));

describe('the SQLite store of answers', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footnote-answers-'));
    file = join(folder, 'deep', 'answers.sqlite');
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('finds its records and its members again after it has been opened anew', async () => {
    const first = openAnswerStore(file);
    await first.save(answer('one'), 'ada');
    await first.close();
    const second = openAnswerStore(file);
    expect(await second.find('one')).toEqual(answer('one'));
    expect(await second.answersOf('ada')).toHaveLength(1);
    await second.close();
  });

  it('holds no user id, and no word of what was erased', async () => {
    const store = openAnswerStore(file);
    await store.save(answer('one', { question: 'A most peculiar question' }), '123456789012345678');
    await store.forgetUser('123456789012345678');
    const files = await readdir(join(folder, 'deep'));
    const bytes = (await Promise.all(files.map((name) => readFile(join(folder, 'deep', name), 'latin1')))).join('');
    await store.close();
    expect(bytes).not.toContain('123456789012345678');
    expect(bytes).not.toContain('peculiar');
  });

  it('says what to do about a file that is no store', async () => {
    const broken = join(folder, 'broken.sqlite');
    await writeFile(broken, 'This is no database, it is a letter to my mother.'.repeat(50));
    expect(() => openAnswerStore(broken)).toThrow(
      expect.objectContaining({ name: 'Fault', code: 'answer-store-damaged' }),
    );
  });

  it('does not open the store of another version', async () => {
    await openAnswerStore(file).close();
    const database = new Database(file);
    database.pragma('user_version = 99');
    database.close();
    expect(() => openAnswerStore(file)).toThrow(
      expect.objectContaining({ name: 'Fault', code: 'answer-store-version' }),
    );
  });
});
