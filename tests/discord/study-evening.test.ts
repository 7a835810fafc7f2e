import type { APIMessage } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { apiErrors } from '../stand-ins/discord/api-error.ts';
import { intents } from '../stand-ins/discord/intents.ts';
import type { PendingInteraction } from '../stand-ins/discord/interactions.ts';
import type { Member } from '../stand-ins/discord/member.ts';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import type { Channel, Guild } from '../stand-ins/discord/world.ts';
import { type Evening, useEvening } from './harness/evening.ts';

const manageGuild = 1n << 5n;
const built = 'When was the lighthouse built?';
const messageContent = (discord: Evening['discord']) => {
  discord.world.privilegedIntents = intents.messageContent;
};

/** Asking, following up, and everything that the buttons below an answer and a refusal do. */
async function askAndPress(member: Member, { channel }: Guild): Promise<string[]> {
  const answer = await member.command(channel, 'ask', { question: built }).answer();
  const page = await member.press(answer, '[1]').answer();
  // Turning the page edits this very message.
  const opened = textOf(page);
  const turned = await member.press(page, 'after ▶').edited();
  const copied = await member.press(turned, 'Copy citation').answer();
  const followed = await (await member.submit(member.press(answer, 'Follow up'), 'And what about oil?')).answer();
  const thanked = await member.press(answer, '👍').answer();
  const blamed = await member.press(answer, '👎').answer();
  const noted = await member.select(blamed, 'wrong').edited();
  const refusal = await member.command(channel, 'ask', { question: 'Who painted it?' }).answer();
  const suggested = await member.press(refusal, built).answer();
  const found = await member.press(refusal, 'Search the text').answer();
  const shown = await (await member.submit(member.press(refusal, 'It is there: show me where'), 'Line 3')).answer();
  const privately = member.command(channel, 'ask', { question: built, private: true });
  const shared = await member.press(await privately.answer(), 'Share').message(2);
  return [
    textOf(answer),
    opened,
    ...[turned, copied, followed, thanked, noted, suggested, found, shown, shared].map(textOf),
  ];
}

/** The other commands, the message menu, a mention, and a thread. */
async function lookAround(member: Member, { channel }: Guild, { discord }: Evening): Promise<string[]> {
  const said = member.say(channel, 'I think it was built in 1871.');
  const answers = [
    await member.command(channel, 'check', { claim: 'It was built in 1872.' }).answer(),
    await member.command(channel, 'find', { text: 'whale oil' }).answer(),
    await member.command(channel, 'help').answer(),
    await member.command(channel, 'sources list').answer(),
    await member.command(channel, 'sources show', { source: 'harbour' }).answer(),
    await member.command(channel, 'privacy info').answer(),
    await member.command(channel, 'privacy export').answer(),
    await member.menu(channel, 'Check against sources', said).answer(),
    await member.menu(channel, 'Find sources for this', said).answer(),
    await (await member.submit(member.menu(channel, 'Ask about this', said), built)).answer(),
  ];
  expect(await member.autocomplete(channel, 'ask', 'source', 'light')).toHaveLength(1);
  const mention = member.say(channel, `<@${discord.world.bot.id}> ${built}`);
  const reply = await discord.until(() => replyTo(channel, mention));
  const answer = await member.command(channel, 'ask', { question: built }).answer();
  await member.press(answer, 'Discuss in thread').answer();
  const thread = await discord.until(() => discord.world.channels.get(answer.id));
  const inThread = member.say(thread, 'And what about oil?');
  const talked = await discord.until(() => replyTo(thread, inThread));
  return [...answers, reply, talked].map(textOf);
}

function replyTo(channel: Channel, message: APIMessage): APIMessage | undefined {
  return channel.messages.find(({ message_reference }) => message_reference?.message_id === message.id);
}

/** What a member still waits for: nothing at all, or "is thinking…" for ever. */
function leftWaiting(interactions: Iterable<PendingInteraction>): string[] {
  return [...interactions].flatMap(({ kind, response, messages }) => {
    if (!response) return [`a ${kind} was never acknowledged`];
    const isThinking = messages.some(({ flags }) => ((flags ?? 0) & 128) !== 0);
    return isThinking ? [`a ${kind} is still thinking`] : [];
  });
}

