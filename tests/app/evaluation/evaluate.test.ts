import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/app/evaluation/evaluate.ts';
import { parseEvaluation } from '../../../src/app/evaluation/evaluation-item.ts';
import { shareOf } from '../../../src/app/evaluation/share.ts';
import type { CheckedClaim } from '../../../src/app/footnote.ts';
import type { Reply } from '../../../src/core/citations/reply.ts';

const document = { id: 'notes', title: 'Notes', metadata: {}, hash: '' };
const quotation = { document, passageId: 1, quote: 'The dam was built in 1931.', start: 0, end: 26, locator: 'line 1' };
const answer: Reply = {
  kind: 'answer',
  claims: [{ text: quotation.quote, citations: [1] }],
  citations: [{ ...quotation, number: 1 }],
  withheld: [],
  drafter: 'extractive',
};
const refusal: Reply = {
  kind: 'refusal',
  reason: 'not-stated',
  why: 'No passage gives a number.',
  nearest: [quotation],
  suggestions: [],
  withheld: [],
};
const checked: CheckedClaim = { claim: '', verdict: 'supported', score: 1, why: '', citations: [] };
const footnote = {
  ask: async ({ question }: { question: string }) => (question.startsWith('When') ? answer : refusal),
  check: async () => checked,
};
const lines = [
  { question: 'When was the dam built?', expect: 'answer', cites: [{ document: 'notes', quote: 'in  1931' }] },
  { question: 'When was the bridge built?', expect: 'refusal' },
  { question: 'How high is it?', expect: 'refusal', cites: [{ document: 'notes' }] },
  { question: 'Why was it built?', expect: 'answer', kind: 'why' },
  { claim: 'The dam was built in 1931.', expect: 'supported' },
  { claim: 'The dam was built in 1932.', expect: 'contradicted' },
];
const items = parseEvaluation(lines.map((line) => JSON.stringify(line)).join('\n'), 'file.jsonl');

describe('evaluate', () => {
  it('keeps wrong answers and wrong refusals apart', async () => {
    const { questions, byKind } = await evaluate(items, footnote);
    expect(questions.answeredRight).toMatchObject({ count: 1, of: 2 });
    expect(questions.wronglyRefused).toMatchObject({ count: 1, of: 2 });
    expect(questions.wronglyAnswered).toMatchObject({ count: 1, of: 4 });
    expect(questions.rightlyRefused).toMatchObject({ count: 1, of: 2 });
    expect(byKind.get('why')?.wronglyRefused.count).toBe(1);
  });

  it('scores citations, nearest passages and verdicts', async () => {
    const report = await evaluate(items, footnote);
    expect(report.citationPrecision).toMatchObject({ count: 1, of: 1 });
    expect(report.citationRecall).toMatchObject({ count: 1, of: 1 });
    expect(report.nearestShown).toMatchObject({ count: 1, of: 1 });
    expect(report.confusion.get('contradicted')?.get('supported')).toBe(1);
  });

  it('lists every miss', async () => {
    const { misses } = await evaluate(items, footnote);
    expect(misses.map(({ text }) => text)).toEqual([
      'When was the bridge built?',
      'Why was it built?',
      'The dam was built in 1932.',
    ]);
  });
});

describe('parseEvaluation', () => {
  it('names every line that it cannot use, with what is wrong with it', () => {
    const claim = '{"claim": "It is.", "expect": "supported"}';
    const text = ['', '{"question": "Who?"}', claim, 'not JSON', '[]'].join('\n');
    const lines = /Lines of file\.jsonl .*line 2: expect: .*; line 4: it is no JSON object; line 5: the object: /;
    expect(() => parseEvaluation(text, 'file.jsonl')).toThrow(lines);
    const many = Array.from({ length: 12 }, () => 'not JSON').join('\n');
    expect(() => parseEvaluation(many, 'file.jsonl')).toThrow(/line 5: [^;]*; and 7 more\./);
  });

  it('reads a file that an editor marked with its byte order', () => {
    expect(parseEvaluation('\ufeff{"claim": "It is.", "expect": "supported"}\r\n', 'file.jsonl')).toHaveLength(1);
  });

  it.each(['', '\n \n'])('says of a file without a line that there is nothing in it', (text) => {
    expect(() => parseEvaluation(text, 'file.jsonl')).toThrow('holds no question and no claim');
  });
});

describe('shareOf', () => {
  it('gives an interval that holds the share and stays within 0 and 1', () => {
    for (const [count, of] of [
      [0, 5],
      [5, 5],
      [3, 10],
      [0, 0],
    ] as const) {
      const { share, low, high } = shareOf(count, of);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }
  });

  it('agrees with a published example: 8 of 10 lies between .49 and .94', () => {
    const { low, high } = shareOf(8, 10);
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 2);
  });
});
