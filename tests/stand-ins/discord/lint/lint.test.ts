import { describe, expect, it } from 'vitest';
import { lintCommands } from './lint-commands.ts';
import { lintChoices, lintModal } from './lint-forms.ts';
import { lintMessage } from './lint-message.ts';

const silent = { allowed_mentions: { parse: [] } };
const button = (customId: string | undefined, label = 'Press') => ({
  type: 2,
  style: 2,
  label,
  ...(customId === undefined ? {} : { custom_id: customId }),
});
const row = (...components: object[]) => ({ type: 1, components });

describe('the lint rules for messages', () => {
  it('have nothing to say of a message that Discord takes', () => {
    expect(
      lintMessage({ ...silent, content: 'x'.repeat(2_000), components: [row(button('a'), button('b'))] }, false),
    ).toEqual([]);
    expect(lintMessage({ ...silent, components: [] }, true)).toEqual([]);
  });

  it.each([
    ['content over 2,000 characters', { content: 'x'.repeat(2_001) }],
    ['an empty message', { content: '', embeds: [], components: [] }],
    [
      'embeds over 6,000 characters in all',
      { embeds: [{ description: 'x'.repeat(4_000) }, { description: 'x'.repeat(2_001) }] },
    ],
    ['an empty field value', { embeds: [{ fields: [{ name: 'a', value: ' ' }] }] }],
    ['a button without a custom_id', { content: 'x', components: [row(button(undefined))] }],
    ['six rows', { content: 'x', components: Array.from({ length: 6 }, (_, index) => row(button(`b${index}`))) }],
    ['a custom_id twice', { content: 'x', components: [row(button('a')), row(button('a'))] }],
    ['a row of six', { content: 'x', components: [row(...'abcdef'.split('').map((id) => button(id)))] }],
    ['the V2 flag beside content', { content: 'x', flags: 32_768 }],
    ['parse together with users', { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } }],
    ['a reply that pings', { content: 'x', allowed_mentions: { parse: [], replied_user: true } }],
    ['no word on mentions', { content: 'x', allowed_mentions: undefined }],
    ['eleven files', { content: 'x', attachments: Array.from({ length: 11 }, (_, id) => ({ id })) }],
    ['a field value over 1,024 characters', { embeds: [{ fields: [{ name: 'a', value: 'x'.repeat(1_025) }] }] }],
    ['a title over 256 characters', { embeds: [{ title: 'x'.repeat(257) }] }],
    ['a description over 4,096 characters', { embeds: [{ description: 'x'.repeat(4_097) }] }],
    ['a button label over 80 characters', { content: 'x', components: [row(button('a', 'x'.repeat(81)))] }],
    ['a custom_id over 100 characters', { content: 'x', components: [row(button('a'.repeat(101)))] }],
    [
      'an option label over 100 characters',
      {
        content: 'x',
        components: [row({ type: 3, custom_id: 'a', options: [{ label: 'x'.repeat(101), value: 'a' }] })],
      },
    ],
    ['a select without options', { content: 'x', components: [row({ type: 3, custom_id: 'a', options: [] })] }],
  ])('refuse %s', (_what, message) => {
    expect(lintMessage({ ...silent, ...message }, false)).not.toEqual([]);
  });
});

describe('the lint rules for the rest', () => {
  it.each([
    ['an upper-case command name', [{ name: 'Ask', description: 'x' }]],
    [
      'a required option after an optional one',
      [
        {
          name: 'ask',
          description: 'x',
          options: [
            { name: 'a', type: 3 },
            { name: 'b', type: 3, required: true },
          ],
        },
      ],
    ],
    [
      'choices beside autocomplete',
      [{ name: 'ask', description: 'x', options: [{ name: 'a', type: 3, autocomplete: true, choices: [{}] }] }],
    ],
    ['sixteen message commands', Array.from({ length: 16 }, (_, index) => ({ name: `Menu ${index}`, type: 3 }))],
    [
      'an option without a description',
      [{ name: 'ask', description: 'x', options: [{ name: 'a', type: 3, required: true }] }],
    ],
    [
      'a command twice',
      [
        { name: 'ask', description: 'x' },
        { name: 'ask', description: 'y' },
      ],
    ],
    ['an unknown field', [{ name: 'ask', description: 'x', colour: 'red' }]],
    ['a command without description', [{ name: 'ask' }]],
  ])('refuse %s', (_what, commands) => {
    expect(lintCommands(commands)).not.toEqual([]);
  });

  it('refuse a modal of six components and a suggestion without a name', () => {
    expect(lintModal({ title: 'x', components: Array.from({ length: 6 }, () => ({ label: 'x' })) })).not.toEqual([]);
    expect(lintChoices({ choices: [{ name: '', value: 'x' }] })).not.toEqual([]);
  });
});
