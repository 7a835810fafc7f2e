import { readFile, writeFile } from 'node:fs/promises';
import { evaluate as evaluateItems } from '../../app/evaluation/evaluate.ts';
import { type EvaluationItem, parseEvaluation } from '../../app/evaluation/evaluation-item.ts';
import { UserError } from '../../core/errors.ts';
import { type Command, machineOptions } from '../command.ts';
import { progressBar } from '../progress-bar.ts';
import { renderEvaluationPage } from '../rendering/evaluation-page.ts';
import { renderEvaluation } from '../rendering/evaluation-text.ts';
import { evaluationObject } from '../rendering/machine.ts';
import { UsageError } from '../usage-error.ts';
import { layoutOf, withFootnote } from './with-footnote.ts';

/** `footnote evaluate` */
export const evaluate = {
  usage: '[options] FILE',
  description: `Asks every question and checks every claim of a JSON Lines file, and says what came out right and what did not: wrong
answers and wrong refusals apart, with 95 % intervals, and every miss. A line is
{question, expect: answer|correction|conflict|refusal, kind?, cites?: [{document, quote?}]} or
{claim, expect: supported|contradicted|not-in-sources, kind?}.`,
  options: {
    html: { type: 'string', value: 'FILE', help: 'Write the report as an HTML page with plots too.' },
    json: machineOptions.json,
  },
  examples: [
    'footnote evaluate corpus/evaluation.jsonl',
    'footnote evaluate --corpus ~/course --html report.html ~/course/evaluation.jsonl',
  ],
  async run(call) {
    const [file, ...others] = call.positionals;
    if (file === undefined || others.length > 0) throw new UsageError('Name one file of questions and claims.');
    const items = await readItems(file);
    const progress = progressBar(call.terminal);
    const report = await withFootnote(call, (footnote) =>
      evaluateItems(items, footnote, progress.update).finally(progress.clear),
    );
    await call.terminal.write(
      call.flag('json') ? `${JSON.stringify(evaluationObject(report))}\n` : renderEvaluation(report, layoutOf(call)),
    );
    // Last: minutes of asking are not lost to a folder that is not there.
    const page = call.text('html');
    if (page !== undefined) await writePage(page, renderEvaluationPage(report, `Evaluation of ${file}`));
    return 0;
  },
} satisfies Command;

async function readItems(file: string): Promise<EvaluationItem[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    throw new UserError({
      code: 'unreadable-evaluation',
      message: `The evaluation file ${file} cannot be read.`,
      remedy: 'Check its name, and that this user may read it.',
      subject: file,
      cause,
    });
  }
  return parseEvaluation(text, file);
}

async function writePage(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page);
  } catch (cause) {
    throw new UserError({
      code: 'unwritable-report',
      message: `The report cannot be written to ${file}.`,
      remedy: 'Name a file in a folder that exists and that this user may write to.',
      subject: file,
      cause,
    });
  }
}
