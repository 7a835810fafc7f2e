import { describe, expect, it } from 'vitest';
import { footnoteOver } from '../stand-ins/footnote-over.ts';

const footnote = footnoteOver({ mill: 'The mill by the river was built in 1820 by the Harper family.' });
const may = 'The bridge was opened in May 1932.';
const june = 'The bridge was opened in June 1932.';

describe('a claim with a text to judge it by', () => {
  it('is judged by the text that comes with it, whichever came before', async () => {
    const claim = 'The bridge was opened in May 1932.';
    for (const evidence of [may, june, may, may, june]) {
      const { verdict, citations } = await footnote.check({ claim, evidence });
      expect(verdict).toBe(evidence === may ? 'supported' : 'contradicted');
      expect(citations.map(({ quote }) => quote)).toEqual([evidence]);
    }
  });

  it('is not judged by the documents, nor is one without a text judged by the text before', async () => {
    const built = 'The mill by the river was built in 1820.';
    expect((await footnote.check({ claim: built, evidence: may })).verdict).toBe('not-in-sources');
    expect((await footnote.check({ claim: built })).verdict).toBe('supported');
    expect((await footnote.check({ claim: may })).verdict).toBe('not-in-sources');
  });
});
