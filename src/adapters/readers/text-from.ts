import { decodeText } from './decode-text.ts';
import { NotReadable } from './not-readable.ts';

/**
 * The text of a file that should be one.
 * @throws NotReadable `binary` or `undecodable`, the offset of the bad byte named.
 */
export function textFrom(bytes: Uint8Array): string {
  const decoding = decodeText(bytes);
  if (decoding.kind === 'text') {
    return decoding.text;
  }
  if (decoding.kind === 'binary') {
    throw new NotReadable({ kind: 'binary' });
  }
  throw new NotReadable({ kind: 'bad-byte', encoding: decoding.encoding, offset: decoding.offset });
}
