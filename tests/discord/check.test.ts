import { describe, expect, it } from 'vitest';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

const mixed = 'The lighthouse was built in 1871. It was opened in 1872. The keeper was called Olga. Is that so?';

describe('/check', () => {
  const evening = useEvening();

  it('gives each claim a verdict with its reason and its quote', async () => {
    const { ada, guild } = evening();
    const checked = await ada.command(guild.channel, 'check', { claim: mixed }).answer();
    const text = textOf(checked);
    expect(text).toContain('✅ **Supported** · “The lighthouse was built in 1871.”[1]');
    expect(text).toContain(
      '❌ **Contradicted** · “It was opened in 1872.”[1]\nthe source says 1871, the claim says 1872',
    );
    expect(text).toContain('❔ **Not in the sources** · “The keeper was called Olga.”');
    expect(text).toContain('**[1]** “The lighthouse on the northern cape was built in 1871.”');
    expect(text).toContain('1 supported, 1 contradicted, 1 not in the sources');
    expect(textOf(await ada.press(checked, '[1]').answer())).toContain('**The lighthouse on the northern cape');
  });

  it('leaves questions alone and says so', async () => {
    const { ada, guild } = evening();
    const checked = await ada.command(guild.channel, 'check', { claim: 'Is that so?' }).answer();
    expect(textOf(checked)).toContain('There is no claim here to check');
  });
});

describe('a message’s context menu', () => {
  const evening = useEvening();

  it('checks the message for the member alone, who can share the verdicts', async () => {
    const { ada, guild, discord } = evening();
    const bob = discord.member('Bob');
    const claim = bob.say(guild.channel, '**The lighthouse** was built in 1872.');
    const checked = ada.menu(guild.channel, 'Check against sources', claim);
    const verdict = await checked.answer();
    expect(checked.isEphemeral).toBe(true);
    expect(textOf(verdict)).toContain('❌ **Contradicted** · “The lighthouse was built in 1872.”[1]');
    const shared = ada.press(verdict, 'Share');
    expect(textOf(await shared.message(2))).toContain('❌ **Contradicted**');
    expect(guild.channel.messages.some((message) => textOf(message).includes('Contradicted'))).toBe(true);
  });

  it('finds passages for the message', async () => {
    const { ada, guild, discord } = evening();
    const said = discord.member('Bob').say(guild.channel, 'Did they burn whale oil up there?');
    const found = ada.menu(guild.channel, 'Find sources for this', said);
    expect(textOf(await found.answer())).toContain('Its lamp burned whale oil until 1903.');
    expect(found.isEphemeral).toBe(true);
  });

  it('opens a form with the message in it', async () => {
    const { ada, guild, discord } = evening();
    const said = discord.member('Bob').say(guild.channel, 'built of stone, I guess');
    const opened = ada.menu(guild.channel, 'Ask about this', said);
    expect(JSON.stringify(await opened.modal())).toContain('built of stone, I guess');
    const asked = await ada.submit(opened, 'When was it built?');
    expect(textOf(await asked.answer())).toContain('1871');
  });

  it('says that a message without text cannot be checked', async () => {
    const { ada, guild, discord } = evening();
    const picture = discord.member('Bob').say(guild.channel, '');
    const checked = ada.menu(guild.channel, 'Check against sources', picture);
    expect(textOf(await checked.answer())).toContain('no text that I can read');
    expect(componentsOf(await checked.answer())).toEqual([]);
  });
});
