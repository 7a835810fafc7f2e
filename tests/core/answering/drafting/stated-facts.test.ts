import { describe, expect, it } from 'vitest';
import { readEnglishBackground } from '../../../../src/adapters/background/english-background.ts';
import { unknownFacts } from '../../../../src/core/answering/drafting/stated-facts.ts';

const resources = { background: readEnglishBackground(), acronyms: [], similarity: () => 0 };
const source = 'In May 2013 the Norwegian firm Brask paid 1.2 million crowns for 45 % of the mill.';
const unknown = (sentence: string) => unknownFacts(sentence, [source], 'en', resources);

describe('unknownFacts', () => {
  it('finds nothing in a sentence whose numbers and names the source has, however they are written', () => {
    expect(unknown('Brask of Norway paid 1,200,000 crowns in 2013.')).toEqual([]);
    expect(unknown('The mill was sold for a lot of money.')).toEqual([]);
  });

  it('finds a number, a year and a name that the source lacks', () => {
    expect(unknown('Brask paid 1.3 million crowns.')).toEqual(['1.3']);
    expect(unknown('Brask bought it in 2014.')).toEqual(['2014']);
    expect(unknown('The firm Holt bought 45 % of the mill.')).toEqual(['Holt']);
    expect(unknown('In June 2013 Brask bought it.')).toEqual(['June']);
  });
});
