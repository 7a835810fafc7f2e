import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../../src/discord/messages/messages-for.ts';
import { phrasingLine } from '../../../../src/discord/rendering/study/phrasing-line.ts';

const model = { name: 'openai:tiny', inputTokens: 1, outputTokens: 1 };
const english = messagesIn.en;

describe('what is said of a model that was asked to put something into words', () => {
  it('is nothing where none was asked', () => {
    expect(phrasingLine(undefined, 5, english)).toBeUndefined();
  });

  it('is how much of it is in its words', () => {
    const line = phrasingLine({ model, phrased: 3, withheld: [] }, 5, english);
    expect(line).toBe('3 of 5 in the words of openai:tiny, each checked');
  });

  it('is that nothing passed, or why it could not help, in the reader’s language', () => {
    const withheld = [{ text: 'The dam is made of gold.', why: 'It is not.' }];
    expect(phrasingLine({ model, phrased: 0, withheld }, 5, english)).toMatch(/nothing passed the check/);
    const failed = { model: { ...model, trouble: 'too-slow' as const }, phrased: 0, withheld: [] };
    expect(phrasingLine(failed, 5, english)).toMatch(/took too long/);
    expect(phrasingLine(failed, 5, messagesIn.ru)).toMatch(/без неё/);
  });
});
