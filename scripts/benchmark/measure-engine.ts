/** `tsx measure-engine.ts NAME SIZE QUESTIONS SECONDS [DATA]`: measures one engine on one size in a process of its own. */
import { engineNamed } from './engines.ts';
import type { SpeedFigures } from './figures.ts';
import { benchmarkText, RecombinedText } from './recombined-text.ts';

const wanted = 20;
const warmingQuestions = 20;
const fewestQuestions = 10;

const [name = '', size = '0', most = '0', seconds = '0', data] = process.argv.slice(2);
const engine = engineNamed(name);
if (engine === undefined) throw new Error(`There is no engine "${name}".`);
const source = await benchmarkText(data);
const text = new RecombinedText(source, Number(size));
let textBytes = 0;
for (let place = 0; place < text.size; place += 1) textBytes += Buffer.byteLength(text.passage(place));

const heldBefore = held();
const residentBefore = process.memoryUsage.rss();
const processorBefore = process.cpuUsage();
const built = await engine.build(text);
const processor = process.cpuUsage(processorBefore);
const memory = held() - heldBefore;
const resident = process.memoryUsage.rss() - residentBefore;

const questions = evenly(source.questions, Number(most));
const end = performance.now() + Number(seconds) * 1000;
for (const question of questions.slice(0, warmingQuestions)) {
  if (performance.now() < end) await built.search(question, wanted);
}
const times: number[] = [];
for (const question of questions) {
  if (times.length >= fewestQuestions && performance.now() > end) break;
  const started = performance.now();
  await built.search(question, wanted);
  times.push(performance.now() - started);
}
built.close?.();
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const figures: SpeedFigures = {
  kind: 'speed',
  engine: engine.name,
  passages: text.size,
  build: (processor.user + processor.system) / 1e6,
  median: at(0.5),
  slow: at(0.95),
  questions: times.length,
  memory,
  resident,
  textBytes,
  ...(built.bytes === undefined ? {} : { bytes: built.bytes }),
};
process.stdout.write(JSON.stringify(figures));

function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** So many of the items, from all over the list, and any first part of them from all over it too. */
function evenly<Item>(items: readonly Item[], count: number): Item[] {
  const chosen = Math.min(count, items.length);
  // Steps of the golden ratio spread whatever number of questions there is time for.
  const golden = (Math.sqrt(5) - 1) / 2;
  return Array.from({ length: chosen }, (_, index) => items[Math.floor(((index * golden) % 1) * items.length)]).filter(
    (item) => item !== undefined,
  );
}
