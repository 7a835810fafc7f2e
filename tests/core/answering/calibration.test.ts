import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLineFor, logOddsOf } from '../../../src/core/answering/calibration.ts';

const drift = { typical: -4, share: 0.3 };
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 100 });

describe('answerLineFor', () => {
  it('leaves the line where no question could be made', () => {
    expect(answerLineFor(0.7, drift, [])).toBe(0.7);
  });

  it('raises the line where questions reach high without their passage, and lowers it where they do not', () => {
    const many = (score: number) => Array.from({ length: 50 }, () => score);
    expect(answerLineFor(0.7, drift, many(0.5))).toBeGreaterThan(0.7);
    expect(answerLineFor(0.7, drift, many(0.001))).toBeLessThan(0.7);
  });

  it('moves the line the less the fewer the questions', () => {
    const moved = (count: number) =>
      answerLineFor(
        0.7,
        drift,
        Array.from({ length: count }, () => 0.5),
      );
    expect(moved(2)).toBeLessThan(moved(20));
  });

  it('gives a probability and never falls when a score rises', () => {
    fc.assert(
      fc.property(share, scores, fc.nat(), (answer, list, at) => {
        const line = answerLineFor(answer, drift, list);
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThan(1);
        const place = list.length === 0 ? -1 : at % list.length;
        const higher = list.map((score, index) => (index === place ? (score + 1) / 2 : score));
        expect(answerLineFor(answer, drift, higher)).toBeGreaterThanOrEqual(line - 1e-12);
      }),
    );
  });
});

describe('logOddsOf', () => {
  it('stays finite at both ends', () => {
    expect(Number.isFinite(logOddsOf(0))).toBe(true);
    expect(Number.isFinite(logOddsOf(1))).toBe(true);
    expect(logOddsOf(0.5)).toBe(0);
  });
});
