import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileReader } from '../../../src/adapters/readers/file-reader.ts';
import { splitIntoPassages } from '../../../src/core/passages/split-into-passages.ts';

const folder = new URL('../../fixtures/documents/', import.meta.url);
const readFixture = (name: string) =>
  fileReader.read({
    path: name,
    id: name.replace(/\.\w+$/, ''),
    bytes: readFileSync(new URL(name, folder)),
    hash: 'hash',
  });

async function documentOf(name: string) {
  const outcome = await readFixture(name);
  if (outcome.kind === 'refused') {
    throw new Error(outcome.refusal.message);
  }
  return outcome.document;
}

async function passagesOf(name: string) {
  const document = await documentOf(name);
  return splitIntoPassages(document).map(({ headings, page, sentences }) => ({
    headings,
    page,
    sentences: sentences.map(({ start, end }) => document.text.slice(start, end)),
  }));
}

describe('a PDF from a word processor', () => {
  it('gives title, author, headings and whole sentences', async () => {
    expect(await documentOf('lighthouse.pdf')).toMatchObject({
      title: 'The lighthouse of Skarn Point',
      metadata: { author: 'Ida Holm' },
    });
    const [first, lamp] = await passagesOf('lighthouse.pdf');
    expect(first?.sentences[2]).toBe(
      'Its tower is 31 metres high, and on a clear night its light can be seen from a distance of 19 nautical miles.',
    );
    expect(lamp?.headings).toEqual(['The lamp']);
    expect(lamp?.sentences).toContain('the diesel engine was replaced by batteries,');
  });

  it('mends divided words and lines, keeps true hyphens, and leaves running heads and page numbers out', async () => {
    const { text, pages } = await documentOf('marsh.pdf');
    expect(pages).toHaveLength(5);
    expect(text).toContain('the marsh grows by about four millimetres in an ordinary year');
    expect(text).toContain('sixty-one boiling houses');
    expect(text).not.toMatch(/Page \d|R\. Falk|\w-\s/);
  });

  it('knows the page of a passage, and lets a paragraph run over the page break', async () => {
    const passages = await passagesOf('marsh.pdf');
    expect(passages.map(({ page, headings }) => [page, headings[0]]).slice(0, 5)).toEqual([
      [1, 'The marsh'],
      [1, 'Salt makers'],
      [2, 'The last house'],
      [2, 'Birds'],
      [3, 'The sea wall'],
    ]);
    expect(passages[1]?.sentences.at(-1)).toMatch(/^In 1587 there were sixty-one .* cheaper and whiter\.$/);
  });

  it('is read when only editing is barred', async () => {
    expect((await documentOf('protected.pdf')).text).toBe((await documentOf('lighthouse.pdf')).text);
  });
});

describe('a PDF of which some pages are pictures', () => {
  it('is read, and the pages without text are named', async () => {
    const outcome = await readFixture('partly-scanned.pdf');
    expect(outcome).toMatchObject({
      kind: 'read',
      gap: {
        path: 'partly-scanned.pdf',
        message: 'partly-scanned.pdf: pages 2-3, 6 have no text layer and cannot be searched.',
      },
    });
  });

  it('says nothing of a PDF whose every page has text', async () => {
    expect(await readFixture('marsh.pdf')).not.toHaveProperty('gap');
  });
});

describe('a DOCX', () => {
  it('gives headings, lists and tables as its styles say', async () => {
    const document = await documentOf('lighthouse.docx');
    expect(document).toMatchObject({ title: 'The lighthouse of Skarn Point', metadata: { author: 'Ida Holm' } });
    const [, lamp, visitors] = await passagesOf('lighthouse.docx');
    expect(lamp?.sentences.slice(-3)).toEqual([
      'the diesel engine was replaced by batteries,',
      'the foghorn was taken away,',
      'the last keeper moved to the village.',
    ]);
    expect(visitors?.sentences).toEqual(expect.arrayContaining(['Year | Visitors', '2017 | 4,112', '2018 | 4,390']));
  });
});

