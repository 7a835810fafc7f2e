import { Fault } from '../../../core/errors.ts';

/** Word vectors at four bits a number. */
export interface PackedWordVectors {
  readonly terms: readonly string[];
  /** Even. */
  readonly dimensions: number;
  /** Length of the vector that a term without one of its own is given. */
  readonly unknownLength: number;
  /** What the four-bit numbers of each term are multiplied by. */
  readonly scales: Float32Array;
  /** Row by row, two numbers from 1 to 15 a byte, the first in the lower half; 8 stands for 0. */
  readonly halves: Uint8Array;
}

const MAGIC = 0x31574e46;
const HEADER_BYTES = 6 * 4;

/**
 * The vectors as one file, little-endian: magic, check number of all that follows it, number of terms, dimensions, bytes
 * of text (u32 each), length of unknown terms (f32); scales (f32); halves; the terms as UTF-8 lines.
 */
export function encodeWordVectors(vectors: PackedWordVectors): Uint8Array {
  const text = Buffer.from(vectors.terms.join('\n'));
  const file = Buffer.alloc(HEADER_BYTES + vectors.scales.length * 4 + vectors.halves.length + text.length);
  file.writeUInt32LE(MAGIC, 0);
  file.writeUInt32LE(vectors.terms.length, 8);
  file.writeUInt32LE(vectors.dimensions, 12);
  file.writeUInt32LE(text.length, 16);
  file.writeFloatLE(vectors.unknownLength, 20);
  let offset = HEADER_BYTES;
  for (const scale of vectors.scales) offset = file.writeFloatLE(scale, offset);
  file.set(vectors.halves, offset);
  file.set(text, offset + vectors.halves.length);
  file.writeUInt32LE(checkNumber(file), 4);
  return file;
}

/**
 * Reads what `encodeWordVectors` wrote; the halves stay where they are in `bytes`.
 * @param subject names the file in the error
 * @throws Fault `word-vectors-damaged` where the bytes are no whole file of word vectors
 */
export function decodeWordVectors(bytes: Uint8Array, subject: string): PackedWordVectors {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEADER_BYTES || file.readUInt32LE(0) !== MAGIC) throw damaged(subject);
  const count = file.readUInt32LE(8);
  const dimensions = file.readUInt32LE(12);
  const halvesStart = HEADER_BYTES + count * 4;
  const textStart = halvesStart + (count * dimensions) / 2;
  if (file.length !== textStart + file.readUInt32LE(16) || file.readUInt32LE(4) !== checkNumber(file)) {
    throw damaged(subject);
  }
  const scales = new Float32Array(count);
  for (let place = 0; place < count; place++) scales[place] = file.readFloatLE(HEADER_BYTES + place * 4);
  return {
    terms: file.toString('utf8', textStart).split('\n'),
    dimensions,
    unknownLength: file.readFloatLE(20),
    scales,
    halves: file.subarray(halvesStart, textStart),
  };
}

/** FNV-1a over the 32-bit numbers after the check number itself; a last incomplete one counts as well. */
function checkNumber(file: Buffer): number {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let hash = 2_166_136_261;
  let offset = 8;
  for (; offset + 4 <= file.length; offset += 4) hash = Math.imul(hash ^ view.getUint32(offset, true), 16_777_619);
  for (; offset < file.length; offset++) hash = Math.imul(hash ^ view.getUint8(offset), 16_777_619);
  return hash >>> 0;
}

function damaged(subject: string): Fault {
  return new Fault({
    code: 'word-vectors-damaged',
    message: `The word vectors in ${subject} are damaged or incomplete.`,
    remedy: 'Install Footnote again, or make the file anew with `npm run train -- embedder`.',
    subject,
  });
}
