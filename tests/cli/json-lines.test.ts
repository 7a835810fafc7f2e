import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerLines } from '../../src/cli/json-lines.ts';

const schema = z.object({ text: z.string() });

async function run(input: Iterable<Buffer | string>) {
  const results: string[] = [];
  const notices: string[] = [];
  const code = await answerLines(
    {
      input: Readable.from(input),
      write: async (text) => void results.push(text),
      notice: (line) => void notices.push(line),
    },
    schema,
    async ({ text }) => ({ length: text.length }),
  );
  return { code, results: results.map((line) => JSON.parse(line)), notices };
}

describe('answerLines', () => {
  it('answers each line in order and echoes its id, whatever it is', async () => {
    const { code, results } = await run(['{"id": 1, "text": "a"}\n\n{"id": {"n": 2}, "text": "bb"}\r\n{"text": ""}']);
    expect(code).toBe(0);
    expect(results).toEqual([{ id: 1, length: 1 }, { id: { n: 2 }, length: 2 }, { length: 0 }]);
  });

  it('names the line that it cannot read, goes on, and ends with exit code 1', async () => {
    const { code, results, notices } = await run([
      '{"id": 1, "text": "a"}\n{nonsense\n{"id": 3}\n{"id": 4, "text": "b"}\n',
    ]);
    expect(code).toBe(1);
    expect(results.map(({ id }) => id)).toEqual([1, 4]);
    expect(notices[0]).toMatch(/^Line 2: this is not JSON/);
    expect(notices[1]).toMatch(/^Line 3: text: /);
  });

  it('reads the same lines however the input is cut into pieces', async () => {
    const text = '{"id": 1, "text": "größer\u2028als 中文"}\n{"id": 2, "text": "b"}\n';
    const bytes = Buffer.from(text);
    const whole = await run([bytes]);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 6 }), async (cuts) => {
        const borders = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const pieces = borders.slice(1).map((end, index) => bytes.subarray(borders[index], end));
        expect(await run(pieces)).toEqual(whole);
      }),
    );
    expect(whole.results).toHaveLength(2);
  });

  it('ends quietly on an empty input', async () => {
    expect(await run([])).toEqual({ code: 0, results: [], notices: [] });
  });
});
