import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rawScore } from '../../../src/core/verification/score-claim.ts';
import type { TrainingRun } from '../training-run.ts';
import { drawDraftLine, drawLines, viewUnknown } from './draw-lines.ts';
import { heldOutSets } from './held-out.ts';
import { groupedScores, isotonicKnots } from './measures.ts';
import { readTrainingRows } from './training-rows.ts';

const folder = fileURLToPath(new URL('../../../src/core/verification/models/', import.meta.url));
const calibrationBins = 40;

/** Trains the claim models, draws their lines on claims left out of the training, and writes all beside the code that serves them. */
export async function trainClaims(run: TrainingRun): Promise<void> {
  const training = await readTrainingRows(run);
  const { sets, whole } = await heldOutSets(run, training);
  const shipped = sets.filter(({ ship }) => ship);
  const lines = drawLines(shipped, await viewUnknown(run, training));
  const knots = isotonicKnots(
    shipped.map(({ viewed }) =>
      groupedScores(
        viewed.map(({ row }) => row),
        viewed.map(({ row, view }) => rawScore(view, row.saidSo, row.judgedContradicted)),
      ),
    ),
    calibrationBins,
  );
  const calibration = { ...lines, draftedFrom: drawDraftLine(shipped, lines), knots };
  const { people, support, tampering } = whole;
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries({ people, support, tampering, calibration })) {
    await writeFile(`${folder}${name}.json`, `${JSON.stringify(content)}\n`);
  }
  run.progress(`supported from ${lines.supportedFrom}, free of tampering from ${lines.untouchedFrom}`);
  run.progress(`in drafts from ${calibration.draftedFrom}`);
}
