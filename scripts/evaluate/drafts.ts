/**
 * `tsx scripts/evaluate/drafts.ts --data DIR [--set NAME] [--pairs N]`: what the gate for drafted sentences lets through.
 * Sentences of a public set are drafted as a model might draft them, half sound and half damaged, each with the passage
 * that it cites; counted is how many of each kind reach a reader. Then claims that people worded, against their evidence.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { judgeSentence } from '../../src/app/drafting/judge-sentence.ts';
import { type LabelledPassage, labelPassages } from '../../src/core/answering/drafting/fence.ts';
import { UserError } from '../../src/core/errors.ts';
import type { Evidence } from '../../src/core/retrieval/evidence.ts';
import { SeededRandom } from '../train/seeded-random.ts';
import { type DraftedCase, draftedCases } from './drafts/drafted-cases.ts';
import { type SetDocument, temporaryCorpus } from './temporary-corpus.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    set: { type: 'string', default: 'xquad_en' },
    pairs: { type: 'string', default: '400' },
  },
});
if (values.data === undefined) {
  throw new UserError({
    code: 'evaluation-data-unnamed',
    message: 'Measuring needs the folder with the public sets.',
    remedy: 'Name it: tsx scripts/evaluate/drafts.ts --data DIR.',
  });
}

/** Kinds of damage that must hardly ever get through. */
const hard = new Set(['number', 'year', 'month', 'name', 'wrong passage', 'misquotation', 'unknown label']);
/** Claims that people worded themselves, each with evidence of its own. */
const freelyWorded = ['fever_symmetric_dev', 'wice_claim_dev', 'factcheck_gpt_stance_a'];
const rows = (await readLines(`${values.set}.docs.jsonl`)) as { doc_id: string; title: string; text: string }[];
const passages = await indexed(
  rows.map(({ doc_id: id, title, text }) => ({ id, title: title.replaceAll('_', ' '), text })),
);
const chance = new SeededRandom(7);
const cases = draftedCases(passages.labelled, passages.snapshot.background, () => chance.next(), Number(values.pairs));
const judged = cases.map((one) => ({
  ...one,
  kept: judgeSentence(one.sentence, one.shown, passages.snapshot).kind === 'supported',
}));
await passages.remove();
report(
  'sound, kept',
  judged.filter(({ sound }) => sound),
);
report(
  'damaged, withheld',
  judged.filter(({ sound }) => !sound),
);
const must = judged.filter(({ kind }) => hard.has(kind));
print(`damaged in numbers, dates, names, wrong passage or misquotation, withheld: ${share(must, ({ kept }) => !kept)}`);
for (const set of freelyWorded) await reportFreelyWorded(set);

/** What a model that words freely is in for. */
async function reportFreelyWorded(set: string): Promise<void> {
  const claims = (await readLines(`${set}.jsonl`)) as { evidence: string; claim: string; label: string }[];
  const { labelled, snapshot, remove } = await indexed(
    claims.map(({ evidence }, index) => ({ id: `row-${index}`, title: '', text: evidence })),
  );
  const shown = new Map<string, LabelledPassage[]>();
  for (const one of labelled) {
    const id = one.evidence.passage.documentId;
    shown.set(id, [...(shown.get(id) ?? []), one]);
  }
  const kept = claims.map(({ claim, label }, index) => {
    const passagesOfRow = shown.get(`row-${index}`) ?? [];
    const sentence = { text: claim, cites: passagesOfRow.map((one) => one.label), quote: '' };
    const { kind } = judgeSentence(sentence, passagesOfRow, snapshot);
    return { sound: label === 'supported', kept: kind === 'supported' };
  });
  await remove();
  const sound = kept.filter((one) => one.sound);
  const unsound = kept.filter((one) => !one.sound);
  print(
    `${set}: sound kept ${share(sound, (one) => one.kept)}, unsound withheld ${share(unsound, (one) => !one.kept)}`,
  );
}

/** Documents as the product reads and stores them, every passage under a label. */
async function indexed(texts: readonly SetDocument[]) {
  const corpus = await temporaryCorpus(texts, 'line');
  const { snapshot } = corpus.indexes;
  const evidence: Evidence[] = [];
  for (const { id } of texts) {
    const document = snapshot.documents.get(id);
    for (const passage of await snapshot.store.passagesOf(id)) {
      if (document !== undefined)
        evidence.push({ passage, document, score: 1, lexical: 1, similarity: 1, proximity: 1 });
    }
  }
  return { labelled: labelPassages(evidence, 'evaluation'), snapshot, remove: () => corpus.remove() };
}

async function readLines(file: string): Promise<unknown[]> {
  const text = await readFile(path.join(values.data ?? '', file), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function report(title: string, part: readonly (DraftedCase & { readonly kept: boolean })[]): void {
  const right = ({ sound, kept }: DraftedCase & { readonly kept: boolean }) => sound === kept;
  print(`${title}: ${share(part, right)}`);
  for (const kind of [...new Set(part.map((one) => one.kind))].sort()) {
    print(
      `  ${kind.padEnd(18)} ${share(
        part.filter((one) => one.kind === kind),
        right,
      )}`,
    );
  }
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): string {
  return `${(items.filter(holds).length / Math.max(1, items.length)).toFixed(3)} of ${items.length}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
