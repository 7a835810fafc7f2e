import { describe, expect, it } from 'vitest';
import { acronymsIn, foldAcronyms, learnAcronyms } from '../../../src/core/text/acronyms.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

const learn = (text: string) => learnAcronyms(tokenize(text, 'en'));

describe('acronyms', () => {
  it('are learned from a long form with its initials in brackets, either way round', () => {
    expect(learn('the World Health Organization (WHO) said')).toMatchObject([{ short: 'who' }]);
    expect(learn('the WHO (World Health Organization) said')).toMatchObject([{ short: 'who' }]);
    expect(learn('the House of Commons and Lords (HCL)')).toMatchObject([{ short: 'hcl' }]);
  });

  it('are not learned where the initials do not fit', () => {
    expect(learn('the World Health Assembly (WHO)')).toEqual([]);
    expect(learn('a remark (see below)')).toEqual([]);
  });

  it('become one token with their long form', () => {
    const table = learn('the House of Commons and Lords (HCL)');
    const folded = foldAcronyms(tokenize('Who sits in the House of Commons and Lords today?', 'en'), table);
    expect(folded.map((token) => token.lower)).toEqual(['who', 'sits', 'in', 'the', 'hcl', 'today', '?']);
  });
});

describe('the acronyms in a text', () => {
  it('are those that its tokens define, wherever in it they stand', () => {
    const around = 'It began in 2019 (see below). '.repeat(20);
    for (const text of [
      'the World Health Organization (WHO) said',
      'the WHO (World Health Organization) said',
      'The House of Commons and Lords ( HCL ), then',
      "People's Republic of China (PRC)",
      'a remark (see below) and a group (n = 5) of cells (CD4) and mice',
    ]) {
      expect(acronymsIn(`${around}${text}${around}`, 'en'), text).toEqual(learn(text));
    }
  });
});
