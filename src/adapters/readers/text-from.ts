import { decodeText } from './decode-text.ts';
import { NotReadable } from './refusals.ts';

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
    throw new NotReadable(
      'binary',
      'it holds binary data, not text.',
      'Give it the extension of its real format, or remove it.',
    );
  }
  throw new NotReadable(
    'undecodable',
    `it is not valid ${decoding.encoding}: the byte at offset ${decoding.offset} fits no character.`,
    'Save it as UTF-8 in your editor, then ingest again.',
  );
}
