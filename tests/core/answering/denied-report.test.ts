import { describe, expect, it } from 'vitest';
import { deniedReport } from '../../../src/core/answering/denied-report.ts';
import { weighed } from '../../stand-ins/analysed-passages.ts';

const conflict = (question: string, sentence: string) => deniedReport(weighed(question).question, sentence);

describe('deniedReport', () => {
  it('finds a source that does not say what the question has it say', () => {
    expect(
      conflict('Why does the report claim that the lake is dying?', 'It does not claim that the lake is dying.'),
    ).toEqual({ kind: 'negation', claimed: 'claim', sourced: 'does not claim' });
  });

  it.each([
    ['Why does the report claim that the lake is dying?', 'It claims that the lake is dying.'],
    ['Why is the lake dying?', 'It does not claim that the lake is dying.'],
    ['Why does the report not claim that the lake is dying?', 'It claims that the lake is dying.'],
  ])('finds none in “%s” against “%s”', (question, sentence) => {
    expect(conflict(question, sentence)).toBeUndefined();
  });
});
