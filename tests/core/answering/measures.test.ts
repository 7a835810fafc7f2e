import { describe, expect, it } from 'vitest';
import { measureAsked } from '../../../src/core/answering/measures.ts';
import { weighed } from '../../stand-ins/analysed-passages.ts';

const asked = (question: string) => measureAsked(weighed(question).question)?.measures;

describe('measureAsked', () => {
  it.each([
    ['How fast is the tram?', ['speed']],
    ['How old is the bridge?', ['age']],
    ['How long does the crossing take?', ['time', 'length']],
    ['How much does a hive cost?', ['money']],
    ['What percentage of the flour is rye?', ['share']],
    ['What was the price of the ticket?', ['money']],
    ['How warm is the water?', ['temperature']],
    ['At what altitude do the vines grow?', ['length']],
    ['How much is the ticket?', ['money']],
    ['how much for a used boat', ['money']],
  ])('tells what “%s” wants measured', (question, measures) => {
    expect(asked(question)).toEqual(measures);
  });

  it.each([
    'How many singers are there?',
    'How much flour is used?',
    'How much is the river polluted?',
    'How much of the hall was burnt?',
    'Who built the mill?',
    'How large is the town?',
  ])('leaves open what “%s” wants measured', (question) => {
    expect(asked(question)).toBeUndefined();
  });
});
