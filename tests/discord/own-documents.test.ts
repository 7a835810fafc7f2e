import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '../stand-ins/discord/member.ts';
import { textOf } from '../stand-ins/discord/text-of.ts';
import type { Channel } from '../stand-ins/discord/world.ts';
import { useWholeFootnote } from './harness/whole-footnote.ts';

const manageGuild = 1n << 5n;
const question = 'Who tuned the organ of the chapel?';
const notes = Buffer.from('# Chapel notes\n\nThe organ of the chapel was tuned by **Marta Lindqvist** in 1954.\n');

// Each reading is a process of its own, which a busy machine may take its time to start.
describe('a server’s own documents', { timeout: 120_000 }, () => {
  const whole = useWholeFootnote();
  let first: Channel;
  let second: Channel;
  let olga: Member;
  let ada: Member;

  async function told(member: Member, channel: Channel, command: string, values = {}): Promise<string> {
    return textOf(await member.command(channel, command, values).answer());
  }

  beforeAll(() => {
    const { discord } = whole();
    const guilds = ['First', 'Second'].map((name) => discord.guild({ name }));
    for (const guild of guilds) discord.announceGuild(guild);
    [first, second] = guilds.map(({ channel }) => channel) as [Channel, Channel];
    olga = discord.member('Olga', { permissions: manageGuild });
    ada = discord.member('Ada');
  });

  it('answer there beside the shared ones, with a citation that opens, and nowhere else', async () => {
    expect(await told(olga, first, 'sources add', { file: { name: 'chapel notes.md', bytes: notes } })).toBe(
      '**Chapel notes** is among the sources now: 1 passage. Only this server sees it.',
    );
    const answer = await ada.command(first, 'ask', { question }).answer();
    expect(textOf(answer)).toContain('Marta Lindqvist');
    expect(textOf(await ada.press(answer, '[1]').answer())).toContain('Chapel notes');
    expect(
      await told(ada, first, 'ask', { question: 'When was the lighthouse on the northern cape built?' }),
    ).toContain('1871');
    expect(await told(ada, first, 'sources list')).toContain('this server’s own');
    for (const text of [
      await told(ada, second, 'ask', { question }),
      await told(ada, second, 'find', { text: 'organ of the chapel' }),
      await told(ada, second, 'check', { claim: 'The organ of the chapel was tuned by Marta Lindqvist.' }),
      await told(ada, second, 'sources list'),
      await told(ada, second, 'sources show', { source: '@server/chapel notes' }),
      await told(ada, second, 'ask', { question, source: 'Chapel notes' }),
    ]) {
      expect(text.replaceAll(/“[^”]*”/g, '')).not.toMatch(/Lindqvist|Chapel notes.*words|1954/);
    }
    expect(await ada.autocomplete(second, 'ask', 'source', 'chapel')).toEqual([]);
    expect(await ada.autocomplete(first, 'ask', 'source', 'chapel')).toHaveLength(1);
  });

  it('are replaced by a file of the same name', async () => {
    const changed = Buffer.from(notes.toString().replace('1954', '1961'));
    expect(await told(olga, first, 'sources add', { file: { name: 'chapel notes.md', bytes: changed } })).toContain(
      'has been replaced',
    );
    expect(await told(ada, first, 'ask', { question: 'When was the organ of the chapel tuned?' })).toContain('1961');
  });

  it.each([
    ['a file that is no document', 'picture.png', () => Buffer.from('PNG'), 'I read PDF, DOCX'],
    ['a file without text', 'empty.md', () => Buffer.from('  '), 'There is no text in it.'],
    [
      'a file over 10 MB',
      'large.txt',
      () => Buffer.alloc(10 * 1024 * 1024 + 1, 'a '),
      'It has 10.1 MB, and 10 MB is the most.',
    ],
    ['a scan', 'scan.pdf', () => readFile(join(import.meta.dirname, '../fixtures/documents/scanned.pdf')), '(OCR)'],
  ])('are not changed by %s, and the member is told what to do', async (_what, name, contents, word) => {
    const text = await told(olga, first, 'sources add', { file: { name, bytes: await contents() } });
    expect(text).toContain('was not taken in, and nothing has changed.');
    expect(text).toContain(word);
    expect(await told(ada, first, 'sources list')).not.toContain(name.split('.')[0]);
  });

  it('that are read in part, or not at all, are told of in the admin’s language', async () => {
    const { discord } = whole();
    const dana = discord.member('Дана', { locale: 'ru', permissions: manageGuild });
    const bytes = await readFile(join(import.meta.dirname, '../fixtures/documents/partly-scanned.pdf'));
    const added = await told(dana, second, 'sources add', { file: { name: 'скан.pdf', bytes } });
    expect(added).toContain('Страницы 2-3, 6 — картинки без текста, искать по ним нельзя.');
    expect(added).not.toMatch(/page|ingest/);
    const latin = Buffer.from('<meta charset="gb18030"><p>Plain and \u00ff broken.</p>', 'latin1');
    const refused = await told(dana, second, 'sources add', { file: { name: 'page.html', bytes: latin } });
    expect(refused).toContain('записан в `gb18030`, но это не так. Сохраните его в UTF-8');
  });

  it('outlive a restart', async () => {
    await whole().restart();
    expect(await told(ada, first, 'ask', { question })).toContain('Marta Lindqvist');
  });

  it('are changed by admins alone, who cannot remove what is shared', async () => {
    const file = { name: 'mine.md', bytes: notes };
    expect(await told(ada, second, 'sources add', { file })).toContain('Only members with Manage Server');
    expect(await told(ada, first, 'sources remove', { source: 'Chapel notes' })).toContain('Only members with Manage');
    expect(await told(olga, first, 'sources remove', { source: 'harbour' })).toContain('everyone shares it');
    expect(await olga.autocomplete(first, 'sources remove', 'source', '')).toHaveLength(1);
  });

  it('stop answering once they are removed, and an open answer says so', async () => {
    const answer = await ada.command(first, 'ask', { question }).answer();
    expect(await told(olga, first, 'sources remove', { source: 'Chapel notes' })).toContain('has been removed');
    expect(await told(ada, first, 'ask', { question })).not.toContain('Lindqvist');
    expect(textOf(await ada.press(answer, '[1]').answer())).toContain('no longer among the sources');
    expect(await told(olga, first, 'sources reindex')).toContain('Read again: 0 new, 0 changed, 0 gone.');
  });
});
