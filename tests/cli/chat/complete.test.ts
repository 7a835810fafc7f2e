import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/cli/chat/complete.ts';

const titles = ['On Tides', 'On Wind', 'A History of Rain'];

describe('complete', () => {
  it('completes commands', () => {
    expect(complete('/s', titles)).toEqual([['/sources'], '/s']);
  });

  it('completes titles wherever they start in a question, in any case', () => {
    expect(complete('what does on t', titles)).toEqual([['On Tides'], 'on t']);
    expect(complete('/find a hist', titles)).toEqual([['A History of Rain'], 'a hist']);
  });

  it('offers nothing where nothing fits', () => {
    expect(complete('what is snow', titles)).toEqual([[], 'what is snow']);
  });
});
