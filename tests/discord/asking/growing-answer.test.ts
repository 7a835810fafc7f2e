import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/core/citations/reply.ts';
import { growingAnswer } from '../../../src/discord/asking/growing-answer.ts';
import type { Surface } from '../../../src/discord/asking/surface.ts';
import type { BotContext } from '../../../src/discord/context.ts';
import { messagesIn } from '../../../src/discord/messages/messages-for.ts';
import type { OutgoingMessage } from '../../../src/discord/rendering/outgoing-message.ts';
import { createClock } from '../../stand-ins/discord/clock.ts';
import { Library } from '../harness/library.ts';

const library = new Library();
const first = library.answer('lighthouse', ['was built in 1871']);
const second = library.answer('lighthouse', ['was built in 1871', 'stands 42 metres']);

function growing(meanwhile: (message: OutgoingMessage) => Promise<void> = async () => undefined) {
  const clock = createClock();
  const shown: { readonly text: string; readonly message: OutgoingMessage; readonly at: number }[] = [];
  const surface = {
    messages: messagesIn.en,
    embeds: true,
    threads: false,
    meanwhile: (message: OutgoingMessage) => {
      shown.push({ text: message.embeds?.[0]?.description ?? '', message, at: clock.now() });
      return meanwhile(message);
    },
  } as unknown as Surface;
  const record = (reply: Reply) => ({
    id: 'a1',
    kind: 'ask' as const,
    askedAt: 0,
    conversation: 'a1',
    question: 'When was it built?',
    isPrivate: false,
    quotations: reply.kind === 'refusal' ? [] : reply.citations,
    reply,
    milliseconds: 0,
  });
  return { clock, shown, answer: growingAnswer({ now: clock.now } as unknown as BotContext, surface, record) };
}

describe('an answer that grows', () => {
  it('shows each new state with its citations and without buttons', async () => {
    const { answer, shown, clock } = growing();
    answer.show(first);
    await answer.settled();
    clock.advance(1_000);
    answer.show(second);
    await answer.settled();
    expect(shown.map(({ text }) => text.includes('42 metres'))).toEqual([false, true]);
    expect(shown.every(({ text }) => text.includes('[1]'))).toBe(true);
    expect(shown.every(({ message }) => message.components === undefined)).toBe(true);
  });

  it('is edited at most once a second, however fast it grows', async () => {
    const { answer, shown, clock } = growing();
    for (let step = 0; step < 50; step += 1) {
      answer.show(step % 2 === 0 ? first : second);
      await answer.settled();
      clock.advance(100);
    }
    expect(shown).toHaveLength(5);
    const gaps = shown.slice(1).map(({ at }, index) => at - (shown[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
  });

  it('waits for an edit under way, and minds none that fails', async () => {
    let fail: (error: Error) => void = () => undefined;
    const { answer, shown, clock } = growing(
      () =>
        new Promise((_, reject) => {
          fail = reject;
        }),
    );
    answer.show(first);
    clock.advance(5_000);
    answer.show(second);
    expect(shown).toHaveLength(1);
    const settled = answer.settled();
    fail(new Error('the token has run out'));
    await expect(settled).resolves.toBeUndefined();
  });
});
