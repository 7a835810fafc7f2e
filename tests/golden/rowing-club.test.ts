import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/app/evaluation/evaluate.ts';
import { parseEvaluation } from '../../src/app/evaluation/evaluation-item.ts';
import type { EvaluationReport } from '../../src/app/evaluation/report.ts';
import type { Footnote } from '../../src/app/footnote.ts';
import { openFootnote } from '../../src/composition.ts';

const corpusFolder = resolve(import.meta.dirname, '../fixtures/rowing-club');

describe('a small corpus on another theme', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'footnote-rowing-club-'));
  let footnote: Footnote;
  let report: EvaluationReport;
  const of = (kind: string) => {
    const scores = report.byKind.get(kind);
    if (scores === undefined) throw new Error(`no ${kind}`);
    return scores;
  };

  beforeAll(async () => {
    footnote = await openFootnote({ corpusFolder, dataFolder });
    const file = join(corpusFolder, 'evaluation.jsonl');
    report = await evaluate(parseEvaluation(readFileSync(file, 'utf8'), file), footnote);
  }, 60_000);

  afterAll(async () => {
    await footnote.close();
    rmSync(dataFolder, { recursive: true });
  });

  it('answers most of what it says, in its words or by its acronym, with the right sentence', () => {
    expect(of('worded alike').answeredRight.count).toBeGreaterThanOrEqual(6);
    expect(of('acronym').answeredRight).toMatchObject({ count: 2, of: 2 });
  });

  it.each(['why', 'how', 'list', 'definition', 'both sides'])('answers every %s question', (kind) => {
    const { answeredRight } = of(kind);
    expect(answeredRight.count).toBe(answeredRight.of);
  });

  it('understands misspelt questions', () => {
    expect(of('misspelt').answeredRight.count).toBe(2);
  });

  it('answers nothing that is off topic, and corrects every false premise', () => {
    expect(of('off topic').wronglyAnswered.count).toBe(0);
    expect(of('false premise').answeredRight).toMatchObject({ count: 2, of: 2 });
  });

  it('refuses most near misses', () => {
    expect(of('near miss').wronglyAnswered.count).toBeLessThanOrEqual(4);
  });
});
