/**
 * `tsx scripts/evaluate/claims.ts --data DIR [--cache DIR]`: how well claims are judged. Every public set is scored by models
 * trained without its family, its threshold fixed on the others; tampered quotations by the shipped models, on articles that
 * no model was trained on.
 */
import { parseArgs } from 'node:util';
import { UserError } from '../../src/core/errors.ts';
import { isSupported, type ModelView, shippedClaimModels } from '../../src/core/verification/score-claim.ts';
import type { FeatureRow, FeatureRows } from '../train/claims/feature-rows.ts';
import { viewsOf } from '../train/claims/fit-models.ts';
import { type HeldOutSet, heldOutSets } from '../train/claims/held-out.ts';
import { areaUnderCurve, balancedAccuracy, bestThreshold } from '../train/claims/measures.ts';
import { readTamperedArticles, readTrainingRows, servingResources } from '../train/claims/training-rows.ts';
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
const sets = await heldOutSets(run, await readTrainingRows(run), shippedClaimModels.calibration.untouchedFrom);
reportSets(sets);
reportTampering(await readTamperedArticles(run));
reportSmallCorpora();

function reportSets(all: readonly HeldOutSet[]): void {
  print(
    'score: AUC, balanced accuracy and its threshold; verdict: balanced accuracy and its threshold; strict: false passes;',
  );
  print('contradicted: claims that people found refuted / neither / supported');
  for (const set of all) {
    // Thresholds come from shipped sets of other families alone, as the product's do.
    const others = all.filter(({ family, ship }) => ship && family !== set.family);
    const scoreFrom = bestThreshold(others.map(({ scored }) => scored));
    const verdictFrom = bestThreshold(others.map(({ decided }) => decided));
    const denied = set.rows.filter(({ judgedContradicted }) => judgedContradicted);
    const refuted = denied.filter(({ contradicted }) => contradicted).length;
    const sound = denied.filter(({ supported }) => supported).length;
    print(
      [
        set.name.padEnd(26),
        `score ${figure(areaUnderCurve(set.scored))} ${figure(balancedAccuracy(set.scored, scoreFrom))} @ ${scoreFrom.toFixed(2)}`,
        `verdict ${figure(balancedAccuracy(set.decided, verdictFrom))} @ ${verdictFrom.toFixed(2)}`,
        `strict ${figure(strictFalsePasses(set.rows))}`,
        `contradicted ${refuted} / ${denied.length - refuted - sound} / ${sound}`,
      ].join('  '),
    );
  }
  print(`strict tier, false passes over all sets: ${figure(strictFalsePasses(all.flatMap(({ rows }) => rows)))}`);
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
