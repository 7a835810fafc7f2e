import { describe, expect, it } from 'vitest';
import { textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

const manageGuild = 1n << 5n;
const day = 24 * 60 * 60_000;

describe('/gaps and /stats', () => {
  const evening = useEvening();

  it('are for admins alone', () => {
    const { ada, guild } = evening();
    expect(() => ada.command(guild.channel, 'gaps')).toThrow('may not use gaps');
    expect(() => ada.command(guild.channel, 'stats')).toThrow('may not use stats');
  });

  it('show what was refused here, why, what came nearest and what members say, without names', async () => {
    const { ada, guild, discord } = evening();
    const admin = discord.member('Olga', { permissions: manageGuild });
    const refusal = await ada.command(guild.channel, 'ask', { question: 'Who painted it?' }).answer();
    await ada.command(guild.channel, 'ask', { question: 'who painted it' }).answer();
    await ada.command(guild.channel, 'ask', { question: 'When was it built?' }).answer();
    await (await ada.submit(ada.press(refusal, 'It is there: show me where'), 'In the second chapter')).answer();
    const asked = admin.command(guild.channel, 'gaps');
    const gaps = textOf(await asked.answer());
    expect(asked.isEphemeral).toBe(true);
    expect(gaps).toContain('“who painted it” · asked 2 times\nThe sources do not say.');
    expect(gaps).toContain('nearest: [The lighthouse of the cape]');
    expect(gaps).toContain('members say it is there: “In the second chapter”');
    expect(gaps).not.toContain('built');
    expect(gaps).not.toContain('Ada');
  });

  it('count answers, refusals, feedback and times', async () => {
    const { ada, guild, discord, library } = evening();
    const admin = discord.member('Olga', { permissions: manageGuild });
    library.beforeAnswer = () => discord.clock.advance(1_500);
    const answer = await ada.command(guild.channel, 'ask', { question: 'When was it built?' }).answer();
    await ada.press(answer, '👍').answer();
    await ada.command(guild.channel, 'ask', { question: 'Who painted it?' }).answer();
    await ada.command(guild.channel, 'find', { text: 'whale oil' }).answer();
    const stats = textOf(await admin.command(guild.channel, 'stats', { days: 1 }).answer());
    expect(stats).toContain('The last day in numbers');
    expect(stats).toContain('Questions: 1 answered, 1 refused');
    expect(stats).toContain('Searches: 1 · Checks: 0');
    expect(stats).toMatch(/half within 1\.5 s, 19 in 20 within 1\.5 s/);
    expect(stats).toContain('Helpful: 1');
  });

  it('know nothing of other servers, nor of days before', async () => {
    const { ada, guild, discord } = evening();
    const admin = discord.member('Olga', { permissions: manageGuild });
    await ada.command(guild.channel, 'ask', { question: 'Who painted it?' }).answer();
    discord.clock.advance(2 * day);
    expect(textOf(await admin.command(guild.channel, 'gaps', { days: 1 }).answer())).toContain('Nothing was refused.');
    const elsewhere = discord.guild({ name: 'Elsewhere' });
    expect(textOf(await admin.command(elsewhere.channel, 'gaps').answer())).toContain('Nothing was refused.');
    expect(textOf(await admin.command(guild.channel, 'gaps').answer())).toContain('Who painted it?');
  });
});

describe('/privacy', () => {
  const evening = useEvening();

  it('says what is kept', async () => {
    const { ada, guild } = evening();
    expect(textOf(await ada.command(guild.channel, 'privacy info').answer())).toContain('for 30 days');
  });

  it('gives a member all of their own as a file, and nobody else’s', async () => {
    const { ada, guild, discord } = evening();
    await ada.command(guild.channel, 'ask', { question: 'When was it built?' }).answer();
    const bob = discord.member('Bob');
    const his = await bob.command(guild.channel, 'ask', { question: 'And the oil?' }).answer();
    await ada.press(his, '👍').answer();
    const refused = await ada.command(guild.channel, 'ask', { question: 'Who painted it?' }).answer();
    await (await bob.submit(bob.press(refused, 'It is there: show me where'), 'On page three')).answer();
    const exported = await ada.command(guild.channel, 'privacy export').answer();
    const file = decodeURIComponent(exported.attachments[0]?.url.replace('data:,', '') ?? '');
    expect(JSON.parse(file)).toMatchObject({
      answers: [{ question: 'When was it built?' }, { question: 'Who painted it?' }],
      feedback: [{ opinion: 'helpful' }],
    });
    // What others say of a member's answers is theirs.
    expect(file).not.toContain('On page three');
    expect(exported.content).toBe('Everything that is kept of you: 3 records.');
  });

  it('erases a member’s own, after they have confirmed', async () => {
    const { ada, guild, answers } = evening();
    const answer = await ada.command(guild.channel, 'ask', { question: 'When was it built?' }).answer();
    const confirm = await ada.command(guild.channel, 'privacy delete').answer();
    expect(await answers.answersOf(ada.id)).toHaveLength(1);
    const erased = await ada.press(confirm, 'Erase everything of mine').edited();
    expect(erased.content).toBe('Erased: 1 record. Nothing is kept of you now.');
    expect(await answers.answersOf(ada.id)).toEqual([]);
    expect((await ada.press(answer, '[1]').answer()).content).toBe('This answer is no longer stored.');
    expect((await ada.command(guild.channel, 'privacy export').answer()).content).toBe('Nothing is kept of you.');
  });
});
