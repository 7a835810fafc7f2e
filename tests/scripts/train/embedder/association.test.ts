import { describe, expect, it } from 'vitest';
import { positiveAssociation } from '../../../../scripts/train/embedder/association.ts';
import type { SparseMatrix } from '../../../../scripts/train/embedder/matrix.ts';

const [river, winter, tax, railway] = [0, 1, 2, 3];

function value(matrix: SparseMatrix, row: number, column: number): number {
  for (let entry = matrix.starts[row] ?? 0; entry < (matrix.starts[row + 1] ?? 0); entry++) {
    if (matrix.columnOf[entry] === column) return matrix.values[entry] ?? 0;
  }
  return 0;
}

describe('association', () => {
  const texts = [
    [river, winter],
    [winter, river],
    [tax, railway],
    [tax, -1, railway],
  ].map((text) => Int32Array.from(text));
  const matrix = positiveAssociation(texts, 4);

  it('is positive for words that stand together and nothing for those that never do', () => {
    expect(value(matrix, river, winter)).toBeGreaterThan(0);
    expect(value(matrix, river, tax)).toBe(0);
  });

  it('counts a near neighbour for more than a far one', () => {
    const far = positiveAssociation([Int32Array.from([river, winter, tax, -1, -1, -1, railway, river, tax])], 4);
    expect(value(far, river, winter)).toBeGreaterThan(value(far, winter, railway));
  });

  it('never reaches over the end of a text', () => {
    expect(value(matrix, winter, tax)).toBe(0);
  });
});
