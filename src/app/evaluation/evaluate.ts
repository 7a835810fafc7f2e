import type { VerdictKind } from '../../core/verification/verdict.ts';
import type { CheckedClaim, Footnote } from '../footnote.ts';
import type { Progress } from '../progress.ts';
import type { ClaimItem, EvaluationItem } from './evaluation-item.ts';
import type { EvaluationReport, Miss } from './report.ts';
import { type AskedItem, citationScores, missOf, questionScores } from './score-questions.ts';
import { shareOf } from './share.ts';

interface CheckedItem {
  readonly item: ClaimItem;
  readonly checked: CheckedClaim;
}

/** Asks every question and checks every claim of an evaluation, one after another, and scores what came of them. */
export async function evaluate(
  items: readonly EvaluationItem[],
  footnote: Pick<Footnote, 'ask' | 'check'>,
  onProgress?: (progress: Progress) => void,
): Promise<EvaluationReport> {
  const asked: AskedItem[] = [];
  const checked: CheckedItem[] = [];
  for (const [done, item] of items.entries()) {
    onProgress?.({ label: 'Evaluating', done, total: items.length });
    if ('claim' in item) checked.push({ item, checked: await footnote.check({ claim: item.claim }) });
    else asked.push({ item, reply: await footnote.ask({ question: item.question }) });
  }
  onProgress?.({ label: 'Evaluating', done: items.length, total: items.length });
  return {
    questions: questionScores(asked),
    byKind: byKind(asked),
    ...citationScores(asked),
    claimsRight: shareOf(checked.filter(isRight).length, checked.length),
    confusion: confusionOf(checked),
    misses: [...asked.flatMap((item) => missOf(item) ?? []), ...checked.flatMap((item) => claimMiss(item) ?? [])],
  };
}

function byKind(asked: readonly AskedItem[]): EvaluationReport['byKind'] {
  const kinds = [...new Set(asked.map(({ item }) => item.kind ?? 'question'))];
  return new Map(
    kinds.map((kind) => [kind, questionScores(asked.filter(({ item }) => (item.kind ?? 'question') === kind))]),
  );
}

function isRight({ item, checked }: CheckedItem): boolean {
  return item.expect === checked.verdict;
}

function confusionOf(checked: readonly CheckedItem[]): EvaluationReport['confusion'] {
  const confusion = new Map<VerdictKind, Map<VerdictKind, number>>();
  for (const { item, checked: given } of checked) {
    const row = confusion.get(item.expect) ?? new Map<VerdictKind, number>();
    row.set(given.verdict, (row.get(given.verdict) ?? 0) + 1);
    confusion.set(item.expect, row);
  }
  return confusion;
}

function claimMiss(pair: CheckedItem): Miss | undefined {
  if (isRight(pair)) return undefined;
  const { item, checked } = pair;
  return {
    id: item.id,
    kind: item.kind ?? 'claim',
    text: item.claim,
    expected: item.expect,
    got: `${checked.verdict}: ${checked.why}`,
  };
}
