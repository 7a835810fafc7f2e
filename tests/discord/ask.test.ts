import { describe, expect, it } from 'vitest';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

const built = 'When was the lighthouse built?';

describe('/ask', () => {
  const evening = useEvening();

  it('answers with numbered citations below and a button for each', async () => {
    const { ada, guild } = evening();
    const answer = await ada.command(guild.channel, 'ask', { question: built }).answer();
    expect(textOf(answer)).toContain('was built in 1871.[1]');
    expect(textOf(answer)).toContain('**[1]** “The lighthouse on the northern cape was built in 1871.”');
    expect(textOf(answer)).toContain('[The lighthouse of the cape](<https://example.org/lighthouse>), line 1');
    expect(textOf(answer)).toContain('2 statements checked, 0 left out');
    expect(componentsOf(answer).map(({ label }) => label)).toEqual([
      '[1]',
      '[2]',
      'Follow up',
      'Discuss in thread',
      'Quiz me',
      '👍',
      '👎',
    ]);
  });

  it('acknowledges before any answering begins', async () => {
    const { ada, guild, library } = evening();
    const asked = ada.command(guild.channel, 'ask', { question: built });
    let acknowledgedFirst = false;
    library.beforeAnswer = () => {
      acknowledgedFirst = asked.interaction.response !== undefined;
    };
    await asked.answer();
    expect(acknowledgedFirst).toBe(true);
  });

  it('refuses with a reason, the nearest passages and what to do next', async () => {
    const { ada, guild } = evening();
    const refusal = await ada.command(guild.channel, 'ask', { question: 'Who painted the lighthouse?' }).answer();
    expect(textOf(refusal)).toContain('**The sources do not say.**');
    expect(textOf(refusal)).toContain('Why: The documents speak of the lighthouse, but no passage says this.');
    expect(textOf(refusal)).toContain('> “The last of them left in 1987.”');
    expect(componentsOf(refusal).map(({ label }) => label)).toEqual([
      'When was the lighthouse built?',
      'Search the text',
      'Ask something narrower',
      'It is there: show me where',
    ]);
  });

  it('shows passages that are close in meaning first and whole', async () => {
    const { ada, guild, library } = evening();
    const passage = `${'The keepers wrote down every ship that passed. '.repeat(8)}The book is kept.`;
    const nearest = [{ ...library.quote('lighthouse', 'Keepers lived'), quote: passage }];
    const reply = library.refusal({ reason: 'no-direct-answer', why: 'No passage answers this directly.', nearest });
    library.replies.set('Which ships passed?', reply);
    const refusal = textOf(await ada.command(guild.channel, 'ask', { question: 'Which ships passed?' }).answer());
    expect(refusal).toContain(`> “${passage}”`);
    expect(refusal.indexOf('The book is kept.')).toBeLessThan(
      refusal.indexOf('Why: No passage answers this directly.'),
    );
  });

  it('says what the question takes for granted where a source denies it', async () => {
    const { ada, guild, library } = evening();
    const { claims, citations } = library.answer('lighthouse', ['burned whale oil']) as never as {
      claims: never;
      citations: never;
    };
    library.replies.set('Why does it burn oil today?', {
      kind: 'correction',
      why: 'The question takes it that oil is burned today; the source says until 1903.',
      claims,
      citations,
      withheld: [],
    });
    const correction = await ada.command(guild.channel, 'ask', { question: 'Why does it burn oil today?' }).answer();
    expect(textOf(correction)).toContain(
      '**The sources say the opposite.**\nThe question takes it that oil is burned today',
    );
    expect(textOf(correction)).toContain('until 1903.[1]');
  });

  it('answers from the chosen source alone, and says so where there is none of that name', async () => {
    const { ada, guild, library } = evening();
    const choices = await ada.autocomplete(guild.channel, 'ask', 'source', 'light');
    expect(choices).toEqual([{ name: 'The lighthouse of the cape', value: 'lighthouse' }]);
    await ada.command(guild.channel, 'ask', { question: built, source: 'lighthouse' }).answer();
    expect(library.asked.at(-1)?.documentIds).toEqual(['lighthouse']);
    const unknown = await ada.command(guild.channel, 'ask', { question: built, source: '**almanac**' }).answer();
    expect(textOf(unknown)).toContain('There is no source called “\\*\\*almanac\\*\\*”');
    expect(library.asked).toHaveLength(1);
  });

  it('keeps a private answer to the asker, who can share it once', async () => {
    const { ada, guild } = evening();
    const asked = ada.command(guild.channel, 'ask', { question: built, private: true });
    const answer = await asked.answer();
    expect(asked.isEphemeral).toBe(true);
    expect(guild.channel.messages).toHaveLength(0);
    const shared = ada.press(answer, 'Share');
    const announced = await shared.message(1);
    expect(announced.content).toBe(`Shared by <@${ada.id}>`);
    expect(textOf(await shared.message(2))).toContain('was built in 1871.[1]');
    await shared.edited();
    expect(componentsOf(answer).map(({ label }) => label)).not.toContain('Share');
  });

  it('writes plain text where it may not embed', async () => {
    const { ada, guild } = evening();
    guild.channel.deniedToBot = 1n << 14n;
    const answer = await ada.command(guild.channel, 'ask', { question: built }).answer();
    expect(answer.embeds).toEqual([]);
    expect(answer.content).toContain(`**${built}**`);
    expect(answer.content).toContain('was built in 1871.[1]');
    expect(answer.content).toContain('**[2]** “It stands 42 metres above the sea.”');
  });

  it('words a fault as a fault, without a word of what failed', async () => {
    const { ada, guild, library, log, answers } = evening();
    library.beforeAnswer = () => {
      throw new Error('disk /secret/path is full');
    };
    const told = await ada.command(guild.channel, 'ask', { question: built }).answer();
    expect(textOf(told)).toBe('Something went wrong on our side, so there is no answer this time. Please ask again.');
    expect(log.join('\n')).toContain('disk /secret/path is full');
    const kazakh = await ada
      .command(guild.channel, 'ask', { question: 'Мұнара қай жылы және қалай салынған?' })
      .answer();
    expect(textOf(kazakh)).toContain('Біздің жақта ақау болды');
    await answers.saveGuildSettings(guild.id, { channelIds: [], listensInThreads: true, language: 'zh' });
    const chinese = await ada.command(guild.channel, 'ask', { question: built }).answer();
    expect(textOf(chinese)).toContain('我们这边出了问题');
  });

  it('says when a member may ask again after ten questions in ten minutes', async () => {
    const { ada, guild, discord } = evening();
    const bob = discord.member('Bob');
    for (let count = 0; count < 10; count += 1) await ada.command(guild.channel, 'ask', { question: built }).answer();
    const refused = await ada.command(guild.channel, 'ask', { question: built }).answer();
    expect(textOf(refused)).toMatch(/You can ask again <t:\d+:R>/);
    expect(textOf(await bob.command(guild.channel, 'ask', { question: built }).answer())).toContain('1871');
    discord.clock.advance(10 * 60_000);
    expect(textOf(await ada.command(guild.channel, 'ask', { question: built }).answer())).toContain('1871');
  });

  it('speaks the language of the member’s Discord and leaves quotes as they are', async () => {
    const { guild, discord } = evening();
    const ira = discord.member('Ира', { locale: 'ru' });
    const refusal = await ira.command(guild.channel, 'ask', { question: 'Who painted it?' }).answer();
    expect(textOf(refusal)).toContain('В источниках этого нет.');
    expect(textOf(refusal)).toContain('The last of them left in 1987.');
  });

  it('speaks Kazakh, which Discord does not know, to whoever asks in it', async () => {
    const { ada, guild } = evening();
    const refusal = await ada
      .command(guild.channel, 'ask', { question: 'Мұнараны кім бояған деген сұраққа жауап қайда?' })
      .answer();
    expect(textOf(refusal)).toContain('Дереккөздерде бұл айтылмаған.');
    const unknown = await ada
      .command(guild.channel, 'ask', { question: 'Мұнараны кім бояған деген сұраққа жауап қайда?', source: 'almanac' })
      .answer();
    expect(textOf(unknown)).not.toContain('There is no source');
  });
});
