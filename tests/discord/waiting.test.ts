import { describe, expect, it } from 'vitest';
import { textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

const question = 'When was the lighthouse built?';

describe('a member who has to wait', () => {
  const evening = useEvening({ concurrency: 1 });

  /** Holds every answer back until told; `begun` resolves when the first has come to its turn. */
  function hold() {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const begun = new Promise<void>((resolve) => {
      evening().library.beforeAnswer = () => {
        resolve();
        return held;
      };
    });
    return { begun, release: () => release() };
  }

  it('is told their place in the line after a moment, again when it has changed, and then gets the answer there', async () => {
    const { ada, guild, discord } = evening();
    const { begun, release } = hold();
    const first = ada.command(guild.channel, 'ask', { question });
    await begun;
    const [bob, cem] = ['Bob', 'Cem'].map((name) => discord.member(name).command(guild.channel, 'ask', { question }));
    await Promise.all([bob?.acknowledged(), cem?.acknowledged()]);
    await ada.command(guild.channel, 'help').answer();
    discord.clock.advance(1_500);
    const told = await cem?.answer();
    expect(told?.content).toMatch(/^You are number [12] in the line\./);
    release();
    for (const one of [first, bob, cem]) {
      await discord.until(() => one?.messages.some((message) => textOf(message).includes('1871')));
      expect(one?.messages.map(({ content }) => content)).toEqual(['']);
    }
  });

  it('after a mention gets the answer in place of the word about the line', async () => {
    const { ada, guild, discord } = evening();
    const { begun, release } = hold();
    ada.command(guild.channel, 'ask', { question, private: true });
    await begun;
    discord.member('Bob').say(guild.channel, `<@${discord.world.bot.id}> ${question}`);
    await discord.until(() => guild.channel.typing > 0);
    await ada.command(guild.channel, 'help').answer();
    discord.clock.advance(1_500);
    await discord.until(() => guild.channel.messages[1]?.content.startsWith('You are number 1'));
    release();
    await discord.until(() => guild.channel.messages.some((message) => textOf(message).includes('1871')));
    expect(guild.channel.messages).toHaveLength(2);
    expect(guild.channel.messages[1]?.content).toBe('');
  });
});
