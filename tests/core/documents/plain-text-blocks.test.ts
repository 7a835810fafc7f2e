import { describe, expect, it } from 'vitest';
import { plainTextBlocks } from '../../../src/core/documents/plain-text-blocks.ts';
import { toDocument } from '../../../src/core/documents/to-document.ts';

const documentOf = (text: string) =>
  toDocument('notes/a_file', 'hash', { text, ...plainTextBlocks(text), pages: [], metadata: {} });
const blocksOf = (text: string) => {
  const { blocks, prose } = documentOf(text);
  return blocks.map(({ kind, level, start, end }) => [
    level === undefined ? kind : `${kind} ${level}`,
    prose.slice(start, end).trim(),
  ]);
};
const LONG = 'The river rises in the hills and runs through three small towns before it meets the sea.';

describe('plainTextBlocks', () => {
  it('puts hard-wrapped lines together and keeps paragraphs apart', () => {
    expect(
      blocksOf('One sentence that was wrapped\nby hand at thirty columns or\nso.\n\nAnother paragraph.\n'),
    ).toEqual([
      ['paragraph', 'One sentence that was wrapped\nby hand at thirty columns or\nso.'],
      ['paragraph', 'Another paragraph.'],
    ]);
  });

  it('takes lines too long to be wrapped for paragraphs of their own', () => {
    expect(blocksOf(`${LONG} ${LONG}\n${LONG} ${LONG}`)).toHaveLength(2);
  });

  it('tells headings by their shape: title case, capitals, numbers, questions, underlines, hashes', () => {
    const headings = [
      'Rivers of the North',
      'THE SOURCE',
      '2.1 The source',
      'Where does it rise?',
      'The Mouth\n=====',
      '## The mouth',
    ];
    for (const heading of headings) {
      expect(blocksOf(`${heading}\n\n${LONG}`)[0]?.[0]).toMatch(/^heading \d$/);
    }
  });

  it('takes sentences, lead-in lines and last lines for text', () => {
    for (const line of [
      'It rises here.',
      'The towns on its way, from north to south, are these:',
      `${LONG} ${LONG} ${LONG}`,
    ]) {
      expect(blocksOf(`${line}\n\n${LONG}`)[0]?.[0]).toBe('paragraph');
    }
    expect(blocksOf(`${LONG}\n\nThe End`).at(-1)).toEqual(['paragraph', 'The End']);
  });

  it('takes a run of short lines for a list and not for headings', () => {
    const kinds = blocksOf(
      `${['Apples', 'Pears', 'Plums', 'Quinces', 'Figs', 'Dates', 'Limes'].join('\n\n')}\n\n${LONG}`,
    );
    expect(kinds.every(([kind]) => kind === 'paragraph')).toBe(true);
  });

  it('reads bullets and numbers as list items, wrapped ones too, and the text after them apart', () => {
    expect(
      blocksOf('It needs:\n\n  • water that\n    is soft\n  • light\n1. a pot\nThese are all it needs, the books say.'),
    ).toEqual([
      ['paragraph', 'It needs:'],
      ['list-item', 'water that\n    is soft'],
      ['list-item', 'light'],
      ['list-item', 'a pot'],
      ['paragraph', 'These are all it needs, the books say.'],
    ]);
  });

  it('makes headings of numbered questions and leaves the bare numbers out', () => {
    expect(blocksOf(`Questions\n\n1\n\nWhere does it rise?\n\n${LONG}\n\n2\n\nWhere does it end?\n\n${LONG}`)).toEqual(
      [
        ['heading 1', 'Questions'],
        ['boilerplate', '1'],
        ['heading 2', 'Where does it rise?'],
        ['paragraph', LONG],
        ['boilerplate', '2'],
        ['heading 3', 'Where does it end?'],
        ['paragraph', LONG],
      ].map(([kind, words]) => [kind === 'heading 3' ? expect.stringMatching(/^heading [23]$/) : kind, words]),
    );
  });
});

describe('toDocument', () => {
  it('takes the first heading for the title, else the name of the file', () => {
    expect(documentOf(`Rivers_of_the_North\n\n${LONG}`).title).toBe('Rivers of the North');
    expect(documentOf(LONG).title).toBe('A file');
  });

  it('takes no evidence from what surrounds a text', () => {
    const furniture = [
      'Subscribe to our newsletter for the latest stories',
      'Download the full report (PDF)',
      'We use cookies to improve your experience.',
      'Share this on Facebook',
      '© 2020 The River Press. All rights reserved.',
      'Photo: Ada Holm',
      'Figure 3: The river at low water',
      'Page 3 of 12',
      'Read more: Ten bridges',
      'Advertisement',
    ];
    for (const line of furniture) {
      expect([line, blocksOf(`${LONG}\n\n${line}\n\n${LONG} It is cold.`)[1]?.[0]]).toEqual([line, 'boilerplate']);
    }
  });

  it('keeps sentences that speak of such things', () => {
    const sentences = [
      'The newsletter of the society was founded in 1901 and had nine subscribers.',
      'Sharing water was the oldest law of the valley.',
      'The figure of a swan stands on the bridge.',
      'Copyright law came to the country in 1842.',
      'Photographs of the flood hang in the town hall.',
      'Reports that can be downloaded from the ministry show the same.',
    ];
    for (const sentence of sentences) {
      expect([sentence, blocksOf(`${LONG}\n\n${sentence}\n\n${LONG} It is cold.`)[1]?.[0]]).toEqual([
        sentence,
        'paragraph',
      ]);
    }
  });

  it('leaves out captions and titles that a page says twice, sections about the page, and menus', () => {
    const caption = 'A bridge over the river in the evening light.';
    const page = `Home\n\nAbout us\n\nContact\n\nLog in\n\nRivers\n\nRivers of the North\n\nRivers of the North\n\n${caption}\n\n${LONG}\n\n${caption}\n\nAbout this article\n\nIt was written by a team.\n\nThe Source\n\n${LONG} It is cold.`;
    expect(blocksOf(page).filter(([kind]) => kind === 'paragraph')).toEqual([
      ['paragraph', LONG],
      ['paragraph', `${LONG} It is cold.`],
    ]);
  });

  it('keeps a document whose every line looks like furniture', () => {
    expect(blocksOf('Subscribe to our newsletter today')[0]?.[0]).toBe('paragraph');
  });
});
