import { describe, expect, it } from 'vitest';
import { footnoteOver } from '../stand-ins/footnote-over.ts';

const documents = {
  history: 'The mill by the river was built in 1820 by the Harper family. It has three floors.',
  guide: 'The old mill by the river was built in 1832. Bees live in its roof.',
};
const footnote = footnoteOver(documents);

describe('sources that disagree', () => {
  it('are shown side by side, each with its own number, and nobody is said to be right', async () => {
    const reply = await footnote.ask({ question: 'When was the mill by the river built?' });
    if (reply.kind !== 'conflict') throw new Error(`a ${reply.kind}`);
    expect(reply.claims.map(({ citations }) => citations)).toEqual([[1], [2]]);
    expect(reply.citations.map(({ document }) => document.id).sort()).toEqual(['guide', 'history']);
    expect(reply.why).toMatch(/1820.*1832|1832.*1820/);
    for (const { document, quote, start, end } of reply.citations) {
      expect(documents[document.id as keyof typeof documents].slice(start, end)).toBe(quote);
    }
  });

  it('are no conflict where the question asks for something else', async () => {
    expect((await footnote.ask({ question: 'Who built the mill by the river?' })).kind).toBe('answer');
    expect((await footnote.ask({ question: 'How many floors has the mill by the river?' })).kind).toBe('answer');
  });
});
