import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Footnote } from '../../src/app/footnote.ts';
import { openFootnote } from '../../src/composition.ts';
import type { QuizQuestion } from '../../src/core/study/quiz/quiz.ts';
import { intents } from '../stand-ins/discord/intents.ts';
import type { Member } from '../stand-ins/discord/member.ts';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import type { Channel } from '../stand-ins/discord/world.ts';
import { type Evening, useEvening } from './harness/evening.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');
let root: string;
let footnote: Footnote;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'footnote-study-'));
  cpSync(join(fixtures, 'study'), join(root, 'corpus'), { recursive: true });
  footnote = await openFootnote({ corpusFolder: join(root, 'corpus'), dataFolder: join(root, 'data') });
}, 60_000);

afterAll(async () => {
  await footnote.close();
  rmSync(root, { recursive: true });
});

/** The evening's library studies two real documents. */
function withStudy(evening: () => Evening): () => Evening {
  beforeEach(() => {
    evening().library.study = footnote.study;
    evening().library.sources = () => footnote.sources();
    evening().library.document = (id) => footnote.document(id);
    evening().library.passagesOf = (id) => footnote.passagesOf(id);
  });
  return evening;
}

const labels = (message: Parameters<typeof componentsOf>[0]) => componentsOf(message).map(({ label }) => label);

/** The questions of the last quiz that was made. */
function quizOf({ answers }: Evening, id: string): Promise<readonly QuizQuestion[]> {
  return answers.find(id).then((record) => record?.quiz?.questions ?? []);
}

const recordOf = (message: Parameters<typeof componentsOf>[0]) =>
  componentsOf(message)[0]?.customId.split(':')[1] ?? '';

describe('/summary', () => {
  const evening = withStudy(useEvening());

  it('gives cited bullets, what they cover, and opens the passages', async () => {
    const { ada, guild } = evening();
    const summary = await ada
      .command(guild.channel, 'summary sources', { source: 'two-mills', length: 'brief' })
      .answer();
    expect(textOf(summary)).toMatch(/The mills of Aldby\n• .+\[1\]\n/);
    expect(textOf(summary)).toMatch(/covers \d of 3 sections/);
    const opened = await ada.press(summary, '[1]').answer();
    expect(textOf(opened)).toMatch(/\*\*.+\*\*/);
  });

  it('lays two documents side by side', async () => {
    const { ada, guild } = evening();
    const compared = await ada
      .command(guild.channel, 'summary sources', { source: 'two-mills', compare: 'mill-guide' })
      .answer();
    expect(textOf(compared)).toMatch(/\*\*They differ\*\*\n• .*1820.*\n• .*1832/);
    expect(textOf(compared)).toContain('**Only in “A walk along the river”**');
  });

  it('says plainly that the sources do not speak of a topic, in the language of the topic', async () => {
    const { ada, guild } = evening();
    const english = await ada.command(guild.channel, 'summary sources', { topic: 'volcanoes of Iceland' }).answer();
    expect(textOf(english)).toContain('The documents are about something else');
    const russian = await ada.command(guild.channel, 'summary sources', { topic: 'вулканы Исландии' }).answer();
    expect(textOf(russian)).toContain('Документы о другом');
  });

  it('is shown to the member alone on request, who can share it', async () => {
    const { ada, guild } = evening();
    const asked = ada.command(guild.channel, 'summary sources', {
      source: 'two-mills',
      length: 'brief',
      private: true,
    });
    const summary = await asked.answer();
    expect(asked.isEphemeral).toBe(true);
    expect(textOf(await ada.press(summary, 'Share').message(2))).toBe(textOf(summary));
  });

  it('names a document that is not there', async () => {
    const { ada, guild } = evening();
    const options = { source: 'two-mills', compare: 'nothing' };
    const unknown = await ada.command(guild.channel, 'summary sources', options).answer();
    expect(textOf(unknown)).toContain('There is no source called “nothing”');
  });
});

