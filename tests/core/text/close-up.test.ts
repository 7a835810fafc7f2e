import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedUp } from '../../../src/core/text/close-up.ts';

describe('closedUp', () => {
  it('drops the spaces that blanked markup leaves', () => {
    expect(closedUp('It reads  .env  into  process.env , ( once ) and\nparses it .', 'en')).toBe(
      'It reads .env into process.env, (once) and parses it.',
    );
  });

  it('keeps the space before a word that begins with a full stop', () => {
    expect(closedUp('Keep your .env file, and .envrc too.', 'en')).toBe('Keep your .env file, and .envrc too.');
  });

  it('keeps the spaces of French punctuation', () => {
    expect(closedUp('Que dit-il\u00A0: « rien » ; pourquoi ?', 'fr')).toBe('Que dit-il : « rien » ; pourquoi ?');
  });

  it('changes nothing but white space', () => {
    const bare = (text: string) => text.replace(/\s/gu, '');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '.', ',', '(', ')', '“', '\n', '`') }),
        (text) => bare(closedUp(text, 'en')) === bare(text),
      ),
    );
  });
});
