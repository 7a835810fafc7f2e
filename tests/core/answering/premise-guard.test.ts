import { describe, expect, it } from 'vitest';
import { missingPremises } from '../../../src/core/answering/premise-guard.ts';
import { analysedPassage, resources, weighed } from '../../stand-ins/analysed-passages.ts';

const passage = analysedPassage('The play was staged in Leeds in 1984 and again in 1987. Ruth Abernathy wrote it.');
const missing = (question: string) =>
  missingPremises(weighed(question), passage, resources).map(({ written }) => written);

describe('missingPremises', () => {
  it('names the number and the name that the passage lacks', () => {
    expect(missing('Was the play staged in Leeds in 1991?')).toEqual(['1991']);
    expect(missing('Did Ruth Abernathy stage the play in Dundee?')).toEqual(['Dundee']);
  });

  it.each(['the 1980s', 'the 80s', "the 1980's", "the 80's", 'the 1900s'])('meets %s by a year of them', (span) => {
    expect(missing(`Which play was staged in Leeds in ${span}?`)).toEqual([]);
  });

  it.each(['the 1970s', 'the 90s', 'the 1800s'])('does not meet %s by a year of others', (span) => {
    expect(missing(`Which play was staged in Leeds in ${span}?`)).toHaveLength(1);
  });
});
