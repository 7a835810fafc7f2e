import { describe, expect, it } from 'vitest';
import { slotFeatures } from '../../../src/core/answering/slot-features.ts';
import { analysedPassage, weighed } from '../../stand-ins/analysed-passages.ts';

function slots(question: string, text: string): Record<string, number> {
  const [sentence] = analysedPassage(text).sentences;
  if (sentence === undefined) throw new Error('no sentence');
  return slotFeatures(weighed(question), sentence);
}

describe('slotFeatures', () => {
  it('wants a sum of money where the cost is asked for', () => {
    expect(slots('How much does the tram cost?', 'The tram cost 412 million euros.').measureFits).toBe(1);
    expect(slots('How much does the tram cost?', 'The tram has 14 stops.').measureFits).toBe(0);
  });

  it('wants the number to count what is counted', () => {
    const question = 'How many lifeboats does the ship carry?';
    expect(slots(question, 'The ship carries 16 wooden lifeboats.').countFits).toBe(1);
    expect(slots(question, 'The ship with the lifeboats carries 900 people.').countFits).toBe(0.5);
    expect(slots(question, 'The ship carries 900 people.').countFits).toBe(0.25);
    expect(slots(question, 'The ship carries lifeboats.').countFits).toBe(0);
  });

  it('wants somebody who did it, not something it was done to', () => {
    const question = 'Who stole the watch?';
    expect(slots(question, 'In May Anton Berger stole the watch.').agentFits).toBe(1);
    expect(slots(question, 'The watch was stolen by a sailor.').agentFits).toBe(1);
    expect(slots(question, 'The watch was stolen in Antwerp.').agentFits).toBe(0.5);
    expect(slots(question, 'Anton Berger mended the watch.').agentFits).toBe(0);
    expect(slots(question, 'The watch, stolen by pupils of the school, was found.').agentFits).toBe(1);
    expect(slots(question, 'The watch had been quickly stolen by 1920.').agentFits).toBe(0.5);
    expect(slots(question, 'Anton Berger slept; the watch was stolen.').agentFits).toBe(0.5);
  });

  it('stands in the middle where nothing of the kind is asked', () => {
    expect(slots('Why was the bridge closed?', 'The bridge was closed because of rust.')).toEqual({
      measureFits: 0.5,
      countFits: 0.5,
      agentFits: 0.5,
    });
  });
});
