import { describe, expect, it } from 'vitest';
import { textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

describe('a message', () => {
  const evening = useEvening({ directMessages: true });

  it('is answered where it mentions the bot, as a reply that pings nobody', async () => {
    const { ada, guild, discord } = evening();
    const { channel } = guild;
    const question = ada.say(channel, `<@${discord.world.bot.id}> When was the lighthouse built?`);
    const reply = await discord.until(() => channel.messages[1]);
    expect(textOf(reply)).toContain('was built in 1871.[1]');
    expect(reply.message_reference?.message_id).toBe(question.id);
    expect(channel.typing).toBe(1);
  });

  it('is left alone where it does not, and where it only mentions everyone', async () => {
    const { ada, guild, discord, library } = evening();
    ada.say(guild.channel, 'When was the lighthouse built?');
    ada.say(guild.channel, '@everyone When was the lighthouse built?');
    ada.say(guild.channel, `<@${discord.world.bot.id}> What burned oil?`);
    await discord.until(() => guild.channel.messages[3]);
    expect(library.asked.map(({ question }) => question)).toEqual(['What burned oil?']);
  });

  it('goes on with the answer that it replies to', async () => {
    const { ada, guild, discord, library } = evening();
    const { channel } = guild;
    ada.say(channel, `<@${discord.world.bot.id}> When was the lighthouse built?`);
    const answer = await discord.until(() => channel.messages[1]);
    ada.say(channel, 'And what about oil?', { replyTo: answer });
    await discord.until(() => channel.messages[3]);
    expect(library.asked.at(-1)?.history?.map(({ question }) => question)).toEqual(['When was the lighthouse built?']);
  });

  it('that arrives empty is told how to be read', async () => {
    const { ada, guild, discord } = evening();
    const answer = await ada.command(guild.channel, 'ask', { question: 'When was it built?' }).answer();
    ada.say(guild.channel, 'And what about oil?', { replyTo: answer });
    const reply = await discord.until(() => guild.channel.messages[2]);
    expect(reply.content).toContain('I could not read your message.');
  });

  it('is answered in a direct message without a mention', async () => {
    const { ada, discord } = evening();
    const channel = discord.directChannel(ada);
    ada.say(channel, 'When was the lighthouse built?');
    expect(textOf(await discord.until(() => channel.messages[1]))).toContain('was built in 1871.[1]');
  });

  it('is answered although it has been deleted meanwhile', async () => {
    const { ada, guild, discord, library } = evening();
    const { channel } = guild;
    library.beforeAnswer = () => {
      channel.messages.length = 0;
    };
    ada.say(channel, `<@${discord.world.bot.id}> When was the lighthouse built?`);
    expect(textOf(await discord.until(() => channel.messages[0]?.author.bot && channel.messages[0]))).toContain('1871');
  });

  it('is answered once although Discord fails after it has posted', async () => {
    const { ada, guild, discord } = evening();
    discord.faults.next('POST', /\/channels\/\d+\/messages$/, undefined, { when: 'after' });
    ada.say(guild.channel, `<@${discord.world.bot.id}> When was the lighthouse built?`);
    const sent = () => discord.requests.filter(({ path, status }) => path.endsWith('/messages') && status === 200);
    await discord.until(() => sent().length > 0);
    expect(guild.channel.messages).toHaveLength(2);
  });
});
