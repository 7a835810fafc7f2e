import { access, writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { useEngines } from '../composition-apart/engine/engines.ts';
import type { Outcome } from '../stand-ins/discord/outcome.ts';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

const built = 'When was the lighthouse built?';

describe('while the engine does nothing but one long piece of work', () => {
  const engines = useEngines();
  const evening = useEvening({ userQuestions: 100, concurrency: 8 }, undefined, async () => {
    const { libraries } = await engines.start();
    return libraries;
  });

  /** Has the engine work on a question of Bob's until `finish` is called; nothing else happens in its process meanwhile. */
  async function keepBusy(): Promise<{ readonly long: Outcome; finish(): Promise<void> }> {
    const { discord, guild } = evening();
    const file = await engines.file();
    const long = discord.member('Bob').command(guild.channel, 'ask', { question: `busy ${file}` });
    await vi.waitFor(() => access(`${file}.begun`), { timeout: 20_000, interval: 20 });
    return { long, finish: () => writeFile(file, '') };
  }

  it('questions, commands, buttons and forms are acknowledged, and answered when it is done', async () => {
    const { ada, discord, guild } = evening();
    discord.announceGuild(guild);
    const olga = discord.member('Olga', { permissions: 1n << 5n });
    const answer = await ada.command(guild.channel, 'ask', { question: built }).answer();
    const { long, finish } = await keepBusy();
    const asked = [
      ada.command(guild.channel, 'ask', { question: built }),
      ada.command(guild.channel, 'check', { claim: 'It was built in 1871.' }),
      ada.command(guild.channel, 'find', { text: 'whale oil' }),
      ada.command(guild.channel, 'sources list'),
      ada.command(guild.channel, 'help'),
      ada.press(answer, '[1]'),
      ada.menu(guild.channel, 'Check against sources', answer),
      await ada.submit(ada.press(answer, 'Follow up'), built),
      olga.command(guild.channel, 'setup check'),
    ];
    for (const one of asked) await one.acknowledged();
    // What needs no documents does not wait at all.
    expect(textOf(await olga.command(guild.channel, 'setup show').answer())).toContain('Settings of this server');
    expect(textOf(await ada.press(answer, '👍').answer())).toBe('Thank you, noted.');
    expect(textOf(await ada.command(guild.channel, 'privacy info').answer())).toContain('What is kept');
    const isAnswered = ({ messages }: Outcome) => messages.some((message) => textOf(message) !== '');
    expect([long, ...asked].filter(isAnswered)).toEqual([]);
    await finish();
    for (const one of [long, ...asked]) expect(textOf(await one.answer())).not.toBe('');
    expect(textOf(await long.answer())).toContain('was built in 1871.[1]');
  });

  it('suggestions are made of what was there last', async () => {
    const { ada, discord, guild } = evening();
    const suggested = await ada.autocomplete(guild.channel, 'ask', 'source', 'light');
    expect(suggested).toHaveLength(1);
    const { long, finish } = await keepBusy();
    const waiting = ada.autocomplete(guild.channel, 'ask', 'source', 'light');
    let isThere = false;
    void waiting.then(() => {
      isThere = true;
    });
    await vi.waitUntil(() => {
      discord.clock.advance(1_500);
      return isThere;
    });
    expect(await waiting).toEqual(suggested);
    await finish();
    await long.answer();
  });

  it('its end is told to everybody who waits, as a fault, and whoever asks next is answered', async () => {
    const { ada, discord, guild, log } = evening();
    await ada.command(guild.channel, 'ask', { question: built }).answer();
    const file = await engines.file();
    const waiting = discord.member('Bob', { locale: 'ru' }).command(guild.channel, 'ask', { question: `wait ${file}` });
    await vi.waitFor(() => access(`${file}.begun`), { timeout: 20_000, interval: 20 });
    const fatal = ada.command(guild.channel, 'ask', { question: 'die' });
    expect(textOf(await fatal.answer())).toBe(
      'The part of me that works answers out has stopped and is starting again, so there is no answer this time. Please ask again in a minute.',
    );
    expect(textOf(await waiting.answer())).toContain('остановилась и запускается снова');
    expect(componentsOf(await fatal.answer())).toEqual([]);
    expect(log.filter((line) => line.includes('engine-ended'))).toHaveLength(2);
    const next = await ada.command(guild.channel, 'ask', { question: built }).answer();
    expect(textOf(next)).toContain('was built in 1871.[1]');
  });
});
