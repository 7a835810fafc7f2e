/**
 * `tsx scripts/evaluate/claim-speed.ts --data DIR [--claims 400]`: how long judging a claim against 30 sentences takes on one
 * core, and where the time goes, each stage as a share of the whole. `--data` is the folder with the public sets; the texts
 * are those of xquad_en. Only on a machine that does nothing else do the figures mean anything.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../../src/core/errors.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { alignClaim } from '../../src/core/verification/alignment.ts';
import { analyseEvidence } from '../../src/core/verification/analysed-evidence.ts';
import { analyseText } from '../../src/core/verification/analysed-text.ts';
import { type EvidenceText, evidenceOfText } from '../../src/core/verification/evidence-text.ts';
import { examineClaim } from '../../src/core/verification/examine-claim.ts';
import { judgeStatement } from '../../src/core/verification/judge-statement.ts';
import { viewOf } from '../../src/core/verification/score-claim.ts';
import { servingResources } from '../train/claims/training-rows.ts';

const sentencesOfEvidence = 30;
const warmingRounds = 2;
/** What a caller who brings a text waits for; the shares are of this. */
const everything = 'whole, from the text of the evidence';
const { values } = parseArgs({ options: { data: { type: 'string' }, claims: { type: 'string', default: '400' } } });
if (values.data === undefined) {
  throw new UserError({
    code: 'evaluation-data-unnamed',
    message: 'Measuring needs the folder with the public sets.',
    remedy: 'Name it: tsx scripts/evaluate/claim-speed.ts --data DIR.',
  });
}
const resources = servingResources();
const cases = await readCases(path.join(values.data, 'xquad_en.docs.jsonl'), Number(values.claims));
for (let round = 0; round < warmingRounds; round += 1)
  for (const { claim, text } of cases) judgeStatement(claim, [evidenceOfText(text, 'en')], resources);

const spent = new Map<string, number[]>();
for (const { claim, text } of cases) {
  const evidence = timed('splitting the evidence into sentences', () => evidenceOfText(text, 'en'));
  const analysed = timed('taking its sentences apart', () => analyseEvidence(evidence, resources));
  const stated = timed('taking the claim apart', () => analyseText(claim, 'en', resources));
  timed('alignment (again inside the next)', () => alignClaim(stated, [analysed], resources));
  const examination = timed('alignment, comparison, conflicts, strict rule', () =>
    examineClaim(stated, [analysed], resources),
  );
  if (examination !== undefined) timed('features and models', () => viewOf(examination, resources));
  timed('whole, evidence known', () => judgeStatement(claim, [evidence], resources));
  timed('whole, evidence new', () => judgeStatement(claim, [fresh(evidence)], resources));
  timed(everything, () => judgeStatement(claim, [evidenceOfText(text, 'en')], resources));
}
const wholeMedian = medianOf(spent.get(everything) ?? []);
for (const [stage, times] of spent) {
  const median = medianOf(times);
  const mean = times.reduce((sum, one) => sum + one, 0) / times.length;
  const share = `${((100 * median) / wholeMedian).toFixed(0).padStart(3)} %`;
  const rate = stage.startsWith('whole') ? `, ${Math.round(1000 / mean)} claims a second` : '';
  process.stdout.write(`${stage.padEnd(48)} ${share}  median ${median.toFixed(3)} ms${rate}\n`);
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function timed<Result>(stage: string, work: () => Result): Result {
  const started = performance.now();
  const result = work();
  const times = spent.get(stage) ?? [];
  times.push(performance.now() - started);
  spent.set(stage, times);
  return result;
}

/** The same text, never seen before. */
function fresh(evidence: EvidenceText): EvidenceText {
  return { ...evidence };
}

/** Texts of thirty sentences, and as claims sentences of theirs and of others. */
async function readCases(file: string, most: number): Promise<{ claim: string; text: string }[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  const sentences = lines.flatMap((line) => {
    const text = String(JSON.parse(line).text);
    return splitSentences(text, 0, text.length, 'en').map(({ start, end }) =>
      text.slice(start, end).replaceAll('\n', ' '),
    );
  });
  return Array.from({ length: most }, (_, place) => {
    const start = (place * 7) % Math.max(1, sentences.length - sentencesOfEvidence);
    const from =
      place % 2 === 0 ? start + (place % sentencesOfEvidence) : (start + 2 * sentencesOfEvidence) % sentences.length;
    return { claim: sentences[from] ?? '', text: sentences.slice(start, start + sentencesOfEvidence).join('\n') };
  });
}
