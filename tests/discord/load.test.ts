import { describe, expect, it } from 'vitest';
import { textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

describe('fifty questions at once', () => {
  const evening = useEvening({ guildQuestions: 1_000 });

  it('are all acknowledged while none of them is answered yet, and all answered', async () => {
    const { discord, guild, library } = evening();
    const members = Array.from({ length: 50 }, (_, index) => discord.member(`Member ${index}`));
    library.beforeAnswer = () => Promise.all(asked.map((one) => one.acknowledged())).then(() => undefined);
    const asked = members.map((member) =>
      member.command(guild.channel, 'ask', { question: 'When was the lighthouse built?' }),
    );
    const answers = await Promise.all(asked.map((one) => one.answer()));
    expect(answers.every((answer) => textOf(answer).includes('was built in 1871.[1]'))).toBe(true);
  });

  it('beyond what may wait are told so at once', async () => {
    const { discord, guild, library, bot, restart } = evening();
    await bot.stop();
    await restart({ queue: 1, concurrency: 1 });
    const isBusy = (one: (typeof asked)[number]) =>
      one.messages.some((message) => textOf(message).includes('Many questions are waiting already.'));
    library.beforeAnswer = () => discord.until(() => asked.filter(isBusy).length === 4).then(() => undefined);
    const members = Array.from({ length: 6 }, (_, index) => discord.member(`Member ${index}`));
    const asked = members.map((member) =>
      member.command(guild.channel, 'ask', { question: 'When was the lighthouse built?' }),
    );
    const texts = (await Promise.all(asked.map((one) => one.answer()))).map(textOf);
    expect(texts.filter((text) => text.includes('1871'))).toHaveLength(2);
    expect(asked.filter(isBusy)).toHaveLength(4);
  });
});
