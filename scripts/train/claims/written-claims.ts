import { readdir, readFile } from 'node:fs/promises';
import { claimParts } from '../../../src/core/verification/claim-parts.ts';
import type { LabelledClaim } from './claim-sets.ts';

const folder = new URL('./written/', import.meta.url);

/**
 * Claims that we wrote about invented texts, each file a text and under it the claims: "+" what the text says, in its words
 * or others; "-" what it does not, most of it made of its own words. Claims of several statements are left out, for they
 * are judged statement by statement.
 */
export async function readWrittenClaims(): Promise<LabelledClaim[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  return texts.flatMap((content, place) => {
    const lines = content.split('\n');
    const isClaim = (line: string) => /^[+-] /.test(line);
    const evidence = lines.filter((line) => !isClaim(line)).join('\n');
    return lines
      .filter(isClaim)
      .map((line): LabelledClaim => {
        const supported = line.startsWith('+');
        return {
          set: files[place] ?? '',
          family: 'written',
          claim: line.slice(2),
          evidence,
          supported,
          contradicted: false,
        };
      })
      .filter(({ claim }) => claimParts(claim, 'en').length < 2);
  });
}
