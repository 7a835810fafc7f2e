import { describe, expect, it } from 'vitest';
import { componentsOf, textOf } from '../stand-ins/discord/text-of.ts';
import { useEvening } from './harness/evening.ts';
import { toDocument } from './harness/library.ts';

const question = 'What about whale oil?';

describe('a citation button', () => {
  const evening = useEvening();

  it('opens the quote in bold inside its paragraph, for the reader alone', async () => {
    const { ada, guild } = evening();
    const opened = ada.press(await ada.command(guild.channel, 'ask', { question }).answer(), '[1]');
    const page = await opened.answer();
    expect(opened.isEphemeral).toBe(true);
    expect(textOf(page)).toContain('**Its lamp burned whale oil until 1903.** Since then it has run on electricity.');
    expect(textOf(page)).toContain('2 of 3');
  });

  it('turns to the paragraphs before and after, as far as the document goes', async () => {
    const { ada, guild } = evening();
    const page = await ada.press(await ada.command(guild.channel, 'ask', { question }).answer(), '[1]').answer();
    const later = await ada.press(page, 'after ▶').edited();
    expect(textOf(later)).toContain('Keepers lived in the tower with their families.');
    expect(componentsOf(later).find(({ label }) => label === 'after ▶')?.disabled).toBe(true);
    await ada.press(later, '◀ before').edited();
    const first = await ada.press(later, '◀ before').edited();
    expect(textOf(first)).toContain('The lighthouse on the northern cape was built in 1871.');
    expect(componentsOf(first).find(({ label }) => label === '◀ before')?.disabled).toBe(true);
  });

  it('gives the citation as text to copy', async () => {
    const { ada, guild } = evening();
    const page = await ada.press(await ada.command(guild.channel, 'ask', { question }).answer(), '[1]').answer();
    const copy = await ada.press(page, 'Copy citation').answer();
    expect(copy.content).toBe(
      '```\n“Its lamp burned whale oil until 1903.” — The lighthouse of the cape, Cape Museum, line 3, https://example.org/lighthouse\n```',
    );
  });

  it('notes that the document has changed where the words still stand, and that they are gone where they do not', async () => {
    const { ada, guild, library } = evening();
    const answer = await ada.command(guild.channel, 'ask', { question }).answer();
    const old = library.documents.get('lighthouse')?.text ?? '';
    library.documents.set('lighthouse', toDocument('lighthouse', `A new beginning.\n\n${old}`));
    expect(textOf(await ada.press(answer, '[1]').answer())).toContain(
      'The document has changed since this answer; the words are still there.',
    );
    library.documents.set('lighthouse', toDocument('lighthouse', 'Something else altogether.'));
    expect(textOf(await ada.press(answer, '[1]').answer())).toContain('no longer holds these words');
    library.documents.delete('lighthouse');
    const removed = textOf(await ada.press(answer, '[1]').answer());
    expect(removed).toContain('no longer among the sources');
    expect(removed).not.toContain('whale oil');
  });

  it('says that an answer is no longer stored, and lets the member ask again', async () => {
    const { ada, guild } = evening();
    const answer = await ada.command(guild.channel, 'ask', { question }).answer();
    const gone = await ada.pressId(answer, 'c:nothinghere:1').answer();
    expect(gone.content).toBe('This answer is no longer stored.');
    const asked = await ada.submit(ada.press(gone, 'Ask again'), 'When was the lighthouse built?');
    expect(textOf(await asked.answer())).toContain('1871');
  });

  it('becomes a select above five citations', async () => {
    const { ada, guild, library } = evening();
    const phrases = [
      'built in 1871',
      'stands 42 metres',
      'burned whale oil',
      'run on electricity',
      'Keepers lived',
      'last of them left',
    ] as const;
    library.replies.set('Tell me all.', library.answer('lighthouse', phrases));
    const answer = await ada.command(guild.channel, 'ask', { question: 'Tell me all.' }).answer();
    const page = await ada.select(answer, '6').answer();
    expect(textOf(page)).toContain('**The last of them left in 1987.**');
  });
});
