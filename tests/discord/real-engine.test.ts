import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenCorpus } from '../../src/app/open-corpus.ts';
import { openReadCorpus, startDiscordBot } from '../../src/composition.ts';
import type { RunningBot } from '../../src/discord/bot.ts';
import type { Member } from '../stand-ins/discord/member.ts';
import { type StandIn, startStandIn } from '../stand-ins/discord/stand-in.ts';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import type { Guild } from '../stand-ins/discord/world.ts';
import { discordDescription } from './harness/evening.ts';
import { type SmallCorpus, writeSmallCorpus } from './harness/small-corpus.ts';

describe('the whole of Footnote in Discord', () => {
  let corpus: SmallCorpus;
  let discord: StandIn;
  let opened: OpenCorpus;
  let bot: RunningBot;
  let guild: Guild;
  let ada: Member;

  beforeAll(async () => {
    corpus = await writeSmallCorpus();
    discord = await startStandIn({ openApi: discordDescription() });
    guild = discord.guild();
    ada = discord.member('Ada');
    opened = await openReadCorpus(corpus);
    const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const settings = { token: discord.token, api: discord.api };
    bot = await startDiscordBot({ corpus: opened, folders: corpus, settings, log: silent });
  }, 60_000);

  afterAll(async () => {
    await bot.stop();
    await opened.footnote.close();
    await discord.close();
    await corpus.remove();
    expect(discord.violations).toEqual([]);
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

  it('judges claims by the documents', async () => {
    const claim =
      'The lighthouse on the northern cape was built in 1871. The lighthouse on the northern cape was built in 1917.';
    const checked = textOf(await ada.command(guild.channel, 'check', { claim }).answer());
    expect(checked).toContain('✅ **Supported** · “The lighthouse on the northern cape was built in 1871.”[1]');
    expect(checked).toContain('❌ **Contradicted** · “The lighthouse on the northern cape was built in 1917.”[1]');
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
