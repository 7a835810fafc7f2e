import { describe, expect, it } from 'vitest';
import type { RankedSentence } from '../../../src/core/answering/rank-sentences.ts';
import { shownSlotFeatures } from '../../../src/core/answering/shown-slots.ts';
import { slotFeatures } from '../../../src/core/answering/slot-features.ts';
import { analysedPassage, weighed } from '../../stand-ins/analysed-passages.ts';

function shown(question: string, text: string, places: readonly number[] = [0, 0]): Record<string, number> {
  const passage = analysedPassage(text);
  const weighted = weighed(question);
  const [best, second] = places.flatMap((index): RankedSentence[] => {
    const sentence = passage.sentences[index];
    if (sentence === undefined) return [];
    const features = slotFeatures(weighted, sentence);
    return [{ passage, index, sentence, rank: 0, cosine: 0, features, utility: 0, score: 0 }];
  });
  if (best === undefined || second === undefined) throw new Error('no sentence');
  return shownSlotFeatures(weighted, best, second);
}

describe('shownSlotFeatures', () => {
  it('notices a deed that is told without anybody who did it', () => {
    const question = 'Who injured the boy?';
    expect(shown(question, 'The tower fell after the boy had been badly injured.').agentless).toBe(1);
    expect(shown(question, 'The boy had been injured by a falling sign.').agentless).toBe(0);
    expect(shown('When was the boy injured?', 'The boy had been injured.').agentless).toBe(0);
    expect(shown('Who was the boy injured by?', 'The boy had been injured.').agentless).toBe(1);
    expect(shown('Who did the boy injure?', 'The boy had been injured.').agentless).toBe(0);
  });

  it('notices that the kind of thing asked for is named, but not here', () => {
    const question = 'Which port does the salt pass?';
    const text = 'Coffee leaves through the port of Assab. Salt passes the hills. Salt passes slowly.';
    expect(shown(question, 'Salt passes the port.').headElsewhere).toBe(0);
    expect(shown(question, text, [1, 2]).headElsewhere).toBe(1);
  });
});
