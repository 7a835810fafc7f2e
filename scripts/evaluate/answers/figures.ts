import type { Judged } from '../judged-reading.ts';

/** Writes figures under a title, three digits each. */
export function print(title: string, figures: Record<string, number>): void {
  process.stdout.write(`\n${title}\n`);
  for (const [name, value] of Object.entries(figures)) {
    process.stdout.write(`  ${name.padEnd(64)}${value.toFixed(3)}\n`);
  }
}

/** Share of the answerable questions that pass a test. */
export function share(judged: readonly Judged[], test: (one: Judged) => boolean): number {
  const full = judged.filter(({ reading }) => reading.mode === 'full');
  return full.filter(test).length / Math.max(1, full.length);
}

/** Scores of the readings of one mode. */
export function scoresOf(judged: readonly Judged[], mode: Judged['reading']['mode']): number[] {
  return judged.filter(({ reading }) => reading.mode === mode).map(({ score }) => score);
}
