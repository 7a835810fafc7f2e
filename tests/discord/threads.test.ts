import { describe, expect, it } from 'vitest';
import { intents } from '../stand-ins/discord/intents.ts';
import type { Member } from '../stand-ins/discord/member.ts';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import type { Channel, Guild } from '../stand-ins/discord/world.ts';
import { type Evening, useEvening } from './harness/evening.ts';

const question = 'When was the lighthouse built?';

async function openThread(evening: Evening, member: Member, guild: Guild): Promise<Channel> {
  const answer = await member.command(guild.channel, 'ask', { question }).answer();
  const led = await member.press(answer, 'Discuss in thread').answer();
  const thread = evening.discord.world.channels.get(answer.id);
  if (!thread) throw new Error('No thread was opened.');
  expect(led.content).toBe(`The discussion is in <#${thread.id}>.`);
  return thread;
}

describe('Discuss in thread', () => {
  const evening = useEvening();

  it('opens a thread below the answer and remembers the answer there', async () => {
    const { ada, guild, discord, library } = evening();
    const thread = await openThread(evening(), ada, guild);
    expect(thread.name).toBe(question);
    expect(thread.messages[0]?.content).toContain('mention me in your question');
    ada.say(thread, `<@${discord.world.bot.id}> And what about oil?`);
    await discord.until(() => thread.messages[2]);
    expect(library.asked.at(-1)?.history?.map((turn) => turn.question)).toEqual([question]);
  });

  it('leads to the thread that there is', async () => {
    const { ada, guild, discord } = evening();
    const answer = await ada.command(guild.channel, 'ask', { question }).answer();
    await ada.press(answer, 'Discuss in thread').answer();
    const again = await discord.member('Bob').press(answer, 'Discuss in thread').answer();
    expect(again.content).toBe(`The discussion is in <#${answer.id}>.`);
    expect(discord.world.channels.get(answer.id)?.messages).toHaveLength(1);
  });

  it('names the permission that is missing', async () => {
    const { ada, guild } = evening();
    guild.botPermissions &= ~(1n << 35n);
    const answer = await ada.command(guild.channel, 'ask', { question }).answer();
    expect((await ada.press(answer, 'Discuss in thread').answer()).content).toContain('Create Public Threads');
  });

  it('is not offered in a thread, nor below a private answer', async () => {
    const { ada, guild } = evening();
    const thread = await openThread(evening(), ada, guild);
    const labels = async (channel: Channel, isPrivate: boolean) =>
      componentsOf(await ada.command(channel, 'ask', { question, private: isPrivate }).answer()).map(
        ({ label }) => label,
      );
    expect(await labels(thread, false)).not.toContain('Discuss in thread');
    expect(await labels(guild.channel, true)).not.toContain('Discuss in thread');
  });

  it('remembers the last six turns, by whoever asked them publicly, until the thread is deleted', async () => {
    const { ada, guild, discord, library, answers } = evening();
    const thread = await openThread(evening(), ada, guild);
    const bob = discord.member('Bob');
    await bob.command(thread, 'ask', { question: 'A secret about oil?', private: true }).answer();
    for (let count = 1; count <= 7; count += 1)
      await bob.command(thread, 'ask', { question: `Oil ${count}?` }).answer();
    await bob.command(thread, 'ask', { question: 'And oil at last?' }).answer();
    expect(library.asked.at(-1)?.history?.map((turn) => turn.question)).toEqual(
      [2, 3, 4, 5, 6, 7].map((count) => `Oil ${count}?`),
    );
    discord.deleteThread(thread);
    await ada.command(guild.channel, 'help').answer();
    expect(await answers.conversation(thread.id, 6)).toEqual([]);
  });
});

describe('plain messages in the bot’s thread, with the Message Content intent', () => {
  const evening = useEvening({ messageContent: true }, (discord) => {
    discord.world.privilegedIntents = intents.messageContent;
  });

  it('are answered, and asides are left alone', async () => {
    const { ada, guild, discord, library } = evening();
    const thread = await openThread(evening(), ada, guild);
    const bob = discord.member('Bob');
    expect(thread.messages[0]?.content).toContain('just write your questions');
    const plain = ada.say(thread, 'And what about oil?');
    const reply = await discord.until(() => thread.messages[2]);
    expect(textOf(reply)).toContain('whale oil');
    ada.say(thread, '// just between us: oil?');
    ada.say(thread, '  // and this as well: oil?');
    ada.say(thread, `<@${bob.id}> what do you say about oil?`);
    bob.say(thread, 'I agree about the oil', { replyTo: plain });
    bob.say(thread, 'So what was built?', { replyTo: reply, ping: false });
    await discord.until(() => library.asked.length === 3);
    expect(library.asked.at(-1)?.question).toBe('So what was built?');
  });

  it('are not asked for where the server has switched them off', async () => {
    const { ada, guild, answers } = evening();
    await answers.saveGuildSettings(guild.id, { channelIds: [], listensInThreads: false });
    const thread = await openThread(evening(), ada, guild);
    expect(thread.messages[0]?.content).toContain('mention me in your question');
  });

  it('are left alone in threads that others opened', async () => {
    const { ada, guild, discord, library } = evening();
    ada.say(guild.channel, 'Oil?');
    ada.say(guild.channel, `<@${discord.world.bot.id}> What was built?`);
    await discord.until(() => guild.channel.messages[2]);
    expect(library.asked).toHaveLength(1);
  });
});