describe('a study evening in three servers, on one of Discord’s bad days', () => {
  const evening = useEvening({ directMessages: true, messageContent: true, userQuestions: 100 }, messageContent);

  it('leaves nobody without an answer or a clear word, and answers nothing twice', { timeout: 120_000 }, async () => {
    const { discord, guild, log } = evening();
    const guilds = [guild, discord.guild({ name: 'Second' }), discord.guild({ name: 'Third' })];
    for (const added of guilds.slice(1)) discord.announceGuild(added);
    const members = ['Ada', 'Bob', 'Cem', 'Dana'].map((name) => discord.member(name));
    const { faults, gateway } = discord;
    faults.next('PATCH', /@original$/, apiErrors.rateLimited(0.05), { times: 3 });
    faults.next('POST', /\/callback$/, apiErrors.serverError(), { times: 2 });
    faults.next('POST', /\/callback$/, apiErrors.serverError(), { times: 1, when: 'after' });
    faults.next('POST', /\/messages$/, apiErrors.serverError(), { times: 1, when: 'after' });
    faults.next('POST', /\/webhooks\/\d+\/[^/]+$/, apiErrors.rateLimited(0.05), { times: 2 });

    const parts = members.map(async (member, index) => {
      const here = guilds[index % guilds.length] ?? guild;
      return [...(await askAndPress(member, here)), ...(await lookAround(member, here, evening()))];
    });
    await discord.until(() => discord.interactions.size > 20);
    gateway.drop();
    await discord.until(() => gateway.resumptions === 1);
    const texts = await Promise.all(parts);

    expect(discord.interactions.size).toBeGreaterThanOrEqual(60);
    expect(leftWaiting(discord.interactions.values())).toEqual([]);
    for (const [answer, page] of texts) {
      expect(answer).toContain('was built in 1871.[1]');
      expect(page).toContain('**The lighthouse on the northern cape was built in 1871.**');
    }
    expect(texts.flat().filter((text) => text === '' || text.includes('Something went wrong'))).toEqual([]);
    expect(log.filter((line) => line.startsWith('error'))).toEqual([]);
    // Each says one thing; sharing says who shares it and what.
    const said = [...discord.interactions.values()].map(({ messages }) => messages.length);
    expect(Math.max(...said)).toBe(2);
    expect(said.filter((count) => count === 2)).toHaveLength(members.length);
    // One to a mention and one in the thread, although Discord failed once after it had posted.
    const replies = [...discord.world.channels.values()].flatMap(({ messages }) =>
      messages.filter(({ type, author }) => type !== 20 && author.id === discord.world.bot.id),
    );
    expect(replies.filter(({ message_reference }) => message_reference !== undefined)).toHaveLength(2 * members.length);
  });

  it('goes on after an invalid session, a missing permission, a deleted message, an expired token and a double click', async () => {
    const { discord, guild, ada, library, log } = evening();
    const { channel } = guild;
    discord.gateway.invalidateSessions();
    await discord.until(() => discord.gateway.identifications === 2 && discord.gateway.intents !== 0);

    channel.deniedToBot = 1n << 14n;
    const plain = await ada.command(channel, 'ask', { question: built }).answer();
    expect(plain.content).toContain('was built in 1871.[1]');
    channel.deniedToBot = 0n;

    const answer = await ada.command(channel, 'ask', { question: built }).answer();
    discord.deleteMessage(answer);
    expect(textOf(await ada.press(answer, 'Discuss in thread').answer())).toContain('has been deleted');
    expect(textOf(await ada.press(answer, '[1]').answer())).toContain('1871');

    discord.faults.next('PATCH', /@original$/, apiErrors.unknownMessage());
    const removed = ada.command(channel, 'ask', { question: built });
    expect(textOf(await removed.answer())).toContain('1871');

    library.beforeAnswer = () => discord.clock.advance(16 * 60_000);
    const before = channel.messages.length;
    ada.command(channel, 'ask', { question: built });
    await discord.until(() => channel.messages.slice(before).some((message) => textOf(message).includes('1871')));
    library.beforeAnswer = () => undefined;

    const clicked = await ada.command(channel, 'ask', { question: built }).answer();
    const clicks = [ada.press(clicked, '[1]'), ada.press(clicked, '[1]')];
    await Promise.all(clicks.map((click) => click.acknowledged()));
    await discord.until(() =>
      clicks.some(({ messages }) => messages.some((message) => textOf(message).includes('1871'))),
    );
    expect(clicks.flatMap(({ messages }) => messages)).toHaveLength(1);
    expect(log.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  it('keeps the servers’ settings, answers and logs apart', async () => {
    const { discord, guild, ada } = evening();
    const second = discord.guild({ name: 'Second' });
    discord.announceGuild(second);
    const olga = discord.member('Olga', { permissions: manageGuild });
    await olga.command(guild.channel, 'setup limits', { member: 50 }).answer();
    const asked = await ada.command(guild.channel, 'ask', { question: 'A secret of the first server?' }).answer();
    const seen = [
      await olga.command(second.channel, 'setup show').answer(),
      await olga.command(second.channel, 'gaps').answer(),
      await olga.command(second.channel, 'stats').answer(),
    ].map(textOf);
    expect(seen.join('\n')).not.toContain('secret');
    expect(seen[0]).toContain('100 a member');
    expect(seen[2]).toContain('0 answered, 0 refused');
    const shown = await olga.command(guild.channel, 'gaps').answer();
    expect(componentsOf(shown)).toEqual([]);
    expect(textOf(shown)).toContain('A secret of the first server?');
    // The buttons of the first server's answer, sent from the second.
    const elsewhere = { ...asked, channel_id: second.channel.id };
    expect(textOf(await ada.press(elsewhere, 'Search the text').answer())).toContain('no longer stored');
  });
});
