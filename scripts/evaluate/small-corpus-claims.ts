import { readFileSync } from 'node:fs';
import { evidenceOfText } from '../../src/core/verification/evidence-text.ts';
import { judgeStatement } from '../../src/core/verification/judge-statement.ts';
import type { VerificationResources } from '../../src/core/verification/resources.ts';

/** Short texts of our own with claims about them as members make them: reversed, exchanged, overstated, reworded. */
export const smallCorpora = ['bees', 'tramway', 'pianos', 'water-law'] as const;

/** What came of the claims about one text. */
export interface SmallCorpusResult {
  readonly name: string;
  /** Claims that the text does not support, and those of them that passed. */
  readonly unsupported: number;
  readonly passed: readonly string[];
  /** Claims that it supports, and those of them that were refused. */
  readonly supported: number;
  readonly refused: readonly string[];
}

/** Judges every claim about a text against the whole of it. */
export function judgeSmallCorpus(name: string, resources: VerificationResources): SmallCorpusResult {
  const folder = new URL('../../tests/fixtures/claims/', import.meta.url);
  const evidence = [evidenceOfText(readFileSync(new URL(`${name}.txt`, folder), 'utf8'), 'en')];
  const claims = readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { expect: string; kind: string; claim: string } => JSON.parse(line))
    .map((one) => ({ ...one, passes: judgeStatement(one.claim, evidence, resources).kind === 'supported' }));
  const of = (expected: string) => claims.filter(({ expect }) => expect === expected);
  const listed = (chosen: typeof claims) => chosen.map(({ kind, claim }) => `${kind}: ${claim}`);
  return {
    name,
    unsupported: of('unsupported').length,
    passed: listed(of('unsupported').filter(({ passes }) => passes)),
    supported: of('supported').length,
    refused: listed(of('supported').filter(({ passes }) => !passes)),
  };
}
