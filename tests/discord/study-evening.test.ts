import { describe, expect, it } from 'vitest';
import { apiErrors } from '../stand-ins/discord/api-error.ts';
import type { Member } from '../stand-ins/discord/member.ts';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import type { Guild } from '../stand-ins/discord/world.ts';
import { useEvening } from './harness/evening.ts';

const manageGuild = 1n << 5n;
const built = 'When was the lighthouse built?';

describe('a study evening in three servers, on one of Discord’s bad days', () => {
  const evening = useEvening({ directMessages: true });

  /** What one member does in one server: every kind of interaction once. Gives what was said. */
  async function takePart(member: Member, guild: Guild): Promise<string[]> {
    const { discord } = evening();
    const { channel } = guild;
    const answer = await member.command(channel, 'ask', { question: built }).answer();
    const page = await member.press(answer, '[1]').answer();
    // Turning the page edits this very message.
    const opened = textOf(page);
    const turned = await member.press(page, 'after ▶').edited();
    const copied = await member.press(turned, 'Copy citation').answer();
    const followed = await (await member.submit(member.press(answer, 'Follow up'), 'And what about oil?')).answer();
    const thanked = await member.press(answer, '👍').answer();
    const refusal = await member.command(channel, 'ask', { question: 'Who painted it?' }).answer();
    const found = await member.press(refusal, 'Search the text').answer();
    const privately = member.command(channel, 'ask', { question: built, private: true });
    const shared = await member.press(await privately.answer(), 'Share').message(2);
    const checked = await member.command(channel, 'check', { claim: 'It was built in 1872.' }).answer();
    const said = member.say(channel, 'I think it was built in 1871.');
    const menu = await member.menu(channel, 'Check against sources', said).answer();
    const help = await member.command(channel, 'help').answer();
    const sources = await member.command(channel, 'sources show', { source: 'harbour' }).answer();
    const before = channel.messages.length;
    const mention = member.say(channel, `<@${discord.world.bot.id}> ${built}`);
    const reply = await discord.until(() =>
      channel.messages.slice(before).find(({ message_reference }) => message_reference?.message_id === mention.id),
    );
    const rest = [turned, copied, followed, thanked, refusal, found, shared, checked, menu, help, sources, reply].map(
      textOf,
    );
    return [textOf(answer), opened, ...rest];
  }

  it('leaves nobody without an answer or a clear word, and answers nothing twice', { timeout: 60_000 }, async () => {
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

    const parts = members.map((member, index) => takePart(member, guilds[index % guilds.length] ?? guild));
    await discord.until(() => discord.requests.length > 30);
    gateway.drop();
    const texts = await Promise.all(parts);

    expect(gateway.resumptions).toBe(1);
    for (const [answer, page] of texts) {
      expect(answer).toContain('was built in 1871.[1]');
      expect(page).toContain('**The lighthouse on the northern cape was built in 1871.**');
    }
    expect(texts.flat().filter((text) => text.includes('Something went wrong'))).toEqual([]);
    expect(log.filter((line) => line.startsWith('error'))).toEqual([]);
    // Three public answers a member and the shared one; a mention's reply came once although Discord failed after posting it.
    const replies = guilds.flatMap(({ channel }) =>
      channel.messages.filter(({ message_reference }) => message_reference !== undefined),
    );
    expect(replies).toHaveLength(members.length);
  });

  it('keeps the servers’ settings, answers and logs apart', async () => {
    const { discord, guild, ada } = evening();
    const second = discord.guild({ name: 'Second' });
    discord.announceGuild(second);
    const olga = discord.member('Olga', { permissions: manageGuild });
    await olga.command(guild.channel, 'setup limits', { member: 50 }).answer();
    await ada.command(guild.channel, 'ask', { question: 'A secret of the first server?' }).answer();
    const seen = [
      await olga.command(second.channel, 'setup show').answer(),
      await olga.command(second.channel, 'gaps').answer(),
      await olga.command(second.channel, 'stats').answer(),
    ].map(textOf);
    expect(seen.join('\n')).not.toContain('secret');
    expect(seen[0]).toContain('10 a member');
    expect(seen[2]).toContain('0 answered, 0 refused');
    const shown = await olga.command(guild.channel, 'gaps').answer();
    expect(componentsOf(shown)).toEqual([]);
    expect(textOf(shown)).toContain('A secret of the first server?');
  });
});
