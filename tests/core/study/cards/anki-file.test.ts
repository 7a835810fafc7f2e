import { describe, expect, it } from 'vitest';
import { ankiFile } from '../../../../src/core/study/cards/anki-file.ts';
import type { Card } from '../../../../src/core/study/cards/card.ts';

const card = (front: string, back: string): Card => ({
  kind: 'question',
  front,
  back,
  source: {
    document: { id: 'tides', title: 'Tides', metadata: {}, hash: '' },
    passageId: 1,
    quote: back,
    start: 0,
    end: back.length,
    locator: 'line 3',
  },
});

describe('ankiFile', () => {
  it('names separator and columns, then one card a line', () => {
    expect(ankiFile([card('When?', 'In\n1874.')])).toBe(
      '#separator:tab\n#html:false\n#columns:Front\tBack\tSource\nWhen?\tIn 1874.\tTides, line 3\n',
    );
  });

  it('quotes what Anki would read as something else', () => {
    const [, , , line] = ankiFile([card('# of ships?', 'He said "ten".')]).split('\n');
    expect(line).toBe('"# of ships?"\t"He said ""ten""."\tTides, line 3');
  });

  it('never breaks a line or a column, whatever a card holds', () => {
    const lines = ankiFile([card('a\tb\r\nc', 'd\u2028e')])
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[3]?.split('\t')).toHaveLength(3);
  });
});
