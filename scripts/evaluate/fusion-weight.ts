/**
 * `npx tsx scripts/evaluate/fusion-weight.ts --data DIR`: what the cosine should count for beside the lexical share, by the
 * mean of MRR@10 (nDCG@10 where several documents are right) over public sets, for languages that the built-in embedder
 * knows and for others. The weights in src/core/retrieval/fusion.ts come from here.
 */
import { parseArgs } from 'node:util';
import { UserError } from '../../src/core/errors.ts';
import { fusedScore } from '../../src/core/retrieval/fusion.ts';
import { analyseQuestion } from '../../src/core/retrieval/question.ts';
import { retrieve } from '../../src/core/retrieval/retrieve.ts';
import { detectLanguage } from '../../src/core/text/detect-language.ts';
import { discountedGain, reciprocalRank } from './rank-measures.ts';
import { readRetrievalSet } from './retrieval-set.ts';
import { temporaryCorpus } from './temporary-corpus.ts';

const groups = {
  known: ['xquad_en', 'clapnq_dev_a', 'pubmedqa_pqal', 'cisi', 'cacm'],
  other: ['xquad_zh', 'xquad_ru', 'xquad_es', 'cmrc2018_zh_trial'],
};
const weights = [0, 0.04, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4];
const candidates = 60;
/** Questions of a set that are asked: enough to tell weights apart. */
const most = 400;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) {
  throw new UserError({
    code: 'evaluation-data-unnamed',
    message: 'The evaluation needs the folder with the public sets.',
    remedy: 'Name it with --data DIR.',
  });
}
process.stdout.write(`${'weight'.padEnd(20)}${weights.map((weight) => weight.toFixed(2).padStart(8)).join('')}\n`);
for (const [group, names] of Object.entries(groups)) {
  const sums = weights.map(() => 0);
  for (const name of names) {
    const figures = await measures(values.data, name);
    print(name, figures);
    figures.forEach((figure, place) => {
      sums[place] = (sums[place] ?? 0) + figure / names.length;
    });
  }
  print(`mean, ${group}`, sums);
}

async function measures(data: string, name: string): Promise<number[]> {
  const set = await readRetrievalSet(data, name);
  const corpus = await temporaryCorpus(set.documents, 'line');
  const step = Math.max(1, Math.ceil(set.questions.length / most));
  const asked = set.questions.filter((_, place) => place % step === 0);
  const sums = weights.map(() => 0);
  const { snapshot } = corpus.indexes;
  for (const { question: text, grades } of asked) {
    const question = analyseQuestion(text, detectLanguage(text), snapshot.background);
    const found = await retrieve(question, snapshot, { limit: candidates });
    weights.forEach((weight, place) => {
      const ranked = found
        .map(({ document, lexical, similarity }) => ({
          id: document.id,
          score: fusedScore(lexical, similarity, weight),
        }))
        .sort((a, b) => b.score - a.score)
        .map(({ id }) => id);
      const documents = [...new Set(ranked)].map((id) => grades.get(id) ?? 0);
      const figure = set.graded ? discountedGain(documents, [...grades.values()]) : reciprocalRank(documents);
      sums[place] = (sums[place] ?? 0) + figure / asked.length;
    });
  }
  await corpus.remove();
  return sums;
}

function print(name: string, figures: readonly number[]): void {
  process.stdout.write(`${name.padEnd(20)}${figures.map((figure) => figure.toFixed(4).padStart(8)).join('')}\n`);
}
