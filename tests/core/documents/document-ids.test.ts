import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentIds } from '../../../src/core/documents/document-ids.ts';

describe('documentIds', () => {
  it('drops the extension and nothing else', () => {
    expect([...documentIds(['a.md', 'deep/b.c.txt', 'v1.2/notes.txt', '.env'])]).toEqual([
      ['.env', '.env'],
      ['a.md', 'a'],
      ['deep/b.c.txt', 'deep/b.c'],
      ['v1.2/notes.txt', 'v1.2/notes'],
    ]);
  });

  it('gives every file an id of its own that does not depend on the order of the list', () => {
    const name = fc.constantFrom('a', 'a.md', 'a.txt', 'b', 'a.md.txt', 'a.txt.md', 'b.md');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.constantFrom('', 'x/'), name).map((parts) => parts.join(''))), (paths) => {
        const ids = documentIds(paths);
        expect(new Set(ids.values()).size).toBe(paths.length);
        expect(documentIds([...paths].reverse())).toEqual(ids);
      }),
    );
  });
});
