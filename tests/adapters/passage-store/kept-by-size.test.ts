import { describe, expect, it } from 'vitest';
import { KeptBySize } from '../../../src/adapters/passage-store/kept-by-size.ts';

describe('values kept by size', () => {
  const kept = (most: number) => {
    const made: number[] = [];
    const values = new KeptBySize<string>(most);
    const get = (number: number, size: number) =>
      values.get(number, () => {
        made.push(number);
        return { value: `value ${number}`, size };
      });
    return { made, get };
  };

  it('are made once while there is room', () => {
    const { made, get } = kept(10);
    for (const number of [1, 2, 1, 2]) expect(get(number, 5)).toBe(`value ${number}`);
    expect(made).toEqual([1, 2]);
  });

  it('go when there is no room, the one not asked for longest first', () => {
    const { made, get } = kept(10);
    for (const number of [1, 2, 1, 3]) get(number, 5);
    get(1, 5);
    get(2, 5);
    expect(made).toEqual([1, 2, 3, 2]);
  });

  it('include the last one however large it is', () => {
    const { made, get } = kept(10);
    for (const number of [1, 2, 2, 1]) get(number, number === 2 ? 50 : 5);
    expect(made).toEqual([1, 2, 1]);
  });
});