describe('/discuss', () => {
  const evening = withStudy(useEvening());

  it('opens a thread with prompts on quotations, the first where the sources differ', async () => {
    const { ada, guild, discord } = evening();
    const opened = await ada
      .command(guild.channel, 'discuss', { topic: 'the lower mill of Aldby', prompts: 2 })
      .answer();
    expect(textOf(opened)).toBe('**Discussion: the lower mill of Aldby**');
    const thread = await discord.until(() => discord.world.channels.get(opened.id));
    await discord.until(() => thread.messages.length === 3);
    const [first, second, howTo] = thread.messages;
    if (!first || !second || !howTo) throw new Error('The thread has no prompts.');
    expect(textOf(first)).toMatch(/18[23][02][\s\S]*18[23][02][\s\S]*These two sources differ/);
    expect(labels(first)).toEqual(['[1]', '[2]']);
    expect(labels(second)).toEqual(['[3]']);
    expect(textOf(await ada.press(second, '[3]').answer())).toContain('mill');
    expect(howTo.content).toContain('/summary discussion');
  });

  it('opens no thread where there is nothing to discuss, or where it may not', async () => {
    const { ada, guild, discord } = evening();
    const refused = await ada.command(guild.channel, 'discuss', { topic: 'volcanoes of Iceland' }).answer();
    expect(textOf(refused)).toContain('about something else');
    guild.botPermissions &= ~(1n << 35n);
    const forbidden = await ada.command(guild.channel, 'discuss').answer();
    expect(textOf(forbidden)).toContain('Create Public Threads');
    expect(discord.world.channels.get(refused.id)).toBeUndefined();
  });
});

describe('/quiz', () => {
  const evening = withStudy(useEvening());

  it('asks one member privately, shows the quotation, counts, and goes on to the end', async () => {
    const { ada, guild } = evening();
    const asked = ada.command(guild.channel, 'quiz', { questions: 2, kind: 'true-false' });
    let question = await asked.answer();
    expect(asked.isEphemeral).toBe(true);
    const id = recordOf(question);
    const questions = await quizOf(evening(), id);
    expect(questions.length).toBeGreaterThan(0);
    for (const [at, { key, ...one }] of questions.entries()) {
      if (one.kind !== 'true-false') throw new Error(one.kind);
      expect(textOf(question)).toContain('True or false?');
      expect(textOf(question)).not.toContain('[1]');
      const solved = await ada.press(question, one.isTrue ? 'True' : 'False').edited();
      expect(textOf(solved)).toContain('✅ Right.');
      expect(one.source.quote).toContain(key);
      expect(labels(solved)).toContain(`[${at + 1}]`);
      if (at < questions.length - 1) question = await ada.press(solved, 'Next').edited();
      else expect(textOf(solved)).toContain(`You had ${questions.length} of ${questions.length} right.`);
    }
  });

  it('takes what a member types into a gap', async () => {
    const { ada, guild } = evening();
    const question = await ada.command(guild.channel, 'quiz', { questions: 1, kind: 'cloze' }).answer();
    const [one] = await quizOf(evening(), recordOf(question));
    const solved = await ada.submit(ada.press(question, 'Answer'), one?.key ?? '');
    expect(textOf(await solved.answer())).toContain('✅ Right.');
  });

  it('lets a group answer, reveals the key to whoever has answered, and keeps a score board', async () => {
    const { ada, guild, discord } = evening();
    const bob = discord.member('Bob');
    const carol = discord.member('Carol');
    const question = await ada
      .command(guild.channel, 'quiz', { questions: 1, kind: 'true-false', mode: 'group' })
      .answer();
    const [one] = await quizOf(evening(), recordOf(question));
    const right = one?.kind === 'true-false' && one.isTrue ? 'True' : 'False';
    const wrong = right === 'True' ? 'False' : 'True';
    expect(textOf(await carol.press(question, 'Reveal').answer())).toBe('Answer first, then reveal.');
    expect(textOf(await ada.press(question, right).answer())).toBe(`Noted: ${right}`);
    expect(textOf(await bob.press(question, wrong).answer())).toBe(`Noted: ${wrong}`);
    expect(textOf(await bob.press(question, right).answer())).toBe('You have answered this already.');
    const revealed = await bob.press(question, 'Reveal').edited();
    expect(textOf(revealed)).toContain('Knew it: Ada');
    expect(textOf(revealed)).toMatch(/Score board\*\*\n🥇 `█+` \*\*1\*\* Ada\n🥈 `░+` \*\*0\*\* Bob/);
  });

  it('counts a disputed question for nobody', async () => {
    const { ada, guild, answers } = evening();
    const question = await ada.command(guild.channel, 'quiz', { questions: 1, kind: 'true-false' }).answer();
    const id = recordOf(question);
    const solved = await ada.press(question, 'True').edited();
    expect(textOf(await ada.press(solved, 'Dispute').answer())).toContain('no longer counts');
    expect(await answers.disputedQuestions(id)).toEqual(new Set([0]));
  });

  it('still answers after a restart', async () => {
    const { ada, guild, bot, restart } = evening();
    const question = await ada.command(guild.channel, 'quiz', { questions: 1, kind: 'true-false' }).answer();
    await bot.stop();
    await restart();
    expect(textOf(await ada.press(question, 'True').edited())).toMatch(/✅|❌/);
  });
});

