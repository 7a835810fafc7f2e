import { describe, expect, it } from 'vitest';
import { footnoteOver } from '../stand-ins/footnote-over.ts';

const documents = {
  bees: 'Honey is taken in late July. A hive gives room to one colony. Adults need a veil at the hive, and the keepers wear gloves.',
  sleep: 'Adults need seven to nine hours of sleep. Coffee sales rose in the north.',
  village:
    'The bakery on Mill Lane closed in June 1990. Mossel is the largest village of the valley. The northern footpath is 5 km long. Rents in Mossel rose after the railway came. The ferry was never popular with the farmers of Mossel. In 1951 as many as 840 people lived in Mossel. Ada Brink won the 1951 regatta of Mossel. The mayor opened the lido in Mossel in 1960.',
};
const footnote = footnoteOver(documents);
const divided = footnoteOver({
  one: 'After the railway came, rents in Tessel rose.',
  other: 'After the railway came, rents in Tessel fell by limits on building.',
});

describe('a question whose premise a source denies', () => {
  it.each([
    ['Why did rents in Mossel fall after the railway came?', 'rose'],
    ['Did rents in Mossel fall after the railway came?', 'rose'],
    ['Who opened the lido in Mossel in 1970?', '1960'],
    ['Why was the ferry popular with the farmers of Mossel?', 'never popular'],
  ])('is corrected: %s', async (question, denied) => {
    const reply = await footnote.ask({ question });
    expect(reply.kind).toBe('correction');
    if (reply.kind === 'correction') expect(reply.citations[0]?.quote).toContain(denied);
  });

  it.each([
    'How much sleep do children need?',
    'When did the bakery on Mill Lane open?',
    'Did the bakery on Mill Lane open in June 1990?',
    'What is the smallest village of the valley?',
    'How long is the southern footpath?',
    'Why is the southern footpath 5 km long?',
    'When did coffee sales fall in the north?',
    'How many people lived in Mossel in 1931?',
    'Who won the 1931 regatta of Mossel?',
  ])('is not one that asks of another thing or another event: %s', async (question) => {
    expect((await footnote.ask({ question })).kind).toBe('refusal');
  });

  it('is not one that another source says outright', async () => {
    expect((await divided.ask({ question: 'Why did rents in Tessel fall after the railway came?' })).kind).not.toBe(
      'correction',
    );
  });
});
