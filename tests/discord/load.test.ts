import { describe, expect, it } from 'vitest';
import { textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

/** Keeps the process busy, as answering does. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) Math.sqrt(end);
}

describe('fifty questions at once', () => {
  const evening = useEvening({ guildQuestions: 1_000 });

  it('are all acknowledged before the first answer is worked out, and all answered', async () => {
    const { ada, discord, guild, library } = evening();
    // The first request of its kind pays for connections and for the compiled schema.
    await ada.command(guild.channel, 'ask', { question: 'And the oil?' }).answer();
    const before = discord.requests.length;
    const acknowledgedBefore: number[] = [];
    const acknowledged = () => discord.requests.slice(before).filter(({ path }) => path.endsWith('/callback')).length;
    library.beforeAnswer = () => {
      acknowledgedBefore.push(acknowledged());
      work(40);
    };
    const members = Array.from({ length: 50 }, (_, index) => discord.member(`Member ${index}`));
    const begun = performance.now();
    const asked = members.map((member) =>
      member.command(guild.channel, 'ask', { question: 'When was the lighthouse built?' }),
    );
    const lastAcknowledged = Promise.all(asked.map((one) => one.acknowledged())).then(() => performance.now() - begun);
    const answers = await Promise.all(asked.map((one) => one.answer()));
    expect(answers.every((answer) => textOf(answer).includes('was built in 1871.[1]'))).toBe(true);
    expect(acknowledgedBefore[0]).toBe(50);
    console.info(`50 questions in flight: the last was acknowledged after ${Math.round(await lastAcknowledged)} ms.`);
  });

  it('that come while others are being answered are acknowledged before the next answer', async () => {
    const { discord, guild, library } = evening();
    const bob = discord.member('Bob');
    const first = Array.from({ length: 10 }, (_, index) => discord.member(`Member ${index}`)).map((member) =>
      member.command(guild.channel, 'ask', { question: 'When was the lighthouse built?' }),
    );
    let late: ReturnType<typeof bob.command> | undefined;
    let answersMeanwhile = 0;
    library.beforeAnswer = () => {
      late ??= bob.command(guild.channel, 'ask', { question: 'And the oil?' });
      if (late.interaction.response === undefined) answersMeanwhile += 1;
      work(20);
    };
    await Promise.all(first.map((one) => one.answer()));
    await late?.answer();
    // Those at work already, and what the process does before it looks at its sockets again; never the whole queue.
    expect(answersMeanwhile).toBeLessThanOrEqual(5);
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
