/**
 * `npx tsx scripts/evaluate/summaries.ts [--documents tests/fixtures/long] [--length standard] [--modules DIR]`: standard
 * summaries of long documents beside the first sentences (lead) and, with the packages `textrank` and `lexrank` installed
 * in DIR (`npm i --prefix DIR textrank lexrank`), beside theirs, each cut to as many words. Coverage is measured by
 * sections and by plain words (tf·idf), which none of them is made of.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Footnote } from '../../src/app/footnote.ts';
import { openFootnote } from '../../src/composition.ts';
import { sectionsOf } from '../../src/core/study/summary/sections.ts';
import { type SummaryLength, summaryWords } from '../../src/core/study/summary/summary.ts';
import { isContent, tokenize } from '../../src/core/text/tokenize.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: 'tests/fixtures/long' },
    length: { type: 'string', default: 'standard' },
    modules: { type: 'string' },
  },
});
const length = z.enum(['brief', 'standard', 'long']).parse(values.length) satisfies SummaryLength;
const sameContent = 0.6;
/** Milliseconds that a rival may take for one document. */
const timeout = 90_000;
/** Each reads {text, words} and prints a JSON array of sentences. */
const programs = {
  textrank: `
    const { text, words } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    const { TextRank } = require('textrank');
    let best = [];
    for (let amount = 1; amount <= 20; amount += 1) {
      const picked = new TextRank(text, { extractAmount: amount, summaryType: 'array' }).summarizedArticle;
      if (picked.join(' ').split(' ').length > words) break;
      best = picked.map((sentence) => sentence.trim());
    }
    console.log(JSON.stringify(best));`,
  lexrank: `
    let { text, words } = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    require('lexrank').summarize(text, 40, (error, lines) => {
      if (error) throw error;
      const best = lines.sort((one, other) => other.weight - one.weight).map(({ text }) => text.trim());
      console.log(JSON.stringify(best.filter((line) => (words -= line.split(' ').length) >= 0)));
    });`,
};

/** A document as the measures see it. */
interface Measured {
  readonly id: string;
  /** Text of each section. */
  readonly sections: readonly string[];
  readonly sentences: readonly string[];
}

const data = await mkdtemp(path.join(tmpdir(), 'footnote-summaries-'));
const footnote = await openFootnote({ corpusFolder: values.documents, dataFolder: data });
try {
  process.stdout.write(
    'document\tmethod\tbullets\twords\tsections\twords covered\trepeats\tlikest pair\tpass the gate\n',
  );
  for (const { id } of await footnote.sources()) {
    const document = await measured(id, footnote);
    const summary = await footnote.study.summarise({ documentIds: [id], length });
    if (summary.kind === 'refusal') continue;
    const ours = summary.groups.flatMap(({ claims }) => claims.map(({ text }) => text));
    await report(document, 'footnote', ours);
    await report(document, 'lead', upTo(document.sentences));
    if (values.modules === undefined) continue;
    for (const rival of ['textrank', 'lexrank'] as const) {
      const chosen = picked(rival, values.modules, document.sentences);
      if (chosen !== undefined) await report(document, rival, chosen);
      else process.stdout.write(`${id}\t${rival}\tnothing within ${timeout / 1000} s\n`);
    }
  }
} finally {
  await footnote.close();
  await rm(data, { recursive: true });
}

async function measured(id: string, { passagesOf }: Footnote): Promise<Measured> {
  const sections = sectionsOf(await passagesOf(id));
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return {
    id,
    sections: sections.map(({ passages }) => plain(passages.map(({ prose }) => prose).join(' '))),
    sentences: sections.flatMap(({ passages }) =>
      passages.flatMap(({ prose, start, sentences }) =>
        sentences
          .filter(({ kind }) => kind === 'sentence' || kind === 'list-item')
          .map((sentence) => plain(prose.slice(sentence.start - start, sentence.end - start))),
      ),
    ),
  };
}

