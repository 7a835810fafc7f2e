/**
 * `npx tsx scripts/evaluate/find.ts --data DIR [--set NAME,…] [--titles line,front-matter,none]`: how well `find` ranks
 * the right documents of public sets, the product's own way: text files, passages, store, indexes, retrieval.
 */
import { parseArgs } from 'node:util';
import { findPassages } from '../../src/app/find-passages.ts';
import { UserError } from '../../src/core/errors.ts';
import { discountedGain, reciprocalRank } from './rank-measures.ts';
import { readRetrievalSet } from './retrieval-set.ts';
import { type TitleForm, temporaryCorpus, titleForms } from './temporary-corpus.ts';

const SETS = [
  'xquad_en',
  'xquad_zh',
  'xquad_ru',
  'xquad_es',
  'cmrc2018_zh_trial',
  'clapnq_dev_a',
  'cisi',
  'cacm',
  'pubmedqa_pqal',
];

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    set: { type: 'string', default: SETS.join(',') },
    titles: { type: 'string', default: titleForms.join(',') },
  },
});
if (values.data === undefined) {
  throw new UserError({
    code: 'evaluation-data-unnamed',
    message: 'The evaluation needs the folder with the public sets.',
    remedy: 'Name it with --data DIR.',
  });
}
row('set', 'titles', ['questions', 'first', 'in 5', 'passages5', 'measure', 'ms each']);
for (const name of values.set.split(',')) {
  const set = await readRetrievalSet(values.data, name);
  for (const form of titleForms.filter((one) => values.titles.split(',').includes(one))) {
    row(name, form, (await evaluate(set, form)).map(shown));
  }
}

async function evaluate(set: Awaited<ReturnType<typeof readRetrievalSet>>, form: TitleForm): Promise<number[]> {
  const corpus = await temporaryCorpus(set.documents, form);
  const sums = [0, 0, 0, 0];
  const started = performance.now();
  for (const { question, grades } of set.questions) {
    const found = await findPassages({ text: question, limit: 20 }, corpus.indexes.snapshot);
    const documents = [...new Set(found.map(({ document }) => document.id))];
    const ranked = documents.map((id) => grades.get(id) ?? 0);
    const passages = found.slice(0, 5).map(({ document }) => grades.get(document.id) ?? 0);
    const measures = [
      (ranked[0] ?? 0) > 0,
      ranked.slice(0, 5).some((grade) => grade > 0),
      passages.some((grade) => grade > 0),
      set.graded ? discountedGain(ranked, [...grades.values()]) : reciprocalRank(ranked),
    ];
    measures.forEach((measure, place) => {
      sums[place] = (sums[place] ?? 0) + Number(measure);
    });
  }
  const count = set.questions.length;
  const milliseconds = (performance.now() - started) / count;
  await corpus.remove();
  return [count, ...sums.map((sum) => sum / count), milliseconds];
}

function shown(value: number): string {
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(4).replace(/^0/, '');
}

function row(name: string, form: string, cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(20)}${form.padEnd(14)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
}
