/**
 * `tsx scripts/evaluate/claims.ts --data DIR [--cache DIR]`: how well claims are judged. Every public set is scored by models
 * trained without its family, its threshold fixed on the others; tampered quotations by the shipped models, on articles that
 * no model was trained on.
 */
import { parseArgs } from 'node:util';
import { UserError } from '../../src/core/errors.ts';
import { evidenceOfText } from '../../src/core/verification/evidence-text.ts';
import { judgeStatement } from '../../src/core/verification/judge-statement.ts';
import type { VerificationResources } from '../../src/core/verification/resources.ts';
import { isSupported, type ModelView, rawScore, shippedClaimModels } from '../../src/core/verification/score-claim.ts';
import type { LabelledClaim } from '../train/claims/claim-sets.ts';
import { drawLines, type UnknownClaims, viewUnknown } from '../train/claims/draw-lines.ts';
import type { FeatureRow, FeatureRows } from '../train/claims/feature-rows.ts';
import { viewsOf } from '../train/claims/fit-models.ts';
import { type HeldOutSet, heldOutSets } from '../train/claims/held-out.ts';
import {
  areaUnderCurve,
  balancedAccuracy,
  bestThreshold,
  familyShares,
  groupedScores,
} from '../train/claims/measures.ts';
import {
  readSetClaims,
  readTamperedArticles,
  readTrainingRows,
  servingResources,
} from '../train/claims/training-rows.ts';
import type { TrainingRun } from '../train/training-run.ts';
import { judgeSmallCorpus, smallCorpora } from './small-corpus-claims.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, cache: { type: 'string' } } });
if (values.data === undefined) {
  throw new UserError({
    code: 'training-data-unnamed',
    message: 'Measuring needs the folder with the training data.',
    remedy: 'Name it: tsx scripts/evaluate/claims.ts --data DIR.',
  });
}
const run: TrainingRun = {
  data: values.data,
  progress: (message) => process.stderr.write(`${message}\n`),
  ...(values.cache === undefined ? {} : { cache: values.cache }),
};
const training = await readTrainingRows(run);
reportSets((await heldOutSets(run, training)).sets, await viewUnknown(run, training));
reportTampering(await readTamperedArticles(run));
reportSmallCorpora();

function reportSets(all: readonly HeldOutSet[], unknown: UnknownClaims): void {
  print(
    'score: AUC, balanced accuracy and its threshold; shown: balanced accuracy of the verdicts as members see them,',
  );
  print('share of the supported claims that pass and of the others; strict: false passes; contradicted: claims so');
  print('called that people found refuted / neither / supported');
  const scoresOf = ({ viewed }: HeldOutSet) =>
    groupedScores(
      viewed.map(({ row }) => row),
      viewed.map(({ row, view }) => rawScore(view, row.saidSo, row.judgedContradicted)),
    );
  for (const set of all) {
    // Lines come from shipped sets of other families alone, as the product's do.
    const others = all.filter(({ family, ship }) => ship && family !== set.family);
    const from = bestThreshold(others.map(scoresOf), familyShares(others));
    const lines = drawLines(others, unknown);
    const shown = shownVerdicts(readSetClaims(run, set.name), { ...servingResources(), models: set.models, lines });
    const rows = set.viewed.map(({ row }) => row);
    const denied = rows.filter(({ judgedContradicted }) => judgedContradicted);
    const refuted = denied.filter(({ contradicted }) => contradicted).length;
    const sound = denied.filter(({ supported }) => supported).length;
    print(
      [
        set.name.padEnd(26),
        `score ${figure(areaUnderCurve(scoresOf(set)))} ${figure(balancedAccuracy(scoresOf(set), from))} @ ${from.toFixed(2)}`,
        `shown ${figure((shown.sound + 1 - shown.unsound) / 2)} (${figure(shown.sound)}, ${figure(shown.unsound)}) @ ${lines.supportedFrom} ${lines.untouchedFrom}`,
        `strict ${figure(strictFalsePasses(rows))}`,
        `contradicted ${refuted} / ${denied.length - refuted - sound} / ${sound}`,
      ].join('  '),
    );
  }
  const rows = all.flatMap(({ viewed }) => viewed.map(({ row }) => row));
  print(`strict tier, false passes over all sets: ${figure(strictFalsePasses(rows))}`);
}

/** Shares of supported and of other claims that are called supported, by the very code that serves; of a group one row is enough. */
function shownVerdicts(claims: readonly LabelledClaim[], resources: VerificationResources) {
  const groups = new Map<string, { passes: boolean; supported: boolean }>();
  for (const [index, { claim, evidence, supported, group }] of claims.entries()) {
    const key = group ?? `row ${index}`;
    const known = groups.get(key) ?? { passes: false, supported: false };
    const passes =
      known.passes || judgeStatement(claim, [evidenceOfText(evidence, 'en')], resources).kind === 'supported';
    groups.set(key, { passes, supported: supported || known.supported });
  }
  const passing = (answer: boolean) =>
    share(
      [...groups.values()].filter(({ supported }) => supported === answer),
      ({ passes }) => passes,
    );
  return { sound: passing(true), unsound: passing(false) };
}

function strictFalsePasses(rows: readonly FeatureRow[]): number {
  return share(
    rows.filter(({ supported }) => !supported),
    ({ outright }) => outright,
  );
}

function reportTampering({ names, rows }: FeatureRows): void {
  const views = viewsOf(shippedClaimModels, names, rows);
  const judged = rows.map((row, index) => ({ ...row, accepted: isSupported(views[index] as ModelView, row) }));
  for (const sound of [false, true]) {
    const part = judged.filter(({ supported }) => supported === sound);
    print(
      `\n${sound ? 'varied' : 'tampered with'}: supported ${figure(share(part, ({ accepted }) => accepted))} of ${part.length}`,
    );
    for (const kind of [...new Set(part.map((row) => row.kind))].sort()) {
      const of = part.filter((row) => row.kind === kind);
      print(`  ${kind.padEnd(16)} ${figure(share(of, ({ accepted }) => accepted))} of ${of.length}`);
    }
  }
}

function reportSmallCorpora(): void {
  const results = smallCorpora.map((name) => judgeSmallCorpus(name, servingResources()));
  print('\nclaims about small texts of our own: passed though unsupported / refused though supported');
  for (const { name, passed, unsupported, refused, supported } of results) {
    print(`  ${name.padEnd(16)} ${passed.length} of ${unsupported} / ${refused.length} of ${supported}`);
  }
  for (const claim of results.flatMap(({ passed }) => passed)) print(`  passed: ${claim}`);
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}

function figure(value: number): string {
  return value.toFixed(3);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
