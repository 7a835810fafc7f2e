import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packErrors, unpackErrors } from '../../src/composition-apart/carried-error.ts';
import { Fault, UserError } from '../../src/core/errors.ts';

const details = fc.record(
  { code: fc.string(), message: fc.string(), remedy: fc.string(), subject: fc.string() },
  { requiredKeys: ['code', 'message', 'remedy'] },
);

/** A message as it arrives in another process, which copies it. */
function carried(message: object): Record<string, unknown> {
  return unpackErrors(structuredClone(packErrors(message))) as Record<string, unknown>;
}

describe('errors that travel between processes', () => {
  it('keep their class and all that they tell', () => {
    fc.assert(
      fc.property(details, fc.boolean(), (told, isOfUser) => {
        const { error } = carried({ error: isOfUser ? new UserError(told) : new Fault(told) });
        expect(error).toBeInstanceOf(isOfUser ? UserError : Fault);
        expect(error).toMatchObject(told);
      }),
    );
  });

  it('leave every other value of the message as it is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything({ withDate: true, withTypedArray: true })), (message) => {
        expect(carried(message)).toEqual({ ...message });
      }),
    );
  });

  it('that are none of ours arrive as a fault that says where they come from', () => {
    const { error } = carried({ error: new RangeError('too far') });
    expect(error).toBeInstanceOf(Fault);
    expect(error).toMatchObject({ code: 'unexpected', message: 'too far' });
    expect(String((error as Fault).cause)).toContain('carried-error.test.ts');
  });
});
