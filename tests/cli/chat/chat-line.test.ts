import { describe, expect, it } from 'vitest';
import { readChatLine } from '../../../src/cli/chat/chat-line.ts';

describe('readChatLine', () => {
  it.each([
    ['  ', { kind: 'nothing' }],
    ['What is a tide?', { kind: 'question', question: 'What is a tide?' }],
    ['/open 2', { kind: 'open', number: 2 }],
    ['/find the moon', { kind: 'find', text: 'the moon' }],
    ['/sources', { kind: 'sources' }],
    ['/quit', { kind: 'quit' }],
  ])('reads %j', (typed, line) => {
    expect(readChatLine(typed)).toEqual(line);
  });

  it.each(['/open', '/open zero', '/open 0', '/find', '/opne 2'])('says what is wrong with %j', (typed) => {
    expect(readChatLine(typed).kind).toBe('mistake');
  });
});
