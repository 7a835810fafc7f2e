import type { Finding } from '../doctor/finding.ts';
import type { Layout } from './layout.ts';
import { wrap } from './wrap.ts';

/** What `doctor` found, a line each, with what to do. Ends with a line feed. */
export function renderFindings(findings: readonly Finding[], { style, width }: Layout): string {
  const marks = { good: style.green('✓'), note: style.yellow('·'), bad: style.red('✗') };
  const lines = findings.flatMap(({ name, state, detail, remedy }) => [
    `${marks[state]} ${style.bold(name)}: ${detail}`,
    ...(remedy === undefined ? [] : [style.dim(wrap(remedy, width, '  '))]),
  ]);
  return `${lines.join('\n')}\n`;
}
