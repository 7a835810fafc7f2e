import { describe, expect, it } from 'vitest';
import { footnoteOver } from '../stand-ins/footnote-over.ts';

const text = `Frying in a wok

Oil in a hot wok can catch fire. If it does, put the lid on and turn off the gas. The wok was given to the cookery school in 1987. The school keeps the wok in its cellar. A lesson lasts two hours.
`;
const footnote = footnoteOver({ wok: text }, 'md');

async function shown(question: string): Promise<string[]> {
  const reply = await footnote.ask({ question });
  return reply.kind === 'answer' ? reply.claims.map((claim) => claim.text) : [];
}

describe('the sentences that an answer shows', () => {
  it('say what is to be done in the case that is asked about', async () => {
    expect((await shown('What should I do if the oil in the wok catches fire?')).join(' ')).toContain('put the lid on');
  });

  it('leave out what gives no date beside the one that does', async () => {
    const claims = await shown('When was the wok given to the cookery school?');
    expect(claims).toHaveLength(1);
    expect(claims[0]).toContain('1987');
  });
});
