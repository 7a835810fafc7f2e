import { cruise, type ICruiseOptions, type IReporterOutput } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, it } from 'vitest';

/** Fewer would mean that the cruiser could not read the sources, and a green test would mean nothing. */
const FEWEST_MODULES = 250;

describe('architecture', () => {
  it('keeps to the arrows of .dependency-cruiser.mjs, over all modules', async () => {
    const options: ICruiseOptions = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
    const { output }: IReporterOutput = await cruise(['src'], options, undefined, {
      tsConfig: extractTSConfig('./tsconfig.json'),
    });
    if (typeof output === 'string') throw new Error('The cruiser reported in words.');
    const violations = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(violations).toEqual([]);
    expect(output.modules.filter(({ source }) => source.startsWith('src/')).length).toBeGreaterThan(FEWEST_MODULES);
  });
});
