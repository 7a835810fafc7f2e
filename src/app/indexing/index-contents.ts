import { AcronymDefinitions } from '../../core/indexing/acronym-definitions.ts';
import { embeddedText } from '../../core/indexing/embedded-text.ts';
import type { IdentifiedEmbeddings } from '../../core/indexing/embeddings.port.ts';
import { PassageReader, type ReadPassage } from '../../core/indexing/index-terms.ts';
import type { LexicalSegment } from '../../core/indexing/lexical/segment.ts';
import { SegmentBuilder } from '../../core/indexing/lexical/segment-builder.ts';
import { SegmentedLexicalIndex } from '../../core/indexing/lexical/segmented-lexical-index.ts';
import type { PassageVector, VectorIndex } from '../../core/indexing/vector-index.port.ts';
import type { Passage } from '../../core/passages/passage.ts';

/** All that is indexed of a corpus. Never changes: a change makes other contents that share what stayed the same. */
export interface IndexContents {
  readonly lexical: SegmentedLexicalIndex;
  readonly vectors: VectorIndex;
  readonly acronyms: AcronymDefinitions;
}

/** A passage with the title of its document, which is indexed with it. */
export interface TitledPassage {
  readonly passage: Passage;
  readonly title: string;
}

const passagesPerEmbedding = 256;

export function emptyContents(vectors: VectorIndex): IndexContents {
  return { lexical: new SegmentedLexicalIndex([]), vectors, acronyms: new AcronymDefinitions() };
}

/**
 * The contents after removing passages, then adding others.
 * @param fetch reads passages that are indexed already: those that write out a name whose short form has just become known
 */
export async function changedContents(
  contents: IndexContents,
  change: { readonly added: readonly TitledPassage[]; readonly removedIds: readonly number[] },
  embeddings: IdentifiedEmbeddings,
  fetch: (ids: readonly number[]) => Promise<TitledPassage[]>,
): Promise<IndexContents> {
  const added = change.added.toSorted((a, b) => a.passage.id - b.passage.id);
  const reader = new PassageReader(contents.acronyms.acronyms);
  const read = added.map(({ passage, title }) => reader.read(passage, title));
  const acronyms = contents.acronyms.updated(
    read.map(({ terms, defined }) => ({ passageId: terms.passageId, defined })),
    change.removedIds,
  );
  const lexical = contents.lexical.updated(segmentOf(read), change.removedIds);
  return {
    acronyms,
    lexical: await withAcronyms(lexical, contents.acronyms, acronyms, fetchAmong(added, fetch)),
    vectors: await contents.vectors.updated(await embedded(added, embeddings), change.removedIds),
  };
}

/** Indexes again the passages that write out a name whose short form has come or gone. */
async function withAcronyms(
  lexical: SegmentedLexicalIndex,
  before: AcronymDefinitions,
  after: AcronymDefinitions,
  fetch: (ids: readonly number[]) => Promise<TitledPassage[]>,
): Promise<SegmentedLexicalIndex> {
  const concerned = new Set(before.difference(after).flatMap(({ long }) => lexical.passagesWithAll(long)));
  if (concerned.size === 0) return lexical;
  const ids = [...concerned].sort((a, b) => a - b);
  const reader = new PassageReader(after.acronyms);
  const read = (await fetch(ids)).map(({ passage, title }) => reader.read(passage, title));
  return lexical.updated(segmentOf(read), ids);
}

function fetchAmong(added: readonly TitledPassage[], fetch: (ids: readonly number[]) => Promise<TitledPassage[]>) {
  const fresh = new Map(added.map((titled) => [titled.passage.id, titled]));
  return async (ids: readonly number[]) => {
    const stored = await fetch(ids.filter((id) => !fresh.has(id)));
    const found = new Map([...fresh, ...stored.map((titled) => [titled.passage.id, titled] as const)]);
    return ids.map((id) => found.get(id)).filter((titled) => titled !== undefined);
  };
}

function segmentOf(read: readonly ReadPassage[]): LexicalSegment {
  const builder = new SegmentBuilder();
  for (const { terms } of read) builder.add(terms);
  return builder.build();
}

async function embedded(
  added: readonly TitledPassage[],
  { embeddings }: IdentifiedEmbeddings,
): Promise<PassageVector[]> {
  const vectors: PassageVector[] = [];
  for (let start = 0; start < added.length; start += passagesPerEmbedding) {
    const batch = added.slice(start, start + passagesPerEmbedding);
    const rows = await embeddings.embedDocuments(batch.map(({ passage, title }) => embeddedText(passage, title)));
    for (const [index, { passage }] of batch.entries()) {
      const vector = rows[index];
      if (vector !== undefined) vectors.push({ passageId: passage.id, vector });
    }
  }
  return vectors;
}
