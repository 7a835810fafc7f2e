import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIMessage } from 'discord.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiErrors } from '../stand-ins/discord/api-error.ts';
import type { Member } from '../stand-ins/discord/member.ts';
import type { Outcome } from '../stand-ins/discord/outcome.ts';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import type { Channel } from '../stand-ins/discord/world.ts';
import { useWholeFootnote } from './harness/whole-footnote.ts';

const fixtures = join(import.meta.dirname, '../fixtures/study');
const files = Object.fromEntries(
  ['mill-guide.md', 'two-mills.md'].map((name) => [name, readFileSync(join(fixtures, name), 'utf8')]),
);

describe('studying in three servers at once, on a bad day, with the whole of Footnote', () => {
  const whole = useWholeFootnote({ files });
  let channels: readonly Channel[];

  beforeAll(() => {
    const { discord } = whole();
    channels = ['One', 'Two', 'Three'].map((name) => {
      const guild = discord.guild({ name });
      discord.announceGuild(guild);
      return guild.channel;
    });
  });

  /** What came of a command, whether or not its place in the line was told meanwhile, which depends on the machine. */
  async function answerOf(outcome: Outcome): Promise<APIMessage> {
    await outcome.answer();
    return whole().discord.until(() => {
      const [message] = outcome.messages;
      return message && textOf(message).startsWith('You are number') ? undefined : message;
    });
  }

  /** Every study command once, and what its buttons do. */
  async function study(member: Member, channel: Channel): Promise<string[]> {
    const summary = await answerOf(
      member.command(channel, 'summary sources', { source: 'two-mills', length: 'brief' }),
    );
    const opened = await member.press(summary, '[1]').answer();
    const quiz = await answerOf(member.command(channel, 'quiz', { questions: 1, kind: 'true-false' }));
    const solved = await member.press(quiz, 'True').edited();
    const card = await answerOf(member.command(channel, 'cards', { count: 1 }));
    const turned = await member.press(card, 'Show answer').edited();
    const known = await member.press(turned, 'Knew it').edited();
    const discussion = await answerOf(
      member.command(channel, 'discuss', { topic: 'the lower mill of Aldby', prompts: 1 }),
    );
    return [summary, opened, solved, known, discussion].map(textOf);
  }

  it('leaves nobody waiting, and does one long job at a time in a server', { timeout: 120_000 }, async () => {
    const { discord, log } = whole();
    const { faults } = discord;
    faults.next('PATCH', /@original$/, apiErrors.rateLimited(0.05), { times: 4 });
    faults.next('POST', /\/callback$/, apiErrors.serverError(), { times: 3 });
    faults.next('POST', /\/messages$/, apiErrors.serverError(), { times: 1 });
    const members = ['Ada', 'Bob', 'Cem', 'Dana'].map((name) => discord.member(name));
    const told = await Promise.all(
      members.map((member, index) => study(member, channels[index % channels.length] as Channel)),
    );
    for (const [summary, opened, solved, , discussion] of told) {
      expect(summary).toMatch(/• .+\[1\]/);
      expect(opened).toMatch(/\*\*.+\*\*/);
      expect(solved).toMatch(/✅|❌/);
      expect(discussion).toContain('Discussion: the lower mill of Aldby');
    }
    const waiting = [...discord.interactions.values()].filter(
      ({ response, messages }) => !response || messages.some(({ flags }) => ((flags ?? 0) & 128) !== 0),
    );
    expect(waiting).toEqual([]);
    expect(told.flat().join('\n')).not.toContain('Something went wrong');
    expect(log.filter((line) => /failed|could not/.test(line))).toEqual([]);
  });

  it('keeps a member’s cards and a server’s quiz out of the others’ reach', async () => {
    const { discord } = whole();
    const [eve, mallory] = ['Eve', 'Mallory'].map((name) => discord.member(name)) as [Member, Member];
    const [here, there] = channels as [Channel, Channel];
    const card = await eve.command(here, 'cards', { count: 1 }).answer();
    const stolen = textOf(await mallory.press(card, 'Show answer').edited());
    expect(stolen).not.toContain('Knew it');
    const quiz = await eve.command(here, 'quiz', { questions: 1, kind: 'true-false', mode: 'group' }).answer();
    const elsewhere = { ...quiz, channel_id: there.id };
    const answered = mallory.press(elsewhere, componentsOf(quiz)[0]?.label ?? '');
    expect(textOf(await answered.answer())).toContain('no longer stored');
  });
});
