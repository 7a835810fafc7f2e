import { describe, expect, it } from 'vitest';
import { readBuiltInEmbeddings } from '../../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import { readableSentence } from '../../../src/core/answering/readable-sentence.ts';
import { shownClaim, shownSentence } from '../../../src/core/answering/shown-claim.ts';
import { analysedPassage, resources as counting } from '../../stand-ins/analysed-passages.ts';

const words = readBuiltInEmbeddings();
const resources = { ...counting, similarity: (term: string, other: string) => words.similarity(term, other) };

describe('a sentence that is shown', () => {
  it('has the name that its pronoun stands for, where the passage bears it out', () => {
    const passage = analysedPassage(
      'Marta Velasco founded the school in 1961. She taught mathematics and physics at the school for twenty years.',
    );
    expect(shownSentence(passage, 1, resources)).toBe(
      'She [Marta Velasco] taught mathematics and physics at the school for twenty years.',
    );
  });

  it('stands as it was written where the claim gate does not let the name pass', () => {
    const passage = analysedPassage('Tesla met nobody that winter. It rains in the mountains.');
    expect(readableSentence(passage, 1)).toContain('[Tesla]');
    expect(shownSentence(passage, 1, resources)).toBe('It rains in the mountains.');
  });

  it('has no name beside an it that stands for nothing', () => {
    const passage = analysedPassage('Gandhi admired these essays. It has been claimed that Hungarians acted before.');
    expect(shownSentence(passage, 1, resources)).toBe('It has been claimed that Hungarians acted before.');
  });

  it('is cut from the passage, and so is a list with its lead-in', () => {
    const text = 'Members bring:\n\n- a torch\n- a whistle';
    const passage = analysedPassage(text);
    const { text: shown, spans } = shownClaim({ passage, indexes: [0] }, resources);
    expect(shown).toBe(passage.sentences[0]?.text);
    expect(text.slice(spans[0].start, spans[0].end)).toBe(shown);
  });
});
