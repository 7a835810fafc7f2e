import { describe, expect, it } from 'vitest';
import { createPassageAnalyser } from '../../../src/core/answering/analysed-passage.ts';
import { headingAsks } from '../../../src/core/answering/heading-asks.ts';
import { analysedPassage, resources, weighed } from '../../stand-ins/analysed-passages.ts';

function asks(question: string, heading: string, title = 'The tower of Alder'): boolean {
  const { evidence } = analysedPassage('Its ground is soft clay. It was drained in 1990.', title);
  const passage = createPassageAnalyser(resources)({
    ...evidence,
    passage: { ...evidence.passage, headings: [heading] },
  });
  const [sentence] = passage.sentences;
  if (sentence === undefined) throw new Error('no sentence');
  const best = { passage, index: 0, sentence, rank: 0, cosine: 0, features: {}, utility: 0, score: 1 };
  return headingAsks(weighed(question), best);
}

describe('headingAsks', () => {
  it('knows the question in the heading, with what the title adds', () => {
    expect(asks('Why does the tower lean?', 'Why the tower leans')).toBe(true);
    expect(asks('Why does the tower of Alder lean?', 'Why the tower leans')).toBe(true);
  });

  it('wants every word of both', () => {
    expect(asks('Why does the tower sway?', 'Why the tower leans')).toBe(false);
    expect(asks('Why does the tower lean?', 'Why the tower leans and how it was saved')).toBe(false);
    expect(asks('Why does the tower of Dundee lean?', 'Why the tower leans')).toBe(false);
  });

  it('takes no heading of one word for a question', () => {
    expect(asks('What about the tower?', 'Tower')).toBe(false);
  });

  it('leaves dates, numbers, people and places to the sentence', () => {
    expect(asks('When did the tower lean?', 'Why the tower leans')).toBe(false);
  });
});
