import type { SparseMatrix } from './matrix.ts';

/** Words on each side of a word that count as its neighbours. */
const WINDOW = 8;
/** Exponent that lifts the share of rare neighbours (Levy, Goldberg and Dagan, 2015). */
const CONTEXT_SMOOTHING = 0.75;
/** Neighbourhoods that add up to less than this are chance. */
const LEAST_COUNT = 0.5;

/**
 * How much more often two words stand near each other than chance would have it: positive pointwise mutual information,
 * a neighbour at distance d counted (window - d + 1) / window times. One row and one column for each word.
 * @param texts word numbers in order, -1 for a word outside the vocabulary; windows do not cross texts
 */
export function positiveAssociation(texts: readonly Int32Array[], vocabularySize: number): SparseMatrix {
  const counts = neighbourCounts(texts, vocabularySize);
  const totals = new Float64Array(vocabularySize);
  forEachRow(counts, (row, from, to) => {
    for (let entry = from; entry < to; entry++) totals[row] = (totals[row] ?? 0) + (counts.values[entry] ?? 0);
  });
  const smoothed = totals.map((total) => total ** CONTEXT_SMOOTHING);
  const smoothedSum = smoothed.reduce((sum, share) => sum + share, 0);
  return kept(counts, (row, column, count) =>
    Math.log((count * smoothedSum) / ((totals[row] ?? 0) * (smoothed[column] ?? 0))),
  );
}

/** A count for every pair of words that are neighbours at least once; symmetric. */
function neighbourCounts(texts: readonly Int32Array[], size: number): SparseMatrix {
  const places = concordance(texts, size);
  const columns: Uint32Array[] = [];
  const values: Float32Array[] = [];
  const starts = new Uint32Array(size + 1);
  const row = new Float32Array(size);
  for (let word = 0; word < size; word++) {
    const neighbours = addNeighbours(word, places, row);
    const frequent = neighbours.filter((neighbour) => (row[neighbour] ?? 0) >= LEAST_COUNT);
    columns.push(Uint32Array.from(frequent).sort());
    values.push(Float32Array.from(columns[word] ?? [], (neighbour) => row[neighbour] ?? 0));
    starts[word + 1] = (starts[word] ?? 0) + frequent.length;
    for (const neighbour of neighbours) row[neighbour] = 0;
  }
  const total = starts[size] ?? 0;
  const columnOf = new Uint32Array(total);
  const counts = new Float32Array(total);
  starts.subarray(0, size).forEach((start, word) => {
    columnOf.set(columns[word] ?? [], start);
    counts.set(values[word] ?? [], start);
  });
  return { rows: size, columns: size, starts, columnOf, values: counts };
}

/** Adds to each neighbour's place in `row`, which is zeros before; gives the neighbours. */
function addNeighbours(word: number, { words, places, firstPlace }: Concordance, row: Float32Array): number[] {
  const neighbours: number[] = [];
  const add = (neighbour: number, weight: number) => {
    if (neighbour < 0) return;
    if (row[neighbour] === 0) neighbours.push(neighbour);
    row[neighbour] = (row[neighbour] ?? 0) + weight;
  };
  for (let occurrence = firstPlace[word] ?? 0; occurrence < (firstPlace[word + 1] ?? 0); occurrence++) {
    const place = places[occurrence] ?? 0;
    for (let distance = 1; distance <= WINDOW; distance++) {
      const weight = (WINDOW - distance + 1) / WINDOW;
      add(words[place - distance] ?? -1, weight);
      add(words[place + distance] ?? -1, weight);
    }
  }
  return neighbours;
}

/** All texts as one sequence of words, kept apart by a window of gaps, and for every word the places where it stands. */
interface Concordance {
  readonly words: Int32Array;
  /** Word w stands at the places from `firstPlace[w]` up to `firstPlace[w + 1]` of this list. */
  readonly places: Uint32Array;
  readonly firstPlace: Uint32Array;
}

function concordance(texts: readonly Int32Array[], size: number): Concordance {
  const length = texts.reduce((sum, text) => sum + text.length + WINDOW, 0);
  const words = new Int32Array(length).fill(-1);
  const firstPlace = new Uint32Array(size + 1);
  let start = 0;
  for (const text of texts) {
    words.set(text, start);
    start += text.length + WINDOW;
    for (const word of text) if (word >= 0) firstPlace[word + 1] = (firstPlace[word + 1] ?? 0) + 1;
  }
  for (let word = 0; word < size; word++) firstPlace[word + 1] = (firstPlace[word + 1] ?? 0) + (firstPlace[word] ?? 0);
  const places = new Uint32Array(firstPlace[size] ?? 0);
  const next = firstPlace.slice();
  words.forEach((word, place) => {
    if (word < 0) return;
    places[next[word] ?? 0] = place;
    next[word] = (next[word] ?? 0) + 1;
  });
  return { words, places, firstPlace };
}

/** The entries whose weight is above zero, with that weight. */
function kept(matrix: SparseMatrix, weigh: (row: number, column: number, value: number) => number): SparseMatrix {
  const columnOf = new Uint32Array(matrix.values.length);
  const values = new Float32Array(matrix.values.length);
  const starts = new Uint32Array(matrix.rows + 1);
  let size = 0;
  forEachRow(matrix, (row, from, to) => {
    for (let entry = from; entry < to; entry++) {
      const column = matrix.columnOf[entry] ?? 0;
      const weight = weigh(row, column, matrix.values[entry] ?? 0);
      if (weight <= 0) continue;
      columnOf[size] = column;
      values[size] = weight;
      size++;
    }
    starts[row + 1] = size;
  });
  return { ...matrix, starts, columnOf: columnOf.slice(0, size), values: values.slice(0, size) };
}

function forEachRow(matrix: SparseMatrix, visit: (row: number, from: number, to: number) => void): void {
  for (let row = 0; row < matrix.rows; row++) visit(row, matrix.starts[row] ?? 0, matrix.starts[row + 1] ?? 0);
}
