/**
 * `npx tsx scripts/evaluate/find.ts --data DIR [--set NAME,…] [--titles line,front-matter,none]`: how well `find` ranks
 * the right documents of public sets, the product's own way: text files, passages, store, indexes, retrieval.
 */
import { parseArgs } from 'node:util';
import { UserError } from '../../src/core/errors.ts';
import { findQuality } from './find-quality.ts';
import { readRetrievalSet } from './retrieval-set.ts';
import { titleForms } from './temporary-corpus.ts';

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
    row(name, form, Object.values(await findQuality(set, form)).map(shown));
  }
}

function shown(value: number): string {
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(4).replace(/^0/, '');
}

function row(name: string, form: string, cells: readonly string[]): void {
  process.stdout.write(`${name.padEnd(20)}${form.padEnd(14)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
}
