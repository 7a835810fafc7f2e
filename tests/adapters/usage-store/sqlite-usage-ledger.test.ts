import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openUsageLedger } from '../../../src/adapters/usage-store/sqlite-usage-ledger.ts';

it('adds up what each account used, day by day, and remembers it when opened again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footnote-usage-'));
  const file = join(folder, 'deep', 'usage.sqlite');
  const first = openUsageLedger(file);
  await first.add('guild', '2026-11-20', { calls: 1, inputTokens: 10, outputTokens: 1 });
  await first.add('guild', '2026-11-21', { calls: 1, inputTokens: 20, outputTokens: 2 });
  await first.add('guild', '2026-11-21', { calls: 2, inputTokens: 30, outputTokens: 3 });
  await first.add('other', '2026-11-21', { calls: 9, inputTokens: 9, outputTokens: 9 });
  await first.close();
  const again = openUsageLedger(file);
  expect(await again.usedSince('guild', '2026-11-21')).toEqual({ calls: 3, inputTokens: 50, outputTokens: 5 });
  expect(await again.usedSince('guild', '2026-11-01')).toEqual({ calls: 4, inputTokens: 60, outputTokens: 6 });
  expect(await again.usedSince('nobody', '2026-11-01')).toEqual({ calls: 0, inputTokens: 0, outputTokens: 0 });
  await again.close();
  await rm(folder, { recursive: true });
});
