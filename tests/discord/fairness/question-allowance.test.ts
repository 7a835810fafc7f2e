import { describe, expect, it } from 'vitest';
import { createAllowance } from '../../../src/discord/fairness/question-allowance.ts';

const minute = 60_000;

describe('the allowance of questions', () => {
  it('lets a member ask again as soon as the oldest question is ten minutes old', () => {
    let now = 0;
    const allowance = createAllowance({ user: 2, guild: 100 }, () => now);
    expect(allowance.take({ userId: 'a' })).toBeUndefined();
    now = 4 * minute;
    expect(allowance.take({ userId: 'a' })).toBeUndefined();
    expect(allowance.take({ userId: 'a' })).toEqual({ milliseconds: 6 * minute, by: 'user' });
    now = 10 * minute;
    expect(allowance.take({ userId: 'a' })).toBeUndefined();
    expect(allowance.take({ userId: 'a' })).toEqual({ milliseconds: 4 * minute, by: 'user' });
  });

  it('is shared by the members of a guild, and does not count what it refuses', () => {
    let now = 0;
    const allowance = createAllowance({ user: 10, guild: 2 }, () => now);
    for (const userId of ['a', 'b']) expect(allowance.take({ userId, guildId: 'g' })).toBeUndefined();
    for (let count = 0; count < 20; count += 1) {
      expect(allowance.take({ userId: 'c', guildId: 'g' })).toEqual({ milliseconds: 10 * minute, by: 'guild' });
    }
    expect(allowance.take({ userId: 'c', guildId: 'other' })).toBeUndefined();
    now = 10 * minute;
    expect(allowance.take({ userId: 'c', guildId: 'g' })).toBeUndefined();
  });
});
