import { describe, expect, it } from 'vitest';
import type { SpeedFigures } from '../../../scripts/benchmark/figures.ts';
import { goalsOf, timesAsLong } from '../../../scripts/benchmark/goals.ts';

const speed = (engine: string, times: readonly number[], build = 1): SpeedFigures => ({
  kind: 'speed',
  engine,
  passages: 100_000,
  build,
  median: times[0] ?? 0,
  slow: times[0] ?? 0,
  times,
  memory: 1,
  resident: 1,
  textBytes: 1,
});

describe('what the benchmark holds figures against', () => {
  it('compares medians on the questions that both engines had time for', () => {
    expect(timesAsLong(speed('minisearch', [100, 200, 300]), speed('Footnote words', [1, 2, 3, 90, 90, 90]))).toBe(100);
  });

  it('is reached or missed by each ratio, and left out where nothing was measured', () => {
    const goals = goalsOf([speed('Footnote words', [1], 1), speed('minisearch', [39], 3), speed('SQLite FTS5', [30])]);
    expect(goals.map(({ measured, isReached }) => [measured, isReached])).toEqual([
      ['1/39', false],
      ['1/30', true],
      ['0.33', true],
      ['1.00', true],
    ]);
  });

  it('counts a quality with all that it must reach', () => {
    const found = { kind: 'find', set: 'xquad_en', questions: 10, first: 0.95, inFive: 0.98 } as const;
    expect(goalsOf([found]).map(({ isReached }) => isReached)).toEqual([false]);
    expect(goalsOf([{ ...found, inFive: 0.99 }]).map(({ isReached }) => isReached)).toEqual([true]);
  });
});
