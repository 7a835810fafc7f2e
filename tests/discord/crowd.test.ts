import { describe, expect, it } from 'vitest';
import type { Outcome } from '../stand-ins/discord/outcome.ts';
import { textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

describe('a crowd', () => {
  const evening = useEvening({ queue: 300 });

  it('of a hundred members in twenty servers, five questions each, is acknowledged whole and answered or told to come back', {
    timeout: 120_000,
  }, async () => {
    const { discord, library } = evening();
    const guilds = Array.from({ length: 20 }, (_, index) => discord.guild({ name: `Server ${index}` }));
    for (const guild of guilds) discord.announceGuild(guild);
    const members = Array.from({ length: 100 }, (_, index) => discord.member(`Member ${index}`));
    const asked: Outcome[] = [];
    // Fifty arrive together, and the next fifty as soon as these are acknowledged: no clock decides.
    for (let wave = 0; wave < 10; wave += 1) {
      const together = members.slice((wave % 2) * 50, (wave % 2) * 50 + 50).map((member, index) => {
        const guild = guilds[index % guilds.length] ?? evening().guild;
        return member.command(guild.channel, 'ask', { question: 'When was the lighthouse built?' });
      });
      asked.push(...together);
      await Promise.all(together.map((one) => one.acknowledged()));
    }
    const told = (await Promise.all(asked.map((one) => one.answer()))).map(textOf);
    expect(asked).toHaveLength(500);
    const answered = told.filter((text) => text.includes('1871'));
    const later = told.filter((text) => text.includes('Many questions are waiting already.'));
    expect(answered.length + later.length).toBe(500);
    expect(library.asked.length).toBe(answered.length);
    console.info(`500 questions: ${answered.length} answered, ${later.length} told to come back.`);
  });
});
