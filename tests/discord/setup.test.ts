import { describe, expect, it } from 'vitest';
import { leastPermissions } from '../../src/discord/connection/permissions.ts';
import type { NeededPermission } from '../../src/discord/messages/messages.ts';
import { messagesIn } from '../../src/discord/messages/messages-for.ts';
import { intents } from '../stand-ins/discord/intents.ts';
import { textOf } from '../stand-ins/discord/text-of.ts';
import { addChannel } from '../stand-ins/discord/world.ts';
import { useEvening } from './harness/evening.ts';

const manageGuild = 1n << 5n;
const question = 'When was the lighthouse built?';

describe('/setup', () => {
  const evening = useEvening();
  const admin = () => evening().discord.member('Olga', { permissions: manageGuild });

  it('is for admins alone and shows what holds', async () => {
    const { ada, guild } = evening();
    expect(() => ada.command(guild.channel, 'setup show')).toThrow('may not use setup');
    const shown = textOf(await admin().command(guild.channel, 'setup show').answer());
    expect(shown).toContain('I answer in: all channels that I can see');
    expect(shown).toContain('Questions in ten minutes: 10 a member, 60 this server');
    expect(shown).toContain('My own words: in each reader’s language');
  });

  it('keeps answers to the chosen channels, and tells members where', async () => {
    const { ada, guild, discord } = evening();
    const library = addChannel(discord.world, { type: 0, guildId: guild.id, name: 'library' });
    discord.gateway.dispatch('CHANNEL_CREATE', () => ({
      id: library.id,
      type: 0,
      guild_id: guild.id,
      name: 'library',
      permission_overwrites: [],
    }));
    await admin().command(guild.channel, 'setup channels', { channel: library.id, answer: true }).answer();
    expect(textOf(await ada.command(guild.channel, 'ask', { question }).answer())).toBe(
      `On this server I answer in <#${library.id}>.`,
    );
    expect(textOf(await ada.command(library, 'ask', { question }).answer())).toContain('1871');
    await admin().command(guild.channel, 'setup channels', { channel: library.id, answer: false }).answer();
    expect(textOf(await ada.command(guild.channel, 'ask', { question }).answer())).toContain('1871');
  });

  it('sets how much may be asked', async () => {
    const { ada, guild } = evening();
    const saved = await admin().command(guild.channel, 'setup limits', { member: 1 }).answer();
    expect(textOf(saved)).toContain('Questions in ten minutes: 1 a member, 60 this server');
    await ada.command(guild.channel, 'ask', { question }).answer();
    expect(textOf(await ada.command(guild.channel, 'ask', { question }).answer())).toContain('You can ask again');
  });

  it('sets the language of the bot’s own words for everybody, and takes it back', async () => {
    const { ada, guild } = evening();
    await admin().command(guild.channel, 'setup language', { language: 'ru' }).answer();
    expect(textOf(await ada.command(guild.channel, 'ask', { question: 'Who painted it?' }).answer())).toContain(
      'В источниках этого нет.',
    );
    await admin().command(guild.channel, 'setup language', { language: 'reader' }).answer();
    expect(textOf(await ada.command(guild.channel, 'ask', { question: 'Who painted it?' }).answer())).toContain(
      'The sources do not say.',
    );
  });

  it('holds in its own server alone, and after a restart', async () => {
    const { ada, guild, discord, bot, restart } = evening();
    const other = discord.guild({ name: 'Other' });
    await bot.stop();
    const again = await restart();
    await admin().command(guild.channel, 'setup language', { language: 'ru' }).answer();
    await again.stop();
    await restart();
    expect(textOf(await ada.command(guild.channel, 'help').answer())).toContain('Footnote отвечает');
    expect(textOf(await ada.command(other.channel, 'help').answer())).toContain('Footnote answers');
  });
});

describe('/setup check', () => {
  const evening = useEvening();

  it.each(Object.entries(leastPermissions))(
    'tells how to give %s where that alone is missing',
    async (name, permission) => {
      const { guild, discord } = evening();
      const olga = discord.member('Olga', { permissions: manageGuild });
      guild.channel.deniedToBot = permission;
      const lines = textOf(await olga.command(guild.channel, 'setup check').answer()).split('\n');
      const { permission: what, permissionFix } = messagesIn.en.setupCheck;
      const at = lines.findIndex((line) => line.startsWith('❌'));
      expect(lines[at]).toBe(`❌ ${what[name as NeededPermission]}`);
      expect(lines[at + 1]).toBe(`-# ${permissionFix[name as NeededPermission]}`);
      expect(lines.filter((line) => line.includes('To fix:'))).toHaveLength(1);
    },
  );

  it('names what is missing in the channel, each with its fix', async () => {
    const { guild, discord } = evening();
    const olga = discord.member('Olga', { permissions: manageGuild });
    guild.channel.deniedToBot = (1n << 14n) | (1n << 35n);
    const found = textOf(await olga.command(guild.channel, 'setup check').answer());
    expect(found).toContain('❌ Embed Links');
    expect(found).toContain('❌ Create Public Threads');
    expect(found).toContain('✅ Send Messages: to answer mentions');
    expect(found).toContain('-# To fix: Edit Channel, Permissions, my role, allow Embed Links');
    expect(found).toContain('-# To fix: Edit Channel, Permissions, my role, allow Create Public Threads');
    expect(found).not.toContain('allow Send Messages;');
    expect(found).toContain('➖ Message Content intent: off');
    expect(found).toContain('(Bot, Privileged Gateway Intents), sets DISCORD_MESSAGE_CONTENT=on');
    expect(found).toContain('✅ Documents: 2, with 5 passages');
  });
});

describe('/setup threads', () => {
  const evening = useEvening({ messageContent: true }, (discord) => {
    discord.world.privilegedIntents = intents.messageContent;
  });

  it('stops the bot from reading plain messages in its threads', async () => {
    const { ada, guild, discord, library } = evening();
    const olga = discord.member('Olga', { permissions: manageGuild });
    const answer = await ada.command(guild.channel, 'ask', { question }).answer();
    await ada.press(answer, 'Discuss in thread').answer();
    const thread = await discord.until(() => discord.world.channels.get(answer.id));
    await olga.command(guild.channel, 'setup threads', { listen: false }).answer();
    ada.say(thread, 'And what about oil?');
    ada.say(thread, `<@${discord.world.bot.id}> What about oil then?`);
    await discord.until(() => thread.messages[3]);
    expect(library.asked.map((request) => request.question)).toEqual([question, 'What about oil then?']);
  });
});
