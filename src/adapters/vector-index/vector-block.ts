import { placeOf } from '../../core/indexing/sorted-ids.ts';
import type { PassageVector } from '../../core/indexing/vector-index.port.ts';

/** Unit vectors of some passages, row after row, in ascending order of id. */
export interface VectorBlock {
  readonly passageIds: Uint32Array;
  readonly rows: Float32Array;
}

const magic = 0x56_4e_46_31;
const headerNumbers = 4;

/** A block of these vectors, each scaled to length 1; of two for one passage the later counts. */
export function vectorBlock(vectors: readonly PassageVector[], dimensions: number): VectorBlock {
  const byId = new Map(vectors.map(({ passageId, vector }) => [passageId, vector]));
  const passageIds = Uint32Array.from(byId.keys()).sort();
  const rows = new Float32Array(passageIds.length * dimensions);
  for (const [row, passageId] of passageIds.entries()) {
    rows.set(unit(byId.get(passageId) ?? [], dimensions), row * dimensions);
  }
  return { passageIds, rows };
}

/** The vector scaled to length 1; zeros stay zeros. */
export function unit(vector: ArrayLike<number>, dimensions: number): Float32Array {
  const scaled = new Float32Array(dimensions);
  let squares = 0;
  for (let index = 0; index < dimensions; index += 1) squares += (vector[index] ?? 0) ** 2;
  const length = Math.sqrt(squares);
  if (length === 0) return scaled;
  for (let index = 0; index < dimensions; index += 1) scaled[index] = (vector[index] ?? 0) / length;
  return scaled;
}

/** Row of a passage in the block, or -1. */
export function rowOf(block: VectorBlock, passageId: number): number {
  return placeOf(passageId, block.passageIds);
}

/** Scalar product of a vector with one row. */
export function dot(rows: Float32Array, row: number, vector: Float32Array): number {
  const start = row * vector.length;
  let sum = 0;
  for (let index = 0; index < vector.length; index += 1) {
    sum += (rows[start + index] as number) * (vector[index] as number);
  }
  return sum;
}

/** The block as little-endian bytes: magic, dimensions, number of rows, 0; then ids; then rows. */
export function blockToBytes(block: VectorBlock, dimensions: number): Uint8Array<ArrayBuffer> {
  const { passageIds, rows } = block;
  const buffer = new ArrayBuffer((headerNumbers + passageIds.length + rows.length) * 4);
  new Uint32Array(buffer, 0, headerNumbers).set([magic, dimensions, passageIds.length, 0]);
  new Uint32Array(buffer, headerNumbers * 4, passageIds.length).set(passageIds);
  new Float32Array(buffer, (headerNumbers + passageIds.length) * 4).set(rows);
  return new Uint8Array(buffer);
}

/** The block that lies in these bytes, nothing copied; undefined where they are no block of these dimensions. */
export function blockFromBytes(bytes: Uint8Array<ArrayBuffer>, dimensions: number): VectorBlock | undefined {
  if (bytes.byteLength < headerNumbers * 4) return undefined;
  const [found, foundDimensions, count = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, headerNumbers);
  const size = (headerNumbers + count + count * dimensions) * 4;
  if (found !== magic || foundDimensions !== dimensions || bytes.byteLength !== size) return undefined;
  const idsAt = bytes.byteOffset + headerNumbers * 4;
  return {
    passageIds: new Uint32Array(bytes.buffer, idsAt, count),
    rows: new Float32Array(bytes.buffer, idsAt + count * 4, count * dimensions),
  };
}
