import { describe, expect, it } from 'vitest';
import { slotBindingFeatures } from '../../../src/core/answering/slot-binding.ts';
import { analysedPassage, weighed } from '../../stand-ins/analysed-passages.ts';

function slots(question: string, text: string): Record<string, number> {
  const passage = analysedPassage(text);
  const weighted = weighed(question);
  const index = passage.sentences.length - 1;
  const sentence = passage.sentences[index];
  if (sentence === undefined) throw new Error('no sentence');
  return slotBindingFeatures(weighted, { passage, index, sentence });
}

describe('slotBindingFeatures', () => {
  it('wants the amount in the clause that speaks of what it is asked of', () => {
    const question = 'How much does a hive cost?';
    const own = slots(question, 'A hive costs 90 euros.');
    const other = slots(question, 'A hive stands outside, and its insurance costs 30 euros.');
    const none = slots(question, 'A hive costs little.');
    expect(own.slotCoverage).toBeGreaterThan(other.slotCoverage ?? 1);
    expect(other.slotCoverage).toBeGreaterThan(none.slotCoverage ?? 1);
    expect(none.slotLargestMissing).toBe(1);
  });

  it('takes the number that counts the thing, not another one of the sentence', () => {
    const question = 'How many members does the club have?';
    const sentence = 'The club has a garden, while 40 members had sung in the choir next door.';
    expect(slots(question, sentence).slotCoverage).toBeLessThan(
      slots(question, 'The club has 40 members.').slotCoverage ?? 0,
    );
  });

  it('lets a pronoun and a subject that is not repeated stand for what they stand for', () => {
    const question = 'When did the mill burn?';
    const carried = slots(question, 'The mill was old. It did burn in 1801.');
    const apart = slots(question, 'The mill was old. A barn did burn in 1801.');
    expect(carried.slotCoverage).toBeGreaterThan(apart.slotCoverage ?? 1);
    const shared = slots(question, 'The mill opened late and burned in 1801.');
    expect(shared.slotCoverage).toBeGreaterThan(apart.slotCoverage ?? 1);
  });

  it('asks nothing of a question whose answer has no form of its own', () => {
    const { slotCoverage, clauseCoverage } = slots('How was the bridge closed?', 'The bridge was closed with chains.');
    expect(slotCoverage).toBe(clauseCoverage);
  });

  it('takes a condition for a time', () => {
    const question = 'When is rowing forbidden?';
    expect(slots(question, 'Rowing is forbidden when the wind is strong.').slotCoverage).toBeGreaterThan(0.9);
    expect(slots(question, 'Rowing is forbidden.').slotCoverage).toBe(0);
  });

  it('wants a reason in the sentence that says what it is the reason of', () => {
    const question = 'Why was the bridge closed?';
    expect(slots(question, 'The bridge was closed because it rusted.').slotCoverage).toBeGreaterThan(0.9);
    expect(slots(question, 'The bridge was closed in May.').slotCoverage).toBe(0);
  });

  it('wants something in the place that "where" asks for', () => {
    const question = 'Where are the scarves sewn?';
    expect(slots(question, 'The scarves are sewn in the hall.').slotCoverage).toBeGreaterThan(0.9);
    expect(slots(question, 'The scarves are sewn in May.').slotCoverage).toBe(0);
  });
});
