import { describe, expect, it } from 'vitest';
import { footnoteOver } from '../stand-ins/footnote-over.ts';

const text = `# Keeping goats on a hill farm

Goats eat what sheep leave. Most breeds give two litres of milk a day.

## Dangers

- Liver fluke lives in wet meadows.
- Yew and rhododendron are deadly, even in small amounts.
- Foxes take newborn kids.

Vets vaccinate in spring.

## Dangers in winter

- Ice on the ramp breaks legs.
- Stale hay makes them cough.
`;
const footnote = footnoteOver({ goats: text }, 'md');

describe('a list under a heading', () => {
  it.each(['What are the dangers to goats?', 'Which dangers are there for goats?'])('answers %s', async (question) => {
    const reply = await footnote.ask({ question });
    if (reply.kind !== 'answer') throw new Error(`a ${reply.kind}`);
    expect(reply.claims).toHaveLength(1);
    expect(reply.claims[0]?.text).toMatch(/^Liver fluke.*\. Yew.*\. Foxes take newborn kids\.$/);
    for (const { quote, start, end } of reply.citations) expect(text.slice(start, end)).toBe(quote);
  });

  it('answers for the heading that says more where the question says it too', async () => {
    const reply = await footnote.ask({ question: 'What are the dangers in winter to goats?' });
    if (reply.kind !== 'answer') throw new Error(`a ${reply.kind}`);
    expect(reply.claims[0]?.text).toMatch(/^Ice on the ramp breaks legs\. Stale hay/);
  });

  it.each(['What are the dangers to horses?', 'What are the advantages of goats?', 'What dangers do goats cause?'])(
    'answers no question that asks for more than title and headings say: %s',
    async (question) => {
      const reply = await footnote.ask({ question });
      if (reply.kind === 'answer')
        expect(reply.claims.map((claim) => claim.text).join(' ')).not.toContain('Liver fluke');
    },
  );
});
