import type { LiveSegment } from './live-segment.ts';
import { MergedPostings } from './merged-postings.ts';
import { type LexicalSegment, type PostingLists, summarisePostings } from './segment.ts';
import { TermDictionary } from './term-dictionary.ts';

/** One segment with everything that is left of several; passages that were removed leave nothing behind. */
export function mergeSegments(sources: readonly LiveSegment[]): LexicalSegment {
  const passages = survivingPassages(sources);
  const lengths = new Uint16Array(passages.length);
  const documents = new Uint32Array(passages.length);
  const languages = new Uint8Array(passages.length);
  const documentNumbers = new Map<string, number>();
  /** By source and old position: the new position, or -1. */
  const moved = sources.map((source) => new Int32Array(source.segment.passageIds.length).fill(-1));
  for (const [position, { source, from }] of passages.entries()) {
    const segment = sources[source]?.segment;
    if (segment === undefined) continue;
    lengths[position] = segment.lengths[from] as number;
    languages[position] = segment.languages[from] as number;
    const documentId = segment.documentIds[segment.documents[from] as number] ?? '';
    const number = documentNumbers.get(documentId) ?? documentNumbers.size;
    documentNumbers.set(documentId, number);
    documents[position] = number;
    const positions = moved[source];
    if (positions !== undefined) positions[from] = position;
  }
  const { terms, lists } = mergePostings(sources, moved);
  return {
    passageIds: Uint32Array.from(passages, (passage) => passage.passageId),
    lengths,
    documents,
    documentIds: [...documentNumbers.keys()],
    languages,
    terms: TermDictionary.of(terms),
    ...lists,
    ...summarisePostings(lists, lengths),
  };
}

interface SurvivingPassage {
  readonly passageId: number;
  readonly source: number;
  readonly from: number;
}

function survivingPassages(sources: readonly LiveSegment[]): SurvivingPassage[] {
  const passages: SurvivingPassage[] = [];
  for (const [source, live] of sources.entries()) {
    for (const [from, passageId] of live.segment.passageIds.entries()) {
      if (live.removed?.[from] !== 1) passages.push({ passageId, source, from });
    }
  }
  return passages.sort((a, b) => a.passageId - b.passageId);
}

function mergePostings(
  sources: readonly LiveSegment[],
  moved: readonly Int32Array[],
): { terms: string[]; lists: PostingLists } {
  const merged = new MergedPostings(sources);
  const starts: number[] = [0];
  const terms: string[] = [];
  for (const { term, places } of termsOf(sources)) {
    const start = merged.begin();
    for (const [source, place] of places) merged.take(source, place, moved[source] ?? new Int32Array(0));
    if (merged.end === start) continue;
    merged.finish();
    terms.push(term);
    starts.push(merged.end);
  }
  return { terms, lists: { starts: Uint32Array.from(starts), ...merged.lists() } };
}

/** All terms in order, each with its place in every source that has it. */
function* termsOf(sources: readonly LiveSegment[]): Generator<{ term: string; places: [number, number][] }> {
  const cursors = sources.map(({ segment }) => ({
    dictionary: segment.terms,
    place: 0,
    term: segment.terms.size > 0 ? segment.terms.term(0) : undefined,
  }));
  for (;;) {
    let term: string | undefined;
    for (const cursor of cursors) {
      if (cursor.term !== undefined && (term === undefined || cursor.term < term)) term = cursor.term;
    }
    if (term === undefined) return;
    const places: [number, number][] = [];
    for (const [source, cursor] of cursors.entries()) {
      if (cursor.term !== term) continue;
      places.push([source, cursor.place]);
      cursor.place += 1;
      cursor.term = cursor.place < cursor.dictionary.size ? cursor.dictionary.term(cursor.place) : undefined;
    }
    yield { term, places };
  }
}
