import { describe, expect, it } from 'vitest';
import { claimParts } from '../../../src/core/verification/claim-parts.ts';

describe('claimParts', () => {
  it.each([
    [
      'Drones do not collect nectar, and the queen lays 3,000 eggs a day.',
      ['Drones do not collect nectar.', 'The queen lays 3,000 eggs a day.'],
    ],
    [
      'Langstroth, who came from Velden, patented the hive and wrote twelve books.',
      ['Langstroth came from Velden.', 'Langstroth patented the hive.', 'Langstroth wrote twelve books.'],
    ],
    [
      'The agency is led by Petra Vinje, who is a lawyer.',
      ['The agency is led by Petra Vinje.', 'Petra Vinje is a lawyer.'],
    ],
    [
      'The mite reached Europe in 1975 and it spreads a virus.',
      ['The mite reached Europe in 1975.', 'The mite spreads a virus.'],
    ],
  ])('parts %j into statements that stand alone', (claim, parts) => {
    expect(claimParts(claim, 'en')).toEqual(parts);
  });

  it.each([
    'The state and the region paid 40 percent.',
    'The line was closed because the council wanted more room.',
    'The bank opens a branch if the town agrees.',
    'The report says “the port opened and the ships came”.',
  ])('leaves %j whole', (claim) => {
    expect(claimParts(claim, 'en')).toEqual([claim]);
  });

  it('leaves claims in other languages whole', () => {
    const claim = 'Порт открыт, и корабли пришли.';
    expect(claimParts(claim, 'ru')).toEqual([claim]);
  });
});
