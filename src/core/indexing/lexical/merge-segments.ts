import type { LiveSegment } from './live-segment.ts';
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
  const capacity = sources.reduce((sum, source) => sum + source.segment.positions.length, 0);
  const positions = new Uint32Array(capacity);
  const marks = new Uint8Array(capacity);
  const starts: number[] = [0];
  const terms: string[] = [];
  let end = 0;
  for (const { term, places } of termsOf(sources)) {
    const start = end;
    let inOrder = true;
    for (const [source, place] of places) {
      const segment = sources[source]?.segment;
      if (segment === undefined) continue;
      const last = segment.starts[place + 1] as number;
      for (let posting = segment.starts[place] as number; posting < last; posting += 1) {
        const position = moved[source]?.[segment.positions[posting] as number] ?? -1;
        if (position < 0) continue;
        if (end > start && (positions[end - 1] as number) > position) inOrder = false;
        positions[end] = position;
        marks[end] = segment.marks[posting] as number;
        end += 1;
      }
    }
    if (end === start) continue;
    if (!inOrder) sortPostings(positions.subarray(start, end), marks.subarray(start, end));
    terms.push(term);
    starts.push(end);
  }
  return {
    terms,
    lists: { starts: Uint32Array.from(starts), positions: positions.slice(0, end), marks: marks.slice(0, end) },
  };
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

function sortPostings(positions: Uint32Array, marks: Uint8Array): void {
  const order = Array.from(positions.keys()).sort((a, b) => (positions[a] as number) - (positions[b] as number));
  const sortedPositions = order.map((index) => positions[index] as number);
  const sortedMarks = order.map((index) => marks[index] as number);
  positions.set(sortedPositions);
  marks.set(sortedMarks);
}
