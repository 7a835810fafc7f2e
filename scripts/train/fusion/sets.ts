import { type SignalSet, signalSets, signalsOfPieces } from './signal-sets.ts';

/** Chinese sets, on which alone the weight of single characters is chosen. */
export const chineseSets = ['xquad_zh', 'cmrc2018_zh_trial'];
/** Sets whose licence lets shipped weights be chosen on them. */
const known = ['xquad_en', 'clapnq_dev_a', 'pubmedqa_pqal'];
const other = [...chineseSets, 'xquad_ru', 'xquad_es'];
/** Looked at only: nothing is chosen on them. */
const heldOut = ['cisi', 'cacm'];

/** English sets that weights may be chosen on: whole, in pieces of two sentences, and questions of low overlap. */
export async function englishSets(data: string): Promise<SignalSet[]> {
  const sets = [await signalsOfPieces(data, 'xquad_en')];
  for (const name of known) sets.push(...(await signalSets(data, name)));
  return sets;
}

/** Sets in languages that the embedder did not learn. */
export async function foreignSets(data: string): Promise<SignalSet[]> {
  return wholeSets(data, other);
}

/** Sets that nothing is chosen on. */
export async function heldOutSets(data: string): Promise<SignalSet[]> {
  return wholeSets(data, heldOut);
}

/** Without their low-overlap questions, which are told apart in English only. */
async function wholeSets(data: string, names: readonly string[]): Promise<SignalSet[]> {
  const sets: SignalSet[] = [];
  for (const name of names) sets.push(...(await signalSets(data, name)).slice(0, 1));
  return sets;
}
