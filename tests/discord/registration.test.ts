import { describe, expect, it } from 'vitest';
import { apiErrors } from '../stand-ins/discord/api-error.ts';
import { useEvening } from './harness/evening.ts';

describe('commands', () => {
  const evening = useEvening();

  it('are registered once and left alone by the next start', async () => {
    const { discord, bot, restart } = evening();
    expect(discord.world.registrations).toBe(1);
    await bot.stop();
    await restart();
    expect(discord.world.registrations).toBe(1);
  });

  it('are registered again where Discord knows others', async () => {
    const { discord, bot, restart } = evening();
    await bot.stop();
    discord.world.commands.get('global')?.pop();
    await restart();
    expect(discord.world.registrations).toBe(2);
  });

  it('are registered in one guild alone where that is set', async () => {
    const { discord, bot, restart, guild } = evening();
    await bot.stop();
    discord.world.commands.clear();
    await restart({ guildId: guild.id });
    expect([...discord.world.commands.keys()]).toEqual([guild.id]);
    await (await restart({ guildId: guild.id })).stop();
    expect(discord.world.registrations).toBe(2);
  });

  it('of a server that the bot is not in end the start with what to do', async () => {
    const { discord, bot, restart } = evening();
    await bot.stop();
    discord.faults.next('GET', /\/guilds\/42\/commands$/, apiErrors.missingAccess());
    await expect(restart({ guildId: '42' })).rejects.toMatchObject({ name: 'UserError', code: 'discord-guild' });
    await discord.until(() => discord.gateway.connections === 0);
  });

  it('are not available in direct messages until those are switched on', async () => {
    const { discord, ada, bot, restart } = evening();
    const channel = discord.directChannel(ada);
    expect(() => ada.command(channel, 'help')).toThrow('not available here');
    await bot.stop();
    await restart({ directMessages: true });
    expect((await ada.command(channel, 'help').answer()).embeds[0]?.title).toContain('Footnote');
  });
});
