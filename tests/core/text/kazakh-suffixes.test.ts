import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutKazakhSuffixes } from '../../../src/core/text/kazakh-suffixes.ts';
import { stem } from '../../../src/core/text/stems.ts';

/** Base form and other forms of the same noun. */
const nouns = [
  'қала қаланың қалаға қаланы қалада қаладан қаламен қалалар қалалардың қаламыз қаласы қаласында қалаларымызда',
  'кітап кітаптың кітапқа кітапты кітапта кітаптан кітаппен кітаптар кітаптарда кітабы кітабында кітабымыз',
  'мектеп мектептің мектепке мектепте мектептен мектептер мектептерінде мектебі мектебіне',
  'ұлттық ұлттықтар ұлттықтан',
  'елдер елдердің елдерге елдерден елдерінде',
  'адам адамның адамға адамды адамнан адамдар адамдардың адамдары',
  'қазақстан қазақстанның қазақстанға қазақстанда қазақстаннан қазақстандар',
  'алматы алматының алматыға алматыда алматыдан',
  'астана астананың астанаға астанада астанадан',
  'өзен өзеннің өзенге өзенде өзендер өзендері өзендерінің',
  'тау тауда таудан таулар таулары',
];

describe('Kazakh stems', () => {
  it.each(nouns)('are the same for all forms of a noun: %s', (forms) => {
    const stems = forms.split(' ').map(withoutKazakhSuffixes);
    expect(new Set(stems)).toEqual(new Set(stems.slice(0, 1)));
  });

  it('keep different words apart', () => {
    const stems = ['қала', 'қалам', 'кітап', 'кітапхана', 'өзен', 'өзбек', 'теңіз', 'теңге'].map(withoutKazakhSuffixes);
    expect(new Set(stems).size).toBeGreaterThanOrEqual(7);
    expect(stems.every((one) => one.length >= 3)).toBe(true);
  });

  it('leave short words and words without endings as they are', () => {
    for (const word of ['су', 'ел', 'жер', 'банк', 'мұнай']) expect(withoutKazakhSuffixes(word)).toBe(word);
  });

  it('stay as they are when taken again', () => {
    const letters = fc.constantFrom(...'аеыіоөұүқкнтмбсрлдғгшз');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 12 }), (word) => {
        const once = withoutKazakhSuffixes(word.join(''));
        expect(withoutKazakhSuffixes(once)).toBe(once);
      }),
    );
  });

  it('are the index terms of Kazakh text', () => {
    expect(stem('қалаларымызда', 'kk')).toBe(stem('қала', 'kk'));
  });
});
