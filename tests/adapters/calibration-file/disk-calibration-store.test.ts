import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskCalibrationStore } from '../../../src/adapters/calibration-file/disk-calibration-store.ts';

const answering = { basis: 'one', cases: 12, lines: { answer: 0.7, close: 0.4, topic: 0.4, further: 0.05 } };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footnote-calibration-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('diskCalibrationStore', () => {
  it('gives back what was saved, to another process too', async () => {
    await diskCalibrationStore(join(folder, 'data', 'calibration.json')).save({ answering });
    expect(await diskCalibrationStore(join(folder, 'data', 'calibration.json')).load()).toEqual({ answering });
    expect(await readdir(join(folder, 'data'))).toEqual(['calibration.json']);
  });

  it('is empty before anything was saved', async () => {
    expect(await diskCalibrationStore(join(folder, 'calibration.json')).load()).toEqual({});
  });

  it.each([
    ['no JSON', '{"answering": '],
    ['another shape', JSON.stringify({ answering: { ...answering, lines: { answer: 0.7 } } })],
    ['a line out of range', JSON.stringify({ answering: { ...answering, lines: { ...answering.lines, answer: 7 } } })],
    ['a list', '[1, 2]'],
  ])('takes a file with %s for nothing drawn', async (_, contents) => {
    const file = join(folder, 'calibration.json');
    await writeFile(file, contents);
    expect(await diskCalibrationStore(file).load()).toEqual({});
  });
});
