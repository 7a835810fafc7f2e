/** `tsx measure-engine.ts NAME SIZE QUESTIONS SECONDS [DATA]`: measures one engine on one size in a process of its own. */
import { engineNamed } from './engines.ts';
import type { SpeedFigures } from './figures.ts';
import { benchmarkText, RecombinedText } from './recombined-text.ts';

const wanted = 20;
const warmingQuestions = 20;
const fewestQuestions = 10;
/** Texts that are made before the engine is given them. */
const mostHeld = 100_000;

const [name = '', size = '0', most = '0', seconds = '0', data] = process.argv.slice(2);
const engine = engineNamed(name);
if (engine === undefined) throw new Error(`There is no engine "${name}".`);
const source = await benchmarkText(data);
const recombined = new RecombinedText(source, Number(size));
// What making the texts costs is not the engine's; a million of them would take more memory than the index.
const text = recombined.size <= mostHeld ? recombined.held() : recombined;
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
const asking = Number(seconds) * 1000;
const warm = performance.now() + asking / 4;
for (const question of questions.slice(0, warmingQuestions)) {
  if (performance.now() < warm) await built.search(question, wanted);
}
const end = performance.now() + asking;
const times: number[] = [];
for (const question of questions) {
  if (times.length >= fewestQuestions && performance.now() > end) break;
  const started = performance.now();
  await built.search(question, wanted);
  times.push(performance.now() - started);
}
built.close?.();
const sorted = times.toSorted((a, b) => a - b);
const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const figures: SpeedFigures = {
  kind: 'speed',
  engine: engine.name,
  passages: text.size,
  build: (processor.user + processor.system) / 1e6,
  median: at(0.5),
  slow: at(0.95),
  times: times.map((time) => Number(time.toFixed(3))),
  memory,
  resident,
  textBytes,
  ...(built.bytes === undefined ? {} : { bytes: built.bytes }),
};
process.stdout.write(JSON.stringify(figures));

function held(): number {
  // Buffers are given back by the collection after the one that finds them unused.
  for (let time = 0; time < 3; time += 1) globalThis.gc?.();
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
