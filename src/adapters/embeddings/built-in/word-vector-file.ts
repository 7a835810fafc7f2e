import { Fault } from '../../../core/errors.ts';

/** Word vectors at four bits a number. */
export interface PackedWordVectors {
  /** Of the terms, in rising order; the rows below follow it. */
  readonly fingerprints: Uint32Array;
  /** Even. */
  readonly dimensions: number;
  /** Length of the vector that a term without one of its own is given. */
  readonly unknownLength: number;
  /** What the four-bit numbers of each term are multiplied by. */
  readonly scales: Float32Array;
  /** Row by row, two numbers from 1 to 15 a byte, the first in the lower half; 8 stands for 0. */
  readonly halves: Uint8Array;
}

/** Word vectors as they lie in a file. */
export interface FiledWordVectors extends PackedWordVectors {
  /** Differs between any two files. */
  readonly checkNumber: number;
}

const MAGIC = 0x31574e46;
const HEADER_BYTES = 5 * 4;

/**
 * The vectors as one file, little-endian: magic, check number of all that follows it, number of terms, dimensions (u32
 * each), length of unknown terms (f32); fingerprints (u32); scales (f32); halves. Without the terms' spellings it opens at
 * once; an unknown term meets a known one's vector once in a hundred thousand times.
 */
export function encodeWordVectors(vectors: PackedWordVectors): Uint8Array {
  const { fingerprints, dimensions, unknownLength, scales, halves } = vectors;
  const file = Buffer.alloc(HEADER_BYTES + fingerprints.length * 8 + halves.length);
  file.writeUInt32LE(MAGIC, 0);
  file.writeUInt32LE(fingerprints.length, 8);
  file.writeUInt32LE(dimensions, 12);
  file.writeFloatLE(unknownLength, 16);
  let offset = HEADER_BYTES;
  for (const key of fingerprints) offset = file.writeUInt32LE(key, offset);
  for (const scale of scales) offset = file.writeFloatLE(scale, offset);
  file.set(halves, offset);
  file.writeUInt32LE(checkNumberOf(file), 4);
  return file;
}

/**
 * Reads what `encodeWordVectors` wrote; the halves stay where they are in `bytes`.
 * @param subject names the file in the error
 * @throws Fault `word-vectors-damaged` where the bytes are no whole file of word vectors
 */
export function decodeWordVectors(bytes: Uint8Array, subject: string): FiledWordVectors {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < HEADER_BYTES || file.readUInt32LE(0) !== MAGIC) throw damaged(subject);
  const count = file.readUInt32LE(8);
  const dimensions = file.readUInt32LE(12);
  const scalesStart = HEADER_BYTES + count * 4;
  const halvesStart = scalesStart + count * 4;
  const checkNumber = file.readUInt32LE(4);
  if (file.length !== halvesStart + (count * dimensions) / 2 || checkNumber !== checkNumberOf(file)) {
    throw damaged(subject);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fingerprints = new Uint32Array(count);
  const scales = new Float32Array(count);
  for (let place = 0; place < count; place++) {
    fingerprints[place] = view.getUint32(HEADER_BYTES + place * 4, true);
    scales[place] = view.getFloat32(scalesStart + place * 4, true);
  }
  const unknownLength = file.readFloatLE(16);
  return { checkNumber, fingerprints, dimensions, unknownLength, scales, halves: file.subarray(halvesStart) };
}

/** FNV-1a over the 32-bit numbers after the check number itself; a last incomplete one counts as well. */
function checkNumberOf(file: Buffer): number {
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
