import { describe, expect, it } from 'vitest';
import { apiErrors } from '../stand-ins/discord/api-error.ts';
import { textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

const question = 'When was the lighthouse built?';
const callback = /\/callback$/;
const original = /\/messages\/@original$/;

describe('when Discord misbehaves', () => {
  const evening = useEvening();

  it.each([
    ['a rate limit on the acknowledgement', 'POST', callback, apiErrors.rateLimited(0.05)],
    ['a rate limit on the answer', 'PATCH', original, apiErrors.rateLimited(0.05)],
    ['a server error on the acknowledgement', 'POST', callback, apiErrors.serverError()],
    ['a server error on the answer', 'PATCH', original, apiErrors.serverError()],
  ])('%s is waited out, and the member gets one answer', async (_what, method, path, error) => {
    const { ada, guild, discord, library } = evening();
    discord.faults.next(method, path, error);
    const asked = ada.command(guild.channel, 'ask', { question });
    expect(textOf(await asked.answer())).toContain('1871');
    expect(library.asked).toHaveLength(1);
    expect(asked.messages).toHaveLength(1);
  });

  it('an acknowledgement that arrived although Discord said it failed is taken for what it is', async () => {
    const { ada, guild, discord } = evening();
    discord.faults.next('POST', callback, apiErrors.serverError(), { when: 'after' });
    const asked = ada.command(guild.channel, 'ask', { question });
    expect(textOf(await asked.answer())).toContain('1871');
    expect(asked.messages).toHaveLength(1);
  });

  it('an interaction that is no longer known costs no answering, and the bot goes on', async () => {
    const { ada, guild, discord, library, log } = evening();
    discord.faults.next('POST', callback, apiErrors.unknownInteraction());
    ada.command(guild.channel, 'ask', { question: 'Lost?' });
    expect(textOf(await ada.command(guild.channel, 'ask', { question }).answer())).toContain('1871');
    expect(library.asked.map((request) => request.question)).toEqual([question]);
    expect(log.filter((line) => line.startsWith('warn'))).toHaveLength(1);
  });

  it('a rate limit is logged, without the interaction’s token', async () => {
    const { ada, guild, discord, log } = evening();
    discord.faults.next('PATCH', original, apiErrors.rateLimited(0.05));
    const asked = ada.command(guild.channel, 'ask', { question });
    await asked.answer();
    expect(log.join('\n')).toContain('Rate limit: PATCH /webhooks/:id/:token/messages/%40original told to wait');
    expect(log.join('\n')).not.toContain(asked.interaction.token);
  });

  it('an answer that comes after the interaction’s quarter of an hour goes into the channel', async () => {
    const { ada, guild, discord, library } = evening();
    library.beforeAnswer = () => discord.clock.advance(16 * 60_000);
    const asked = ada.command(guild.channel, 'ask', { question });
    const late = await discord.until(() => guild.channel.messages.find((message) => message.type === 0));
    expect(late.content).toContain(`<@${ada.id}>`);
    await discord.until(() =>
      guild.channel.messages.some((message) => message.type === 0 && textOf(message).includes('1871')),
    );
    expect(asked.messages).toHaveLength(1);
  });

  it('such a late answer goes to the member alone where it is private, or where the bot may not write', async () => {
    const { ada, guild, discord, library } = evening();
    library.beforeAnswer = () => discord.clock.advance(16 * 60_000);
    guild.channel.deniedToBot = 1n << 11n;
    const sent = () => [...discord.world.channels.values()].find(({ recipient }) => recipient?.id === ada.id)?.messages;
    ada.command(guild.channel, 'ask', { question });
    const [first] = await discord.until(() => (sent()?.length ? sent() : undefined));
    expect(first && textOf(first)).toContain('1871');
    guild.channel.deniedToBot = 0n;
    ada.command(guild.channel, 'ask', { question, private: true });
    await discord.until(() => ((sent()?.length ?? 0) > 1 ? true : undefined));
    expect(guild.channel.messages.filter((message) => message.type === 0)).toEqual([]);
  });

  it('a channel that it may not write in is told to the member who mentioned it', async () => {
    const { ada, guild, discord } = evening();
    guild.channel.deniedToBot = 1n << 11n;
    ada.say(guild.channel, `<@${discord.world.bot.id}> ${question}`);
    const told = await discord.until(
      () =>
        [...discord.world.channels.values()].find(
          ({ recipient, messages }) => recipient?.id === ada.id && messages.length > 0,
        )?.messages[0],
    );
    expect(told.content).toContain(`I am not allowed to write in <#${guild.channel.id}>`);
  });

  it.each(['[1]', 'Share', '👍'])('a double click on %s is answered once', async (label) => {
    const { ada, guild } = evening();
    const answer = await ada.command(guild.channel, 'ask', { question, private: true }).answer();
    const clicks = [ada.press(answer, label), ada.press(answer, label)];
    const acknowledged = await Promise.all(clicks.map((click) => click.acknowledged()));
    await ada.command(guild.channel, 'help').answer();
    const shown = clicks.map(({ messages }) => messages.length);
    expect(Math.min(...shown)).toBe(0);
    expect(Math.max(...shown)).toBeGreaterThan(0);
    expect(acknowledged).toHaveLength(2);
  });

  it('an event that comes twice is answered once', async () => {
    const { ada, guild, discord, library } = evening();
    const said = ada.say(guild.channel, `<@${discord.world.bot.id}> ${question}`);
    discord.gateway.dispatch('MESSAGE_CREATE', () => ({ ...said, guild_id: guild.id, channel_type: 0 }));
    await discord.until(() => guild.channel.messages[1]);
    await ada.command(guild.channel, 'help').answer();
    expect(library.asked).toHaveLength(1);
  });
});
