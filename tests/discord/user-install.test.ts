import { describe, expect, it } from 'vitest';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';

describe('in a direct message', () => {
  const evening = useEvening({ directMessages: true });

  it('answers commands, buttons and forms, and offers no thread', async () => {
    const { ada, discord } = evening();
    const channel = discord.directChannel(ada);
    const answer = await ada.command(channel, 'ask', { question: 'When was the lighthouse built?' }).answer();
    expect(textOf(answer)).toContain('was built in 1871.[1]');
    expect(componentsOf(answer).map(({ label }) => label)).not.toContain('Discuss in thread');
    expect(textOf(await ada.press(answer, '[1]').answer())).toContain('**The lighthouse on the northern cape');
    const followed = await ada.submit(ada.press(answer, 'Follow up'), 'And what about oil?');
    expect(textOf(await followed.answer())).toContain('whale oil');
  });

  it('has no settings and no documents of its own', async () => {
    const { ada, discord } = evening();
    const channel = discord.directChannel(ada);
    expect(() => ada.command(channel, 'setup show')).toThrow('not available here');
    const file = { name: 'notes.md', bytes: Buffer.from('# Notes') };
    const told = await ada.command(channel, 'sources add', { file }).answer();
    expect(told.content).toContain('in a server that I am a member of');
  });
});

describe('in a server that only a member’s own installation reaches', () => {
  const evening = useEvening();

  it('answers through the interaction alone, and offers no thread', async () => {
    const { ada, discord } = evening();
    const foreign = discord.guild({ name: 'Foreign', hasBot: false });
    const answer = await ada.command(foreign.channel, 'ask', { question: 'When was the lighthouse built?' }).answer();
    expect(textOf(answer)).toContain('was built in 1871.[1]');
    expect(componentsOf(answer).map(({ label }) => label)).not.toContain('Discuss in thread');
    expect(textOf(await ada.press(answer, '[1]').answer())).toContain('**The lighthouse on the northern cape');
    const sent = discord.requests.filter(({ method, path }) => method === 'POST' && path.startsWith('/channels/'));
    expect(sent).toEqual([]);
  });

  it('sends what is too long as a file, the citations always with it', async () => {
    const { ada, discord, library } = evening();
    const foreign = discord.guild({ name: 'Foreign', hasBot: false });
    const sentence = 'The keeper wrote down the weather of every single day in the thick book beside the lamp. '.repeat(
      14,
    );
    const base = library.quote('lighthouse', 'was built in 1871');
    library.replies.set('Everything?', {
      kind: 'answer',
      claims: [{ text: sentence.repeat(30), citations: [1] }],
      citations: [{ ...base, number: 1 }],
      withheld: [],
      drafter: 'model',
    });
    const asked = ada.command(foreign.channel, 'ask', { question: 'Everything?' });
    await discord.until(() => asked.messages.some((message) => textOf(message).includes('**[1]**')));
    expect(asked.messages).toHaveLength(5);
    const file = decodeURIComponent(asked.messages.at(-1)?.attachments[0]?.url ?? '');
    expect(file.match(/The keeper wrote down/g)?.length).toBe(14 * 30);
  });
});