/** As many of the sentences, in order, as there are words for. */
function upTo(sentences: readonly string[]): string[] {
  let left = summaryWords[length] * 1.1;
  return sentences.filter((sentence) => {
    left -= sentence.split(' ').length;
    return left >= 0;
  });
}

/**
 * What a rival package picks, as many as fit; undefined where it does not come to an end. It runs in a process of its own: one of them changes how strings behave.
 * @param sentences whole ones, so that none is judged for what it makes of list items
 */
function picked(rival: 'textrank' | 'lexrank', modules: string, sentences: readonly string[]): string[] | undefined {
  const whole = sentences.filter((sentence) => /[.!?]$/.test(sentence));
  const input = JSON.stringify({ text: whole.join(' '), words: summaryWords[length] * 1.1 });
  const run = spawnSync(process.execPath, ['--no-deprecation', '-e', programs[rival]], {
    input,
    cwd: modules,
    timeout,
  });
  return run.status === 0 ? z.array(z.string()).parse(JSON.parse(run.stdout.toString())) : undefined;
}

async function report(
  { id, sections, sentences }: Measured,
  method: string,
  bullets: readonly string[],
): Promise<void> {
  const covered = new Set(bullets.map((bullet) => bestSection(bullet, sections)));
  const overlaps = bullets.flatMap((one, at) => bullets.slice(at + 1).map((other) => overlap(one, other)));
  const verified = await Promise.all(
    bullets.map(async (text) => (await footnote.verify({ sentences: [{ text, cites: [id] }] }))[0]?.verdict),
  );
  const passed = verified.filter((verdict) => verdict === 'supported').length;
  const cells = [
    bullets.length,
    bullets.join(' ').split(' ').length,
    `${covered.size} of ${sections.length}`,
    wordsCovered(bullets, sentences).toFixed(3),
    overlaps.filter((value) => value >= sameContent).length,
    Math.max(0, ...overlaps).toFixed(2),
    `${passed} of ${bullets.length}`,
  ];
  process.stdout.write(`${[id, method, ...cells].join('\t')}\n`);
}

/** Place of the section that holds the sentence, or has most of its words where it was cut differently. */
function bestSection(bullet: string, sections: readonly string[]): number {
  const whole = sections.findIndex((section) => section.includes(bullet));
  if (whole >= 0) return whole;
  const shares = sections.map((section) => overlap(bullet, section));
  return shares.indexOf(Math.max(...shares));
}

/** Share of the content terms of the shorter that the longer has. */
function overlap(one: string, other: string): number {
  const [a, b] = [new Set(termsOf(one)), new Set(termsOf(other))];
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  return shorter.size === 0 ? 0 : [...shorter].filter((term) => longer.has(term)).length / shorter.size;
}

/** Mean over all sentences of their tf·idf cosine with the likest bullet. */
function wordsCovered(bullets: readonly string[], sentences: readonly string[]): number {
  const frequency = new Map<string, number>();
  for (const sentence of sentences)
    for (const term of new Set(termsOf(sentence))) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const vector = (text: string) => {
    const weights = new Map<string, number>();
    for (const term of termsOf(text)) {
      weights.set(term, (weights.get(term) ?? 0) + Math.log(1 + sentences.length / (frequency.get(term) ?? 1)));
    }
    return weights;
  };
  const chosen = bullets.map(vector);
  const sum = sentences
    .map(vector)
    .reduce((total, sentence) => total + Math.max(0, ...chosen.map((bullet) => cosine(bullet, sentence))), 0);
  return sum / sentences.length;
}

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [term, weight] of one) dot += weight * (other.get(term) ?? 0);
  return dot === 0 ? 0 : dot / (Math.hypot(...one.values()) * Math.hypot(...other.values()));
}

function termsOf(text: string): string[] {
  return tokenize(text, 'en')
    .filter((token) => isContent(token, 'en'))
    .map(({ term }) => term);
}
