import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/discord/messages/messages-for.ts';
import { unreadIn } from '../../../src/discord/messages/unread/unread-messages.ts';
import { unreadSamples } from './unread-samples.ts';

const allPages = fc.uniqueArray(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 400 });

describe.each(Object.values(messagesIn))('why a file is not read, in $language', ({ sources }) => {
  const { unread } = sources;

  it('tells what can be told of it, and nothing that only whoever runs the bot understands', () => {
    expect(unreadIn(unread, unreadSamples['bad-byte'])).toContain('UTF-16LE');
    expect(unreadIn(unread, unreadSamples['not-as-declared'])).toContain('koi8-r');
    expect(unreadIn(unread, unreadSamples['only-pictures'])).toContain('1-7');
    expect(unreadIn(unread, unreadSamples['too-large'])).toMatch(/12[.,]5.*\b10\b/);
    expect(unreadIn(unread, unreadSamples['too-many-pages'])).toMatch(/2417.*2000/);
    expect(unreadIn(unread, unreadSamples['unread-pages'])).toContain('2-3, 6');
    expect(unreadIn(unread, unreadSamples.unforeseen)).not.toContain('undefined');
    expect(unreadIn(unread, unreadSamples.disk)).not.toContain('EIO');
  });

  it('says what to do, in a sentence or two that fit a line of the answer', () => {
    for (const reason of Object.values(unreadSamples)) {
      const told = unreadIn(unread, reason);
      expect(told, reason.kind).toMatch(/[.。]$/u);
      expect(told.length, reason.kind).toBeLessThan(250);
    }
  });

  it('names the first of many pages and stays short', () => {
    fc.assert(
      fc.property(allPages, (some) => {
        const pages = [...some].sort((one, other) => one - other);
        const told = unreadIn(unread, { kind: 'unread-pages', pages });
        expect(told).toContain(String(pages[0]));
        expect(told.length).toBeLessThan(350);
      }),
    );
  });
});
