import { describe, expect, it } from 'vitest';
import { labelOf } from '../../stand-ins/models/chat-requests.ts';
import { draft, useModelReader } from './model-reader.ts';

const reader = useModelReader({ dailyTokens: 1_500, prices: { input: 2, output: 10 } });
const question = 'When was the Alder dam built?';

function ask(account: string) {
  reader().server.behave = (request) =>
    draft(request, { text: 'The Alder dam was built in 1931.', cites: () => [labelOf(request, 'built in 1931')] });
  return reader().footnote.ask({ question, account });
}

describe('a server’s day', () => {
  it('has an end: beyond it the sources’ own sentences answer, and the reply says why', async () => {
    expect(await ask('guild-1')).toMatchObject({ drafter: 'model' });
    expect(await ask('guild-1')).toMatchObject({ drafter: 'model' });
    expect(await ask('guild-1')).toMatchObject({ drafter: 'extractive', model: { trouble: 'over-budget' } });
    expect(await ask('guild-2')).toMatchObject({ drafter: 'model' });
  });

  it('is counted in tokens and dollars', async () => {
    await ask('guild-3');
    const used = await reader().footnote.model?.usedSince('guild-3', Date.now());
    expect(used).toMatchObject({ calls: 1, inputTokens: 900, outputTokens: 100 });
    expect(used?.cost).toBeCloseTo((900 * 2 + 100 * 10) / 1_000_000, 9);
    expect(await reader().footnote.model?.usedSince('guild-4', 0)).toMatchObject({ calls: 0, inputTokens: 0 });
  });
});
