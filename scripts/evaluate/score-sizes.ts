/**
 * `npx tsx scripts/evaluate/score-sizes.ts --data DIR [--sizes 20,240,2000,20000,200000]`: whether a score means the same in
 * small and in large corpora. The same questions with the same right passages are asked while passages of other texts come
 * in; for each size the score of the best passage, right or (with the right one thought away) wrong, and what a line drawn
 * at one size and a curve fitted to all sizes are worth at each of them.
 */
import { parseArgs } from 'node:util';
import { type LogisticModel, utility } from '../../src/core/answering/logistic-model.ts';
import { analyseQuestion } from '../../src/core/retrieval/question.ts';
import { retrieve } from '../../src/core/retrieval/retrieve.ts';
import { RecombinedText } from '../benchmark/recombined-text.ts';
import { fitLogisticRegression, type LabelledFeatures } from '../train/answering/logistic-regression.ts';
import { areaUnderCurve, scoreAbove, shareAbove } from '../train/answering/measures.ts';
import { type RetrievalSet, readRetrievalSet } from './retrieval-set.ts';
import { GrowingCorpus } from './score-sizes/growing-corpus.ts';

const questionSet = 'xquad_en';
const otherSets = ['clapnq_dev_a', 'pubmedqa_pqal', 'cisi', 'cacm'];
/** Every so many documents of the set is a right one; the others come in as the corpus grows. */
const rightEvery = 12;
/** The size at which the line is drawn, and the share of wrong passages that lie above it there. */
const [drawnAt, letThrough] = [240, 0.05];

const { values } = parseArgs({
  options: { data: { type: 'string' }, sizes: { type: 'string', default: '20,240,2000,20000,200000' } },
});
if (values.data === undefined) throw new Error('Name the folder with the public sets: --data DIR.');
const sizes = values.sizes.split(',').map(Number);
const set = await readRetrievalSet(values.data, questionSet);
const right = set.documents.filter((_, place) => place % rightEvery === 0);
const ids = new Map(right.map(({ id }, place) => [id, place + 1]));
const questions = set.questions.flatMap(({ question, grades }) => {
  const id = [...grades.keys()].map((document) => ids.get(document)).find((one) => one !== undefined);
  return id === undefined ? [] : [{ question, id }];
});
const others = await otherTexts(values.data, set);
const corpus = new GrowingCorpus();
await corpus.add(right.map(({ text }) => text));

/** Best scores of a size: of questions whose right passage comes first, and of all with the right one thought away. */
interface Scores {
  readonly size: number;
  readonly right: readonly number[];
  readonly wrong: readonly number[];
}
const measured: Scores[] = [];
let size = right.length;
for (const wanted of sizes) {
  await corpus.add(Array.from({ length: wanted - size }, (_, step) => others(size - right.length + step)));
  size = Math.max(size, wanted);
  measured.push(await scoresAt(size));
}

const line = scoreAbove(measured.find((one) => one.size === drawnAt)?.wrong ?? [], letThrough);
const alone = curve(['score']);
const withSize = curve(['score', 'size', 'both']);
print([
  'passages',
  'right first',
  'right score',
  'wrong score',
  'AUROC',
  'right kept',
  'wrong kept',
  'off',
  'off, size known',
]);
for (const one of measured) {
  const figures = [
    one.right.length / questions.length,
    mean(one.right),
    mean(one.wrong),
    areaUnderCurve(one.right, one.wrong),
    shareAbove(one.right, line),
    shareAbove(one.wrong, line),
    calibrationError(one, alone),
    calibrationError(one, withSize),
  ];
  print([one.size.toLocaleString('en'), ...figures.map((figure) => figure.toFixed(3))]);
}
const pooled = [measured.flatMap((one) => one.right), measured.flatMap((one) => one.wrong)] as const;
print(['all', '', mean(pooled[0]).toFixed(3), mean(pooled[1]).toFixed(3), areaUnderCurve(...pooled).toFixed(3)]);

async function scoresAt(passages: number): Promise<Scores> {
  const { snapshot } = corpus;
  const found: { right: number[]; wrong: number[] } = { right: [], wrong: [] };
  for (const { question, id } of questions) {
    const analysed = analyseQuestion(question, 'en', snapshot.background);
    const [best] = await retrieve(analysed, snapshot, { limit: 1 });
    const [other] = await retrieve(analysed, snapshot, { limit: 1, without: [id] });
    if (best?.passage.id === id) found.right.push(best.score);
    found.wrong.push(other?.score ?? 0);
  }
  return { size: passages, ...found };
}

/** Probability that the best passage is right, fitted to every second score of all sizes, each size and kind counting the same. */
function curve(names: readonly string[]): LogisticModel {
  const rows = measured.flatMap(({ size: passages, ...scores }) =>
    (['right', 'wrong'] as const).flatMap((kind) =>
      scores[kind]
        .filter((_, place) => place % 2 === 0)
        .map(
          (score): LabelledFeatures => ({
            features: featuresOf(score, passages),
            label: kind === 'right' ? 1 : 0,
            weight: 1 / scores[kind].length,
          }),
        ),
    ),
  );
  return fitLogisticRegression(rows, names, 1e-3);
}

function featuresOf(score: number, passages: number): Record<string, number> {
  const magnitude = Math.log10(passages);
  return { score, size: magnitude, both: score * magnitude };
}

/** Mean probability minus the share that is right, among the scores that the curve was not fitted to, both kinds counting the same. */
function calibrationError({ size: passages, ...scores }: Scores, model: LogisticModel): number {
  const probabilities = (['right', 'wrong'] as const).map((kind) =>
    mean(
      scores[kind]
        .filter((_, place) => place % 2 === 1)
        .map((score) => 1 / (1 + Math.exp(-utility(model, featuresOf(score, passages))))),
    ),
  );
  return mean(probabilities) - 0.5;
}

/** Texts that are right for no question: the rest of the set, documents of other sets, then sentences of those recombined. */
async function otherTexts(data: string, { documents }: RetrievalSet): Promise<(place: number) => string> {
  const texts = documents.filter((_, place) => place % rightEvery !== 0).map(({ text }) => text);
  for (const name of otherSets) texts.push(...(await readRetrievalSet(data, name)).documents.map(({ text }) => text));
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)).filter((sentence) => sentence.length > 20);
  const recombined = new RecombinedText({ sentences }, Number.POSITIVE_INFINITY);
  return (place) => texts[place] ?? recombined.passage(place);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}

function print(cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}
