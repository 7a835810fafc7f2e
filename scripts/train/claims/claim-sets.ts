import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import xz from 'xz-decompress';

/** A claim, its evidence, and whether people found the one supported by the other. */
export interface LabelledClaim {
  readonly set: string;
  /** Sets made from the same source: left out together. */
  readonly family: string;
  readonly claim: string;
  readonly evidence: string;
  readonly supported: boolean;
  /** Said to be refuted, where the set tells. */
  readonly contradicted: boolean;
  /** Rows of one group are one claim with several evidences; its score is the highest of theirs. */
  readonly group?: string;
}

/** A public set of claims, and whether its licence allows shipped weights to be trained on it. */
export interface ClaimSet {
  readonly name: string;
  readonly family: string;
  readonly ship: boolean;
}

/** Every set of `DATA/NAME.jsonl` that claims are trained or measured on. */
export const claimSets: readonly ClaimSet[] = [
  { name: 'wice_claim_dev', family: 'wice', ship: true },
  { name: 'fever_symmetric_dev', family: 'fever', ship: true },
  { name: 'factcheck_gpt_stance_a', family: 'factcheck', ship: true },
  { name: 'summedits_a', family: 'summedits', ship: false },
  { name: 'q2_dialogue', family: 'wow', ship: true },
  { name: 'scifact_rationale_train', family: 'scifact', ship: true },
  { name: 'begin_wow_dev', family: 'wow', ship: true },
  { name: 'begin_wow_test', family: 'wow', ship: true },
  { name: 'begin_cmu_dev', family: 'begin-cmu', ship: true },
  { name: 'begin_tc_dev', family: 'begin-tc', ship: false },
  { name: 'covidfact_a', family: 'covidfact', ship: false },
  { name: 'lfqa_verification_a', family: 'lfqa', ship: false },
  { name: 'climate_fever_pairs', family: 'climate', ship: false },
  { name: 'climate_fever_claims', family: 'climate', ship: false },
];

/** Families of the sources in `DATA/training/pairs/claims.jsonl.xz`; sources that are not listed are not used. */
const pairFamilies: Readonly<Record<string, string>> = {
  'breaking-nli': 'snli',
  'snli-dev-test': 'snli',
  'conjnli-adversarial': 'conjnli',
  'conjnli-dev': 'conjnli',
  foolmetwice: 'foolmetwice',
  'foolmetwice-page-negative': 'foolmetwice',
  'med-crowd': 'med',
  'wice-train-partial': 'wice',
  argkp: 'argkp',
};

/** The rows of one set under `data`. */
export function readClaimSet(data: string, set: ClaimSet): LabelledClaim[] {
  return lines(readFileSync(join(data, `${set.name}.jsonl`), 'utf8')).map((row) => ({
    set: set.name,
    family: set.family,
    claim: row.claim ?? '',
    evidence: [row.evidence ?? ''].flat().join('\n'),
    supported: row.label === 'supported',
    contradicted: row.label === 'contradicted' || row.orig_label === 'REFUTED',
    ...(row.src_id === undefined || set.family !== 'wice' ? {} : { group: row.src_id }),
  }));
}

/** The claims among the training pairs under `data`. */
export async function readClaimPairs(data: string): Promise<LabelledClaim[]> {
  const file = createReadStream(join(data, 'training', 'pairs', 'claims.jsonl.xz'));
  const content = await text(new xz.XzReadableStream(Readable.toWeb(file) as ReadableStream<Uint8Array>) as never);
  return lines(content).flatMap((row) => {
    const family = pairFamilies[row.source ?? ''];
    if (family === undefined) return [];
    return {
      set: row.source ?? '',
      family,
      claim: row.claim ?? '',
      evidence: [row.evidence ?? ''].flat().join('\n'),
      supported: row.label === 'supported',
      contradicted: row.label === 'refuted',
    };
  });
}

interface Row {
  readonly claim?: string;
  readonly evidence?: string | readonly string[];
  readonly label?: string;
  readonly orig_label?: string;
  readonly src_id?: string;
  readonly source?: string;
}

function lines(content: string): Row[] {
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
