import { describe, expect, it } from 'vitest';
import { scoreLines, scoresOf } from '../../../../src/discord/rendering/study/score-board.ts';

const answer = (name: string, question: number, isRight: boolean, key = name) => ({
  quizId: 'quiz',
  question,
  member: key,
  name,
  given: 'A',
  isRight,
});

describe('the score board', () => {
  it('puts whoever has most right first, and equal ones on the same rank', () => {
    const answers = [answer('Ada', 0, true), answer('Bob', 0, false), answer('Cy', 0, true), answer('Bob', 1, true)];
    const lines = scoreLines(scoresOf([...answers, answer('Ada', 1, true)], new Set()), 2);
    expect(lines).toEqual(['🥇 `██████████` **2** Ada', '🥈 `█████░░░░░` **1** Bob', '🥈 `█████░░░░░` **1** Cy']);
  });

  it('keeps two members of one name apart', () => {
    const answers = [answer('Ada', 0, true, 'one'), answer('Ada', 0, false, 'other')];
    expect(scoresOf(answers, new Set()).map(({ right }) => right)).toEqual([1, 0]);
  });

  it('counts a disputed question for nobody', () => {
    const answers = [answer('Ada', 0, true), answer('Bob', 1, true)];
    expect(scoresOf(answers, new Set([0]))).toEqual([
      { name: 'Bob', right: 1 },
      { name: 'Ada', right: 0 },
    ]);
  });

  it('shows a member’s name as it is written, whatever Markdown it holds', () => {
    expect(scoreLines(scoresOf([answer('**@everyone**', 0, true)], new Set()), 1)[0]).not.toMatch(/\*\*@everyone\*\*$/);
  });
});
