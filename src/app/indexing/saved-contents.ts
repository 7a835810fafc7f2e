import { type AcronymDefinition, AcronymDefinitions } from '../../core/indexing/acronym-definitions.ts';
import type { IndexDraft, IndexFolder } from '../../core/indexing/index-files.port.ts';
import type { IndexManifest } from '../../core/indexing/index-manifest.ts';
import { LiveSegment } from '../../core/indexing/lexical/live-segment.ts';
import type { LexicalSegment } from '../../core/indexing/lexical/segment.ts';
import { segmentFromBytes, segmentToBytes } from '../../core/indexing/lexical/segment-bytes.ts';
import { SegmentedLexicalIndex } from '../../core/indexing/lexical/segmented-lexical-index.ts';
import type { VectorIndexes } from '../../core/indexing/vector-index.port.ts';
import type { IndexContents } from './index-contents.ts';

const acronymsFile = 'acronyms.json';
const removedFile = 'removed.json';
/** Files that already hold a segment, so that the next generation takes them over instead of writing them again. */
const fileOfSegment = new WeakMap<LexicalSegment, string>();

/** Writes contents into a draft and publishes it. */
export async function saveContents(
  contents: IndexContents,
  draft: IndexDraft,
  manifest: Omit<IndexManifest, 'segments'>,
  keeps: boolean,
): Promise<void> {
  const segments: string[] = [];
  const removed: number[][] = [];
  for (const [index, live] of contents.lexical.segments.entries()) {
    const written = keeps ? fileOfSegment.get(live.segment) : undefined;
    const name = written ?? `words-${manifest.generation}-${index}.bin`;
    if (written === undefined) await draft.write(name, segmentToBytes(live.segment));
    else await draft.keep(name);
    segments.push(name);
    removed.push(removedIds(live));
  }
  await draft.write(removedFile, toBytes(removed));
  await draft.write(acronymsFile, toBytes(contents.acronyms.list));
  await contents.vectors.save(draft);
  await draft.publish({ ...manifest, segments });
  for (const [index, { segment }] of contents.lexical.segments.entries())
    fileOfSegment.set(segment, segments[index] ?? '');
}

/** Contents as a published folder holds them. Throws a `Fault` of code `damaged-index` where a file is missing or damaged. */
export async function loadContents(folder: IndexFolder, vectorIndexes: VectorIndexes): Promise<IndexContents> {
  const { manifest } = folder;
  const removed = fromBytes<number[][]>(await folder.read(removedFile));
  const segments: LiveSegment[] = [];
  for (const [index, name] of manifest.segments.entries()) {
    const segment = segmentFromBytes(await folder.read(name));
    fileOfSegment.set(segment, name);
    segments.push(new LiveSegment(segment).without(removed[index] ?? []));
  }
  return {
    lexical: new SegmentedLexicalIndex(segments),
    vectors: await vectorIndexes.open(folder, manifest.dimensions),
    acronyms: new AcronymDefinitions(fromBytes<AcronymDefinition[]>(await folder.read(acronymsFile))),
  };
}

function removedIds({ segment, removed }: LiveSegment): number[] {
  if (removed === undefined) return [];
  return Array.from(segment.passageIds).filter((_, position) => removed[position] === 1);
}

function toBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function fromBytes<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes)) as Value;
}
