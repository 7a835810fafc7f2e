import { describe, expect, it } from 'vitest';
import { commandData as ours } from '../../../src/discord/commands/all-commands.ts';
import { sameCommands } from '../../../src/discord/commands/same-commands.ts';

/** As Discord lists them: with ids and defaults, in its own order. */
function listed(): object[] {
  return ours
    .map((data, index) => ({
      id: String(index),
      version: '1',
      application_id: '2',
      nsfw: false,
      dm_permission: true,
      default_member_permissions: null,
      contexts: null,
      type: 1,
      ...data,
    }))
    .reverse();
}

describe('sameCommands', () => {
  it('sees through what Discord adds', () => {
    expect(sameCommands(ours, listed())).toBe(true);
  });

  it.each([
    ['a description', (command: object) => ({ ...command, description: 'Something else' })],
    ['a translation', (command: object) => ({ ...command, name_localizations: {} })],
    ['an option', (command: object) => ({ ...command, options: [{ name: 'x', description: 'x', type: 3 }] })],
    ['availability', (command: object) => ({ ...command, contexts: [0] })],
  ])('notices %s that differs', (_what, change) => {
    const [first, ...rest] = listed();
    expect(sameCommands(ours, [change(first ?? {}), ...rest])).toBe(false);
  });

  it('notices a command too many, one too few, and nonsense', () => {
    expect(sameCommands(ours, listed().slice(1))).toBe(false);
    expect(sameCommands(ours, [...listed(), { name: 'old', description: 'x' }])).toBe(false);
    expect(sameCommands(ours, undefined)).toBe(false);
  });
});
