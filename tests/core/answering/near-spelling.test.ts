import { describe, expect, it } from 'vitest';
import { isNearSpelling } from '../../../src/core/answering/near-spelling.ts';

describe('isNearSpelling', () => {
  it.each([
    ['kazakstan', 'kazakhstan'],
    ['nazarbaev', 'nazarbayev'],
    ['bejiing', 'beijing'],
    ['london', 'lonxon'],
  ])('takes %s for %s', (one, other) => {
    expect(isNearSpelling(one, other)).toBe(true);
    expect(isNearSpelling(other, one)).toBe(true);
  });

  it.each([
    ['iran', 'iraq'],
    ['austria', 'australia'],
    ['norway', 'sweden'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(isNearSpelling(one, other)).toBe(false);
  });
});
