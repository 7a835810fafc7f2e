import { beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '../stand-ins/discord/member.ts';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import type { Guild } from '../stand-ins/discord/world.ts';
import { useWholeFootnote } from './harness/whole-footnote.ts';

describe('the whole of Footnote in Discord', () => {
  const whole = useWholeFootnote();
  let guild: Guild;
  let ada: Member;

  beforeAll(() => {
    const { discord } = whole();
    guild = discord.guild();
    discord.announceGuild(guild);
    ada = discord.member('Ada');
  });

  it('answers from the documents and opens the passage that it cites', async () => {
    const question = 'When was the lighthouse on the northern cape built?';
    const answer = await ada.command(guild.channel, 'ask', { question }).answer();
    expect(textOf(answer)).toContain('built in 1871.[1]');
    const opened = await ada.press(answer, '[1]').answer();
    expect(textOf(opened)).toMatch(/\*\*The lighthouse on the northern cape was built in 1871\..*\*\*/);
  });

  it('refuses what they do not say, with what to do next', async () => {
    const refusal = await ada.command(guild.channel, 'ask', { question: 'Who painted the lighthouse?' }).answer();
    expect(textOf(refusal)).toContain('Nearest passages (they do not answer it)');
    const found = await ada.press(refusal, 'Search the text').answer();
    expect(textOf(found)).toContain('The lighthouse on the northern cape');
  });

  it('gives its reasons in the reader’s language, whatever language the question is in', async () => {
    const ira = whole().discord.member('Ира', { locale: 'ru' });
    const question = 'What is the boiling point of ethanol?';
    const refusal = textOf(await ira.command(guild.channel, 'ask', { question }).answer());
    expect(refusal).toContain('Почему: Документы о другом');
    const claim = 'The lighthouse on the northern cape was built in 1917.';
    const checked = textOf(await ira.command(guild.channel, 'check', { claim }).answer());
    expect(checked).toContain('В источнике «1871», а в утверждении «1917».');
  });

  it('judges claims by the documents', async () => {
    const claim =
      'The lighthouse on the northern cape was built in 1871. The lighthouse on the northern cape was built in 1917.';
    const checked = textOf(await ada.command(guild.channel, 'check', { claim }).answer());
    expect(checked).toContain('✅ **Supported** · “The lighthouse on the northern cape was built in 1871.”[1]');
    expect(checked).toContain('❌ **Contradicted** · “The lighthouse on the northern cape was built in 1917.”[1]');
  });

  it('judges as strictly as the server’s admins have set', async () => {
    const { discord } = whole();
    const other = discord.guild({ name: 'Other' });
    discord.announceGuild(other);
    const olga = discord.member('Olga', { permissions: 1n << 5n });
    const saved = await olga.command(guild.channel, 'setup strictness', { level: 'strict' }).answer();
    expect(textOf(saved)).toContain('Counts as supported: only what a source says outright');
    const claim = 'Until 1903 the lamp of the lighthouse burned whale oil.';
    expect(textOf(await ada.command(other.channel, 'check', { claim }).answer())).toContain('✅ **Supported**');
    expect(textOf(await ada.command(guild.channel, 'check', { claim }).answer())).not.toContain('✅');
    await olga.command(guild.channel, 'setup strictness', { level: 'usual' }).answer();
    expect(textOf(await ada.command(guild.channel, 'check', { claim }).answer())).toContain('✅ **Supported**');
  });

  it('offers questions that it can answer', async () => {
    const help = await ada.command(guild.channel, 'help').answer();
    const [example] = componentsOf(help);
    expect(example).toBeDefined();
    if (example) expect(textOf(await ada.press(help, example.label).answer())).toContain('**[1]**');
  });

  it('finds passages and lists the sources', async () => {
    const found = await ada.command(guild.channel, 'find', { text: 'whale oil lamp' }).answer();
    expect(textOf(found)).toContain('whale oil until 1903');
    expect(componentsOf(found)[0]?.label).toBe('[1]');
    expect(textOf(await ada.command(guild.channel, 'sources list').answer())).toContain('The harbour of the cape');
  });
});