describe('/cards', () => {
  const evening = withStudy(useEvening());

  it('makes cards, turns them over, brings back what was not known, and shows progress', async () => {
    const { ada, guild, discord } = evening();
    const made = ada.command(guild.channel, 'cards', { count: 2 });
    const front = await made.answer();
    expect(made.isEphemeral).toBe(true);
    expect(textOf(front)).toContain('2 new cards');
    const back = await ada.press(front, 'Show answer').edited();
    expect(labels(back)).toEqual(['Again', 'Knew it']);
    const next = await ada.press(back, 'Again').edited();
    const secondBack = await ada.press(next, 'Show answer').edited();
    const done = await ada.press(secondBack, 'Knew it').edited();
    expect(textOf(done)).toContain('Nothing is due now.');
    expect(textOf(done)).toContain('0 known · 2 learning · 0 new');
    discord.clock.advance(2 * 60_000);
    expect(labels(await ada.command(guild.channel, 'cards').answer())).toEqual(['Show answer']);
  });

  it('are each member’s own, exported for Anki, shown by /privacy export and erased by /privacy delete', async () => {
    const { ada, guild, discord, answers } = evening();
    await ada.command(guild.channel, 'cards', { count: 1 }).answer();
    const bob = discord.member('Bob');
    const [card] = await answers.cardsOf(ada.id);
    expect(await answers.card(bob.id, card?.id ?? '')).toBeUndefined();
    const exported = await ada.command(guild.channel, 'privacy export').answer();
    expect(exported.content).toMatch(/1 record/);
    const confirm = await ada.command(guild.channel, 'privacy delete').answer();
    await ada.press(confirm, 'Erase everything of mine').edited();
    expect(await answers.cardsOf(ada.id)).toEqual([]);
  });
});

describe('/summary discussion', () => {
  const evening = withStudy(
    useEvening({ messageContent: true }, (discord) => {
      discord.world.privilegedIntents = intents.messageContent;
    }),
  );

  async function openThread({ discord, guild }: Evening, member: Member): Promise<Channel> {
    const opened = await member
      .command(guild.channel, 'discuss', { topic: 'the lower mill of Aldby', prompts: 1 })
      .answer();
    const thread = await discord.until(() => discord.world.channels.get(opened.id));
    await discord.until(() => thread.messages.length >= 2);
    return thread;
  }

  it('says what members said apart from what the sources say of it', async () => {
    const { ada, discord } = evening();
    const bob = discord.member('Bob');
    const thread = await openThread(evening(), ada);
    const said = ada.say(thread, 'The saws of the upper mill stopped in 1931.');
    bob.say(thread, 'No, the saws of the upper mill stopped in 1945.', { replyTo: said, ping: false });
    bob.say(thread, 'lol my cat would saw better');
    const summary = textOf(await ada.command(thread, 'summary discussion').answer());
    expect(summary).toContain('by 2 members');
    expect(summary).toMatch(/Ada: “.*1931.*”\n-# The sources: ✅ Supported\[1\]/);
    expect(summary).toMatch(/Bob: “.*1945.*”\n-# The sources: ❌ Contradicted/);
    expect(summary).toContain('Who disagreed');
    expect(summary).not.toContain('my cat');
  });

  it('leaves members’ asides alone, and the bot leaves what is no question', async () => {
    const { ada, discord, library } = evening();
    const thread = await openThread(evening(), ada);
    const before = thread.messages.length;
    ada.say(thread, '// The saws of the upper mill stopped in 1931.');
    ada.say(thread, 'The saws of the upper mill stopped in 1945.');
    ada.say(thread, 'And when was the lighthouse built?');
    await discord.until(() => thread.messages.length === before + 4);
    expect(library.asked.map(({ question }) => question)).toEqual(['And when was the lighthouse built?']);
    const summary = textOf(await ada.command(thread, 'summary discussion').answer());
    expect(summary).toContain('1945');
    expect(summary).not.toContain('“The saws of the upper mill stopped in 1931');
  });

  it('belongs in a thread', async () => {
    const { ada, guild } = evening();
    expect(textOf(await ada.command(guild.channel, 'summary discussion').answer())).toContain('sums up a thread');
  });
});

describe('/summary discussion without the Message Content intent', () => {
  const evening = withStudy(useEvening());

  it('says what is to be switched on', async () => {
    const { ada, guild, discord } = evening();
    const opened = await ada
      .command(guild.channel, 'discuss', { topic: 'the lower mill of Aldby', prompts: 1 })
      .answer();
    const thread = await discord.until(() => discord.world.channels.get(opened.id));
    ada.say(thread, 'The saws of the upper mill stopped in 1931.');
    expect(textOf(await ada.command(thread, 'summary discussion').answer())).toContain('Message Content intent');
  });
});
