import type { ClaimLines } from '../../../src/core/verification/claim-lines.ts';
import { isSupported, type ModelView } from '../../../src/core/verification/score-claim.ts';
import { cached } from '../cache.ts';
import type { TrainingRun } from '../training-run.ts';
import type { FeatureRow } from './feature-rows.ts';
import { fitModels, type TrainingRows, takenOut, viewsOf } from './fit-models.ts';
import { familyShares } from './measures.ts';

/** A claim with what models that do not know it make of it. */
export interface ViewedRow {
  readonly row: FeatureRow;
  readonly view: ModelView;
}

/** A public set, judged by models that know none of its family. */
export interface ViewedSet {
  readonly family: string;
  readonly viewed: readonly ViewedRow[];
}

/** What lines are drawn on; none of it was seen by the models that judge it. */
export interface UnknownClaims {
  /** Tampered sentences of documents that were left out. */
  readonly tampered: readonly ViewedRow[];
  /** Claims that we wrote, their texts left out. */
  readonly written: readonly ViewedRow[];
}

/** Most of the tampered claims, of any one kind of them and of our own false ones that may pass: below what is wanted, for lines do not carry over whole. */
const mostTampered = 0.02;
const mostOfKind = 0.06;
const mostWritten = 0.12;
/** Of sentences that were taken out of their text so many may pass: the rest of a text now and then says the same again. */
const mostTakenOut = 0.1;
/** Of fewer claims of a kind it is chance whether so few pass. */
const fewestOfKind = 100;
/** Of unsound claims in people's own words, so many may pass in a draft: there the bot itself speaks. */
const mostInDrafts = 0.1;
/** Generated claims come in the order of their documents: the last part is of documents that the rest knows nothing of. */
const fittedPart = 2 / 3;
const hundredths = Array.from({ length: 95 }, (_, step) => (step + 1) / 100);
const twentieths = Array.from({ length: 19 }, (_, step) => (step + 1) / 20);

/** Trains without a part of the generated claims, and without each half of the texts of our own, and judges what was left out. */
export async function viewUnknown(run: TrainingRun, training: TrainingRows): Promise<UnknownClaims> {
  return await cached(run, 'claims-unknown', () => {
    run.progress('training without a part of the generated and of our own claims');
    return unknownClaims(training);
  });
}

function unknownClaims(training: TrainingRows): UnknownClaims {
  const { generated, written } = training;
  const cut = Math.floor(generated.rows.length * fittedPart);
  const last = generated.rows.slice(cut).filter(({ supported }) => !supported);
  const known = { ...training, generated: { ...generated, rows: generated.rows.slice(0, cut) } };
  const texts = [...new Set(written.rows.map(({ set }) => set))];
  const halves = [0, 1].map((half) => new Set(texts.filter((_, place) => place % 2 === half)));
  return {
    tampered: viewed(known, last),
    written: halves.flatMap((left) => {
      const rest = written.rows.filter(({ set }) => !left.has(set));
      return viewed(
        { ...training, written: { ...written, rows: rest } },
        written.rows.filter(({ set }) => left.has(set)),
      );
    }),
  };
}

function viewed(training: TrainingRows, rows: readonly FeatureRow[]): ViewedRow[] {
  return viewsOf(fitModels(training), training.judged.names, rows).flatMap((view, index) => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, view }];
  });
}

/**
 * The lines of support and tampering at which the verdicts on people's claims are right most often (balanced accuracy, mean over the
 * families of sets), among those at which few enough of the tampered and of our own false claims pass. What a sentence says
 * outright passes at any line and is not counted: the strict rule answers for it.
 */
export function drawLines(sets: readonly ViewedSet[], { tampered, written }: UnknownClaims): ClaimLines {
  const open = tampered.filter(({ row }) => !row.saidSo);
  const kinds = [...new Set(open.map(({ row }) => row.kind))]
    .map((kind) => ({
      of: open.filter(({ row }) => row.kind === kind),
      most: kind === takenOut ? mostTakenOut : mostOfKind,
    }))
    .filter(({ of }) => of.length >= fewestOfKind);
  const touched = open.filter(({ row }) => row.kind !== takenOut);
  const falseOnes = written.filter(({ row }) => !row.supported);
  const shares = familyShares(sets);
  let best: ClaimLines & { accuracy: number } = { supportedFrom: 0.95, untouchedFrom: 0.95, accuracy: 0 };
  for (const untouchedFrom of twentieths) {
    for (const supportedFrom of hundredths) {
      const lines = { supportedFrom, untouchedFrom };
      if (passing(touched, lines) > mostTampered || passing(falseOnes, lines) > mostWritten) continue;
      if (kinds.some(({ of, most }) => passing(of, lines) > most)) continue;
      const accuracy = meanOf(sets, shares, ({ viewed }) => balancedVerdicts(viewed, lines));
      if (accuracy > best.accuracy) best = { ...lines, accuracy };
    }
  }
  const { supportedFrom, untouchedFrom } = best;
  return { supportedFrom, untouchedFrom };
}

/** The line of support for drafts: the lowest at which few enough unsound claims in people's own words pass. */
export function drawDraftLine(sets: readonly ViewedSet[], lines: ClaimLines): number {
  const unsound = sets.map((set) => set.viewed.filter(({ row }) => !row.supported));
  const shares = familyShares(sets);
  const mean = (supportedFrom: number) => meanOf(unsound, shares, (rows) => passing(rows, { ...lines, supportedFrom }));
  return hundredths.find((line) => line >= lines.supportedFrom && mean(line) <= mostInDrafts) ?? 0.95;
}

/** Mean over sets, each with its share in it. */
function meanOf<Item>(items: readonly Item[], shares: readonly number[], measure: (item: Item) => number): number {
  return items.reduce((sum, item, at) => sum + (shares[at] ?? 0) * measure(item), 0);
}

/** Share of the claims that pass. */
function passing(rows: readonly ViewedRow[], lines: ClaimLines): number {
  return rows.filter(({ row, view }) => isSupported(view, row, lines)).length / Math.max(1, rows.length);
}

/** Mean of the shares of supported claims that pass and of others that do not; rows of one group are one claim. */
function balancedVerdicts(rows: readonly ViewedRow[], lines: ClaimLines): number {
  const groups = new Map<string, { passes: boolean; supported: boolean }>();
  for (const [index, { row, view }] of rows.entries()) {
    const key = row.group ?? `row ${index}`;
    const known = groups.get(key);
    groups.set(key, {
      passes: isSupported(view, row, lines) || known?.passes === true,
      supported: row.supported || known?.supported === true,
    });
  }
  const all = [...groups.values()];
  const right = (answer: boolean) => {
    const of = all.filter(({ supported }) => supported === answer);
    return of.filter(({ passes }) => passes === answer).length / Math.max(1, of.length);
  };
  return (right(true) + right(false)) / 2;
}
