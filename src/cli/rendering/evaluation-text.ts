import type { EvaluationReport, QuestionScores } from '../../app/evaluation/report.ts';
import type { Share } from '../../app/evaluation/share.ts';
import type { VerdictKind } from '../../core/verification/verdict.ts';
import type { Layout } from './layout.ts';
import { wrap } from './wrap.ts';

/** Verdicts in the order of the table. */
export const verdictKinds: readonly VerdictKind[] = ['supported', 'contradicted', 'not-in-sources'];

/** The two sides of a question's scores, in words. */
export const scoreNames: readonly (readonly [keyof QuestionScores, string])[] = [
  ['answeredRight', 'answered right'],
  ['wronglyRefused', 'wrongly refused'],
  ['wronglyAnswered', 'wrongly answered'],
  ['rightlyRefused', 'rightly refused'],
];

/** An evaluation for people: both kinds of mistake apart, with 95 % intervals, then every miss. Ends with a line feed. */
export function renderEvaluation(report: EvaluationReport, { style, width }: Layout): string {
  const { questions, byKind, citationPrecision, citationRecall, nearestShown, claimsRight, misses } = report;
  const kinds = byKind.size > 1 ? [...byKind] : [];
  const lines = [
    style.bold('Questions'),
    ...scoreRows(questions),
    ...kinds.flatMap(([kind, scores]) => [style.bold(kind), ...scoreRows(scores)]),
    style.bold('Citations'),
    ...row('right among those given', citationPrecision),
    ...row('given among the right ones', citationRecall),
    ...row('nearest passage shown', nearestShown),
    style.bold('Claims'),
    ...row('right verdict', claimsRight),
    ...confusionRows(report),
    ...(misses.length === 0 ? [] : [style.bold('Misses')]),
    ...misses.flatMap(({ id, kind, text, expected, got }) => [
      wrap(`${text} (${id}, ${kind})`, width, '  ', 2),
      style.dim(wrap(`expected ${expected}`, width, '    ')),
      style.dim(wrap(`got ${got}`, width, '    ')),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** `20 of 24, 83 % (64-93 %)` */
export function shareInWords({ count, of, share, low, high }: Share): string {
  return `${count} of ${of}, ${percent(share)} % (${percent(low)}-${percent(high)} %)`;
}

function scoreRows(scores: QuestionScores): string[] {
  return scoreNames.flatMap(([name, words]) => row(words, scores[name]));
}

function row(name: string, share: Share): string[] {
  return share.of === 0 ? [] : [`  ${name.padEnd(28)}${shareInWords(share)}`];
}

function confusionRows({ confusion, claimsRight }: EvaluationReport): string[] {
  if (claimsRight.of === 0) return [];
  const header = `  ${'due, down; given, across'.padEnd(28)}${verdictKinds.map((kind) => kind.padStart(16)).join('')}`;
  return [
    header,
    ...verdictKinds.map((due) => {
      const counts = verdictKinds.map((given) => String(confusion.get(due)?.get(given) ?? 0).padStart(16));
      return `  ${due.padEnd(28)}${counts.join('')}`;
    }),
  ];
}

function percent(share: number): number {
  return Math.round(share * 100);
}
