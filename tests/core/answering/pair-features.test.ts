import { describe, expect, it } from 'vitest';
import { pairFeatures } from '../../../src/core/answering/pair-features.ts';
import type { RankedSentence } from '../../../src/core/answering/rank-sentences.ts';
import type { AnsweringResources } from '../../../src/core/answering/resources.ts';
import { analysedPassage, resources, weighed } from '../../stand-ins/analysed-passages.ts';

function ranked(text: string, title = ''): RankedSentence[] {
  const passage = analysedPassage(text, title);
  return passage.sentences.map((sentence, index) => ({
    passage,
    index,
    sentence,
    rank: 0,
    cosine: 0,
    features: {},
    utility: 0,
    score: 0,
  }));
}

function pairs(
  question: string,
  text: string,
  { title = '', known = resources }: { title?: string; known?: AnsweringResources } = {},
) {
  const sentences = ranked(text, title);
  const [best] = sentences;
  if (best === undefined) throw new Error('no sentence');
  return pairFeatures(weighed(question), sentences, best, best, known);
}

describe('pairFeatures', () => {
  const question = 'How much does a shed cost?';

  it('falls the further apart the words of the question stand', () => {
    const values = [
      'A shed must cost less.',
      'A shed, which must be painted green or brown by its holder, may cost more.',
      'A shed may be green. Plots cost more.',
      'Plots are small. A shed may be green. Hens are loud. The hens cost more.',
    ].map((text) => pairs(question, text).pairCoverage);
    expect(values).toEqual([...values].sort((one, other) => (other ?? 0) - (one ?? 0)));
    expect(new Set(values).size).toBe(values.length);
  });

  it('carries over what a pronoun stands for', () => {
    const sentences = ranked('The shed is green. It may cost more.');
    const pronoun = sentences[1];
    if (pronoun === undefined) throw new Error('no second sentence');
    const carried = pairFeatures(weighed(question), sentences, pronoun, pronoun, resources);
    expect(carried.leastPair).toBeGreaterThan(pairs(question, 'Hens cost more. A shed is green.').leastPair ?? 0);
  });

  it('lets the title speak for the whole document', () => {
    const text = 'The work cost more.';
    expect(pairs(question, text, { title: 'The shed' }).leastPair).toBeGreaterThan(
      pairs(question, text).leastPair ?? 0,
    );
  });

  it('tells a word that stands elsewhere in the corpus from one that no document has', () => {
    const unknown = { ...resources, documentFrequency: () => 0 };
    const text = 'A shed may be green.';
    expect(pairs(question, text).unmetElsewhere).toBeGreaterThan(0);
    expect(pairs(question, text, { known: unknown }).unmetElsewhere).toBe(0);
    expect(pairs(question, text).unmetTerms).toBe(0.25);
  });

  it('stays in the middle where one word alone is asked for', () => {
    expect(pairs('What about sheds?', 'A shed may be green.').pairCoverage).toBe(0.5);
  });
});
