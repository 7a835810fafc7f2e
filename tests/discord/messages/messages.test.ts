import { describe, expect, it } from 'vitest';
import { messagesForLocale, messagesIn } from '../../../src/discord/messages/messages-for.ts';
import { type UnreadMessages, unreadIn } from '../../../src/discord/messages/unread/unread-messages.ts';
import { unreadSamples } from './unread-samples.ts';

/** Every text with its key; texts with parameters are called with numbers and words. */
function textsOf(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (key === '.sources.unread') {
    return Object.values(unreadSamples).map((reason) => [
      `${key}.${reason.kind}`,
      unreadIn(value as UnreadMessages, reason),
    ]);
  }
  if (typeof value === 'function') return [[key, String(value(3, 2))]];
  return Object.entries(value as object).flatMap(([name, inner]) => textsOf(inner, `${key}.${name}`));
}

const english = new Map(textsOf(messagesIn.en));

describe.each(Object.entries(messagesIn))('the words in %s', (language, messages) => {
  const texts = textsOf(messages);

  it('have every key, and no other', () => {
    expect(texts.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  });

  it('say something under each key, in their own language', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      if (language !== 'en' && /\p{L}{4,}/u.test(english.get(key) ?? '')) expect(text, key).not.toBe(english.get(key));
    }
  });

  it('name the same commands as the English ones', () => {
    for (const [key, text] of texts) {
      expect(text.match(/`\/\w+`/g) ?? [], key).toEqual(english.get(key)?.match(/`\/\w+`/g) ?? []);
    }
  });
});

describe('the words for a Discord locale', () => {
  it('are those of its language, else English', () => {
    expect(messagesForLocale('ru')).toBe(messagesIn.ru);
    expect(messagesForLocale('zh-CN')).toBe(messagesIn.zh);
    expect(messagesForLocale('zh-TW')).toBe(messagesIn.zh);
    expect(messagesForLocale('en-GB')).toBe(messagesIn.en);
    expect(messagesForLocale('pl')).toBe(messagesIn.en);
    expect(messagesForLocale(undefined)).toBe(messagesIn.en);
  });
});
