import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderHelpPage } from '../../scripts/help-pages.ts';

describe('docs/cli.md', () => {
  it('says what the command line says of itself (npm run help writes it)', async () => {
    const page = await readFile(resolve(import.meta.dirname, '../../docs/cli.md'), 'utf8');
    expect(page).toBe(await renderHelpPage());
  });
});
