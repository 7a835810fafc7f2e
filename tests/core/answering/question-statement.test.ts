import { describe, expect, it } from 'vitest';
import { statementOf } from '../../../src/core/answering/question-statement.ts';
import { analyseQuestion } from '../../../src/core/retrieval/question.ts';
import { emptyBackground } from '../../../src/core/text/background.ts';

describe('statementOf', () => {
  it.each([
    ['Why has trade between Norland and Sudland increased?', 'Trade between Norland and Sudland has increased.'],
    ['Why has the debt kept growing?', 'The debt has growing.'],
    ['Did the dam fail?', 'The dam fail.'],
    ['How was the dam destroyed?', 'The dam was destroyed.'],
  ])('says what "%s" takes for granted', (question, statement) => {
    expect(statementOf(analyseQuestion(question, 'en', emptyBackground))).toBe(statement);
  });

  it.each(['What is the height of the dam?', 'Who built the dam?', 'List the dams'])(
    'finds nothing in "%s"',
    (question) => {
      expect(statementOf(analyseQuestion(question, 'en', emptyBackground))).toBeUndefined();
    },
  );
});