describe('a book', () => {
  it('gives what its package states, above the headings of its chapters', async () => {
    expect(await documentOf('peat.epub')).toMatchObject({
      title: 'Cutting peat on the western bogs',
      metadata: { author: 'Runa Sand, Per Moe', date: '2019-04-02', licence: 'CC BY 4.0' },
    });
  });

  it('gives its chapters in reading order, without contents, notes and what is off that order', async () => {
    expect((await passagesOf('peat.epub')).map(({ headings, sentences }) => [headings, sentences])).toEqual([
      [
        ['Cutting'],
        [
          'Peat is cut in May, when the bog has drained for at least six weeks.',
          'A good cutter lifts about 900 turves in a day.',
        ],
      ],
      [['Cutting', 'The spade'], ['The spade has a wing on its left side, so that each turf comes out square.']],
      [
        ['Drying'],
        [
          'The turves lie flat for ten days and then stand in rings of five.',
          'A ring that stands in the wind is dry in three weeks.',
          'A ring in a hollow needs twice as long.',
        ],
      ],
    ]);
  });
});

describe('a page in XHTML', () => {
  it('keeps the text after elements that close themselves', async () => {
    const source =
      '<html><head><title/><script src="a/b.js"/></head><body><p><a id="x"/>Moss grows<br/>slowly.</p></body></html>';
    const outcome = await fileReader.read({ path: 'moss.xhtml', id: 'moss', bytes: Buffer.from(source), hash: 'hash' });
    expect(outcome).toMatchObject({ kind: 'read', document: { text: 'Moss grows\nslowly.' } });
  });
});

describe('a web page', () => {
  it('gives what its head states', async () => {
    expect(await documentOf('garden.html')).toMatchObject({
      title: 'How to make a moss garden',
      metadata: {
        author: 'Tove Ek',
        date: '2021-03-14',
        publisher: 'The Slow Gardener',
        address: 'https://example.org/moss-gardens',
      },
    });
  });

  it('gives its text and none of its furniture', async () => {
    const { text } = await documentOf('garden.html');
    for (const furniture of [
      'tracked',
      'Home',
      'cookies',
      'after rain',
      'hidden',
      'Nor is',
      'ferns',
      'newsletter',
      '©',
      '[1]',
    ]) {
      expect(text).not.toContain(furniture);
    }
    expect(await passagesOf('garden.html')).toEqual([
      {
        headings: [],
        page: undefined,
        sentences: [
          'Moss needs shade, patience and soft water.',
          'It has no roots, and takes what it needs through its leaves; that is why it thrives on stone as well as on soil.',
          'A garden of moss is not watered in the evening, but early in the morning.',
        ],
      },
      {
        headings: ['What to buy'],
        page: undefined,
        sentences: [
          'You need only three things:',
          'a spray bottle,',
          'a pair of long tweezers, and',
          'a tray with a lid.',
        ],
      },
      {
        headings: ['When to plant'],
        page: undefined,
        sentences: [
          'Plant between September and November — the days are cool then.',
          'In our trial of 2019, 47 of 50 cushions planted in October took hold, but only 18 of 50 planted in June.',
          'Month | Took hold',
          'October | 47 of 50',
          'June | 18 of 50',
          'Rhizoid: a thread that holds moss to the ground without feeding it',
          'water = rain\n  + patience',
          'A garden is finished when nothing can be taken away.',
        ],
      },
    ]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['encrypted.pdf', 'encrypted', /password/],
    ['scanned.pdf', 'no-text-layer', /pages 1-2/],
    ['damaged.pdf', 'damaged', /no whole PDF/],
    ['damaged.docx', 'damaged', /no whole Word/],
    ['protected.epub', 'encrypted', /copy-protected/],
  ])('%s is refused as %s', async (name, code, message) => {
    const outcome = await readFixture(name);
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { path: name, code } });
    expect(outcome.kind === 'refused' && outcome.refusal.message).toMatch(message);
    expect(outcome.kind === 'refused' && outcome.refusal.remedy).not.toBe('');
  });
});
