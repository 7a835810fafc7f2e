import { describe, expect, it } from 'vitest';
import { fsrsSchedule } from '../../../src/adapters/card-schedule/fsrs-schedule.ts';
import type { CardGrade } from '../../../src/app/card-schedule.port.ts';

const start = Date.UTC(2026, 0, 1);
const day = 24 * 60 * 60_000;
const schedule = fsrsSchedule();

/** Days until the card is due after each review, reviewed whenever it is due; its memory goes through JSON in between. */
function intervals(...grades: readonly CardGrade[]): number[] {
  let now = start;
  let { memory } = schedule.begin(now);
  return grades.map((grade) => {
    const next = schedule.next(JSON.parse(JSON.stringify(memory)), grade, now);
    const days = (next.due - now) / day;
    memory = next.memory;
    now = next.due;
    return days;
  });
}

describe('the schedule of cards', () => {
  it('shows a new card at once', () => {
    expect(schedule.begin(start).due).toBe(start);
  });

  it('brings a known card back later each time', () => {
    const days = intervals('knew', 'knew', 'knew', 'knew');
    expect(days).toEqual([...days].sort((one, other) => one - other));
    expect(days.at(-1)).toBeGreaterThan(7);
  });

  it('brings back soon what was not known', () => {
    const [, , forgotten] = intervals('knew', 'knew', 'again');
    expect(forgotten).toBeLessThan(1);
  });
});
