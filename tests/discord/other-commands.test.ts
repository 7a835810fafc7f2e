import { describe, expect, it } from 'vitest';
import { collect } from '../collect.ts';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

describe('/find', () => {
  const evening = useEvening();

  it('shows passages with buttons that open them', async () => {
    const { ada, guild } = evening();
    const found = await ada.command(guild.channel, 'find', { text: 'large ships' }).answer();
    expect(textOf(found)).toContain('Large ships have called there since 1950.');
    expect(textOf(await ada.press(found, '[1]').answer())).toContain('**The harbour below the cape was dredged twice.');
  });

  it('says that nothing comes near', async () => {
    const { ada, guild } = evening();
    const found = await ada.command(guild.channel, 'find', { text: 'quantum chromodynamics' }).answer();
    expect(textOf(found)).toContain('No passage comes near this text.');
  });
});

describe('/sources', () => {
  const evening = useEvening();

  it('lists the documents by title', async () => {
    const { ada, guild } = evening();
    const listed = await ada.command(guild.channel, 'sources list').answer();
    expect(textOf(listed)).toMatch(/The harbour of the cape.*\n.*The lighthouse of the cape/);
  });

  it('shows what is known of one document', async () => {
    const { ada, guild } = evening();
    expect(await ada.autocomplete(guild.channel, 'sources show', 'source', '')).toHaveLength(2);
    const shown = await ada.command(guild.channel, 'sources show', { source: 'harbour' }).answer();
    expect(textOf(shown)).toContain('Publisher: Cape Museum');
    expect(textOf(shown)).toContain('> The harbour below the cape was dredged twice.');
  });
});

describe('/help', () => {
  const evening = useEvening();

  it('offers three questions from the sources as buttons that ask them', async () => {
    const { ada, guild } = evening();
    const help = await ada.command(guild.channel, 'help').answer();
    expect(componentsOf(help)).toHaveLength(3);
    const asked = ada.press(help, 'When was the lighthouse built?');
    expect(textOf(await asked.answer())).toContain('was built in 1871.[1]');
  });
});

describe('below an answer', () => {
  const evening = useEvening();
  const question = 'When was the lighthouse built?';

  it('a follow-up goes on from it', async () => {
    const { ada, guild, library } = evening();
    const answer = await ada.command(guild.channel, 'ask', { question }).answer();
    const asked = await ada.submit(ada.press(answer, 'Follow up'), 'And what about oil?');
    expect(textOf(await asked.answer())).toContain('whale oil');
    expect(library.asked.at(-1)?.history?.[0]).toMatchObject({ question });
  });

  it('👍 and 👎 are kept with the answer', async () => {
    const { ada, guild, answers, discord } = evening();
    const bob = discord.member('Bob');
    const answer = await ada.command(guild.channel, 'ask', { question }).answer();
    await ada.press(answer, '👍').answer();
    const form = await bob.press(answer, '👎').answer();
    const thanked = await bob.select(form, 'citation-does-not-support').edited();
    expect(thanked.content).toBe('Thank you, noted.');
    expect(thanked.components).toEqual([]);
    const [logged] = await collect(answers.log(guild.id, 0));
    expect(logged?.feedback.map(({ opinion }) => opinion)).toEqual(['helpful', 'citation-does-not-support']);
  });
});

describe('below a refusal', () => {
  const evening = useEvening();

  it('its suggestions, its search and its forms lead on', async () => {
    const { ada, guild, library, answers } = evening();
    const refusal = await ada.command(guild.channel, 'ask', { question: 'Who painted the lighthouse?' }).answer();
    expect(textOf(await ada.press(refusal, 'When was the lighthouse built?').answer())).toContain('1871');
    expect(textOf(await ada.press(refusal, 'Search the text').answer())).toContain('**[1]**');
    const narrower = ada.press(refusal, 'Ask something narrower');
    expect(JSON.stringify(await narrower.modal())).toContain('Who painted the lighthouse?');
    await (await ada.submit(narrower, 'Who painted the tower of it?')).answer();
    expect(library.asked.at(-1)?.question).toBe('Who painted the tower of it?');
    await (await ada.submit(ada.press(refusal, 'It is there: show me where'), 'Page 3')).answer();
    const logged = (await collect(answers.log(guild.id, 0))).flatMap(({ feedback }) => feedback);
    expect(logged).toMatchObject([{ opinion: 'should-not-have-refused', comment: 'Page 3' }]);
  });
});
