import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readEnglishBackground } from '../../../src/adapters/background/english-background.ts';
import { readBuiltInEmbeddings } from '../../../src/adapters/embeddings/built-in/built-in-embeddings.ts';
import type { VerificationResources } from '../../../src/core/verification/resources.ts';
import { cached } from '../cache.ts';
import { readChapters } from '../data/chapters.ts';
import { SeededRandom } from '../seeded-random.ts';
import type { TrainingRun } from '../training-run.ts';
import { claimSets, type LabelledClaim, readClaimPairs, readClaimSet } from './claim-sets.ts';
import { type FeatureRows, featureRows } from './feature-rows.ts';
import type { TrainingRows } from './fit-models.ts';
import { generateClaims } from './tampered-claims.ts';
import { readWordExchange } from './word-exchange.ts';
import { readWrittenClaims } from './written-claims.ts';

/** At most this many claims of each answer are taken of a set for the training, and for measuring. */
const mostTrainedOn = 2000;
const mostMeasured = 600;
const sectionsTampered = 900;
const abstractsTampered = 120;
const fewestLetters = 800;
const mostLetters = 6000;
const notProse = /references|objectives|license/i;

/** What the product judges with, apart from what it learns of a corpus. */
export function servingResources(): VerificationResources {
  const words = readBuiltInEmbeddings();
  return {
    background: readEnglishBackground(),
    acronyms: [],
    similarity: (term, other) => words.similarity(term, other),
  };
}

/** What the shipped models are trained on; sets whose licence does not allow it stay out. */
export async function readTrainingRows(run: TrainingRun): Promise<TrainingRows> {
  const judged = await cached(run, 'claims-judged', async () => {
    const random = new SeededRandom(9);
    const sets = claimSets
      .filter(({ ship }) => ship)
      .flatMap((set) => sampled(readClaimSet(run.data, set), mostTrainedOn, random));
    const pairs = await readClaimPairs(run.data);
    const pairSets = [...new Set(pairs.map(({ set }) => set))];
    const few = pairSets.flatMap((name) =>
      sampled(
        pairs.filter(({ set }) => set === name),
        mostTrainedOn,
        random,
      ),
    );
    return featureRows([...sets, ...few].map(withKind), servingResources());
  });
  run.progress(`${judged.rows.length} judged claims`);
  const generated = await cached(run, 'claims-generated', () => generateRows(run));
  run.progress(`${generated.rows.length} generated claims`);
  const written = await cached(run, 'claims-written', async () =>
    featureRows((await readWrittenClaims()).map(withKind), servingResources()),
  );
  run.progress(`${written.rows.length} claims written for the training`);
  return { judged, generated, written };
}

/** The claims of one public set for measuring; every row of grouped sets, a sample of others. */
export function readSetClaims(run: TrainingRun, name: string): LabelledClaim[] {
  const set = claimSets.find((one) => one.name === name);
  const claims = set === undefined ? [] : readClaimSet(run.data, set);
  const grouped = claims.some(({ group }) => group !== undefined);
  return grouped ? claims : sampled(claims, mostMeasured, new SeededRandom(9));
}

/** The rows of these claims. */
export async function readSetRows(run: TrainingRun, name: string): Promise<FeatureRows> {
  return await cached(run, `claims-${name}`, () =>
    featureRows(readSetClaims(run, name).map(withKind), servingResources()),
  );
}

/** Tampered and varied sentences of articles that no model was trained on. */
export async function readTamperedArticles(run: TrainingRun): Promise<FeatureRows> {
  return await cached(run, 'claims-articles', async () => {
    const articles = new Map<string, string[]>();
    for (const { title, text } of await documentsOf(run, 'xquad_en'))
      articles.set(title, [...(articles.get(title) ?? []), text]);
    const documents = [...articles.values()].map((paragraphs) => paragraphs.join('\n'));
    const background = readEnglishBackground();
    const claims = generateClaims(documents, background, await readWordExchange(run.data), {
      seed: 21,
      perDocument: 12,
      perSentence: 12,
      plain: true,
    });
    return featureRows(claims.map(asJudged), servingResources());
  });
}

async function generateRows(run: TrainingRun): Promise<FeatureRows> {
  const random = new SeededRandom(5);
  const sections = (await readChapters(run.data)).flatMap((chapter) =>
    chapter.sections
      .filter(({ kind, paragraphs }) => !notProse.test(kind) && paragraphs.join('\n').length > fewestLetters)
      .map(({ paragraphs }) =>
        paragraphs
          .slice(0, 2 + random.below(6))
          .join('\n')
          .slice(0, mostLetters),
      ),
  );
  const abstracts = (await documentsOf(run, 'pubmedqa_pqal')).map(({ text }) => text);
  const documents = [...random.sample(sections, sectionsTampered), ...random.sample(abstracts, abstractsTampered)];
  const background = readEnglishBackground();
  const claims = generateClaims(documents, background, await readWordExchange(run.data), {
    seed: 11,
    perDocument: 2,
    perSentence: 4,
    plain: false,
  });
  return featureRows(claims.map(asJudged), servingResources());
}

async function documentsOf(run: TrainingRun, set: string): Promise<{ title: string; text: string }[]> {
  const content = await readFile(path.join(run.data, `${set}.docs.jsonl`), 'utf8');
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function sampled(claims: readonly LabelledClaim[], most: number, random: SeededRandom): LabelledClaim[] {
  const of = (answer: boolean) =>
    random.sample(
      claims.filter(({ supported }) => supported === answer),
      most,
    );
  return [...of(true), ...of(false)];
}

function withKind(claim: LabelledClaim) {
  return { ...claim, kind: claim.set };
}

function asJudged(claim: { claim: string; evidence: string; supported: boolean; kind: string }) {
  return { ...claim, set: 'generated', family: 'generated', contradicted: false };
}
