/** `tsx measure-quality.ts ENGINE SET DATA`: how well an engine ranks the documents of a public set. */
import { discountedGain, reciprocalRank } from '../evaluate/rank-measures.ts';
import { readRetrievalSet, titledText } from '../evaluate/retrieval-set.ts';
import { engineNamed } from './engines.ts';
import type { QualityFigures } from './figures.ts';

const wanted = 10;

const [name = '', setName = '', data = ''] = process.argv.slice(2);
const engine = engineNamed(name);
if (engine === undefined) throw new Error(`There is no engine "${name}".`);
const set = await readRetrievalSet(data, setName);
const texts = set.documents.map(titledText);
const built = await engine.build({ size: texts.length, passage: (place) => texts[place] ?? '' });
let sum = 0;
for (const { question, grades } of set.questions) {
  const found = await built.search(question, wanted);
  const ranked = found.map((place) => grades.get(set.documents[place]?.id ?? '') ?? 0);
  sum += set.graded ? discountedGain(ranked, [...grades.values()]) : reciprocalRank(ranked);
}
built.close?.();
const questions = set.questions.length;
const figures: QualityFigures = { kind: 'quality', engine: name, set: setName, questions, figure: sum / questions };
process.stdout.write(JSON.stringify(figures));
