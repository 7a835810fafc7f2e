import type { LexicalSegment } from './segment.ts';
import { TermDictionary } from './term-dictionary.ts';

/** Sections start at multiples of this, so that they can be used where they lie. */
const alignment = 8;
const sectionNames = [
  'passageIds',
  'lengths',
  'documents',
  'documentIds',
  'languages',
  'units',
  'offsets',
  'starts',
  'positions',
  'marks',
  'places',
  'documentFrequencies',
  'peaks',
  'blockPeaks',
  'blockPlaces',
] as const;

/** The segment as one run of bytes: the sections' sizes, then the sections as they lie in memory (little endian). */
export function segmentToBytes(segment: LexicalSegment): Uint8Array<ArrayBuffer> {
  const sections = sectionNames.map((name) => section(segment, name));
  const header = padded(sectionNames.length * Uint32Array.BYTES_PER_ELEMENT);
  const bytes = new Uint8Array(header + sections.reduce((sum, { byteLength }) => sum + padded(byteLength), 0));
  new Uint32Array(bytes.buffer, 0, sectionNames.length).set(sections.map(({ byteLength }) => byteLength));
  let offset = header;
  for (const { buffer, byteOffset, byteLength } of sections) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += padded(byteLength);
  }
  return bytes;
}

/**
 * The segment that lies in these bytes; nothing is copied.
 * @param bytes what `segmentToBytes` gave, starting at a multiple of 8 in its buffer
 */
export function segmentFromBytes(bytes: Uint8Array<ArrayBuffer>): LexicalSegment {
  const sizes = new Uint32Array(bytes.buffer, bytes.byteOffset, sectionNames.length);
  let offset = bytes.byteOffset + padded(sizes.byteLength);
  const places = new Map<string, { offset: number; size: number }>();
  for (const [index, name] of sectionNames.entries()) {
    const size = sizes[index] as number;
    places.set(name, { offset, size });
    offset += padded(size);
  }
  const at = (name: (typeof sectionNames)[number]) => places.get(name) ?? { offset: 0, size: 0 };
  const integers = (name: (typeof sectionNames)[number]) =>
    new Uint32Array(bytes.buffer, at(name).offset, at(name).size / Uint32Array.BYTES_PER_ELEMENT);
  const shorts = (name: (typeof sectionNames)[number]) =>
    new Uint16Array(bytes.buffer, at(name).offset, at(name).size / Uint16Array.BYTES_PER_ELEMENT);
  const octets = (name: (typeof sectionNames)[number]) => new Uint8Array(bytes.buffer, at(name).offset, at(name).size);
  return {
    passageIds: integers('passageIds'),
    lengths: shorts('lengths'),
    documents: integers('documents'),
    documentIds: JSON.parse(new TextDecoder().decode(octets('documentIds'))) as string[],
    languages: octets('languages'),
    terms: new TermDictionary(shorts('units'), integers('offsets')),
    starts: integers('starts'),
    positions: integers('positions'),
    marks: octets('marks'),
    places: shorts('places'),
    documentFrequencies: integers('documentFrequencies'),
    peaks: octets('peaks'),
    blockPeaks: octets('blockPeaks'),
    blockPlaces: integers('blockPlaces'),
  };
}

function section(segment: LexicalSegment, name: (typeof sectionNames)[number]): Uint8Array | Uint16Array | Uint32Array {
  if (name === 'documentIds') return new TextEncoder().encode(JSON.stringify(segment.documentIds));
  if (name === 'units' || name === 'offsets') return segment.terms[name];
  return segment[name];
}

function padded(size: number): number {
  return Math.ceil(size / alignment) * alignment;
}
