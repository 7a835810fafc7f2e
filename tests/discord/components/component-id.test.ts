import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actions, readComponentId, writeComponentId } from '../../../src/discord/components/component-id.ts';

const actionValues = Object.values(actions);
const recordId = fc.stringMatching(/^[\w-]{1,32}$/);

describe('a component id', () => {
  it('is read back as it was written and fits Discord’s hundred characters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...actionValues),
        recordId,
        fc.array(fc.integer({ min: -999, max: 999_999 }), { maxLength: 3 }),
        (action, answerId, numbers) => {
          const id = writeComponentId(action, answerId, ...numbers);
          expect(id.length).toBeLessThanOrEqual(100);
          expect(readComponentId(id)).toEqual({ action, answerId, numbers });
        },
      ),
    );
  });

  it('of another make is not read', () => {
    for (const id of ['', 'c', 'c:', 'Z:abc', 'c:abc:x', 'c:a b:1', 'hello world'])
      expect(readComponentId(id)).toBeUndefined();
  });

  it('names each action by a letter of its own', () => {
    expect(new Set(actionValues).size).toBe(actionValues.length);
  });
});
