import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/app/libraries/file-name.ts';

describe('the name that an uploaded file is kept under', () => {
  it.each([
    ['Week 1 (notes).PDF', 'Week 1 (notes).pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Ada\\reading.docx', 'reading.docx'],
    ['.hidden.md', 'hidden.md'],
    ['a:b*c?.txt', 'a b c.txt'],
    ['???.md', 'document.md'],
    ['конспект лекции.md', 'конспект лекции.md'],
    ['讲义.txt', '讲义.txt'],
  ])('of %s is %s', (given, kept) => {
    expect(fileName(given)).toBe(kept);
  });

  it('never leads out of its folder, is never hidden and never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
        const name = fileName(given);
        expect(name).not.toMatch(/[/\\\0]|^\.|^~|\.\.$/);
        expect(name.length).toBeGreaterThan(0);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        expect(fileName(name)).toBe(name);
      }),
    );
  });
});
