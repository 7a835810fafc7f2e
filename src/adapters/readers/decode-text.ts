/** Text of a file, or where and why it is none. */
export type Decoding =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'undecodable'; readonly offset: number; readonly encoding: 'UTF-8' | 'UTF-16' };

/**
 * Decodes UTF-8, or UTF-16 where a byte order mark says so. Every character is kept, the mark itself as U+FEFF included.
 * Zero bytes, or many control characters, mean that the file is no text.
 */
export function decodeText(bytes: Uint8Array): Decoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return decodeUtf16(bytes, first === 0xff ? 'utf-16le' : 'utf-16be');
  }
  if (looksBinary(bytes)) {
    return { kind: 'binary' };
  }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { kind: 'undecodable', offset: firstBadByte(bytes), encoding: 'UTF-8' };
  }
}

function decodeUtf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): Decoding {
  const decode = (upTo: number) =>
    new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, upTo));
  try {
    return { kind: 'text', text: decode(bytes.length) };
  } catch {
    return {
      kind: 'undecodable',
      offset: bytes.length - (bytes.length % 2) - lastGood(bytes.length, decode),
      encoding: 'UTF-16',
    };
  }
}

/** Distance from the end of the longest prefix (whole units) that decodes. */
function lastGood(length: number, decode: (upTo: number) => string): number {
  const even = length - (length % 2);
  let good = 0;
  let bad = even + 2;
  while (bad - good > 2) {
    const middle = good + 2 * Math.floor((bad - good) / 4);
    try {
      decode(middle);
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return even - good;
}

const SAMPLE = 65_536;

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) {
      return true;
    }
    if (byte < 32 && (byte < 8 || byte > 13) && byte !== 27) {
      controls += 1;
    }
  }
  return controls > sample.length * 0.05;
}

/** Offset of the first byte that is not UTF-8 (RFC 3629). */
function firstBadByte(bytes: Uint8Array): number {
  let position = 0;
  while (position < bytes.length) {
    const length = sequenceLength(bytes, position);
    if (length === 0) {
      return position;
    }
    position += length;
  }
  return position;
}

function sequenceLength(bytes: Uint8Array, position: number): number {
  const lead = bytes[position] ?? 0;
  if (lead < 0x80) {
    return 1;
  }
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  const second = bytes[position + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < low || second > high) {
    return 0;
  }
  for (let further = 2; further < length; further += 1) {
    const byte = bytes[position + further] ?? 0;
    if (byte < 0x80 || byte > 0xbf) {
      return 0;
    }
  }
  return length;
}
