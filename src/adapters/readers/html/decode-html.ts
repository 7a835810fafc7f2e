import { NotReadable } from '../not-readable.ts';
import { textFrom } from '../text-from.ts';

/** Where a page may say which encoding it has, in bytes. */
const HEAD = 2048;

/** The source of a page: by its byte order mark, by the encoding that it declares, else UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1]?.toLowerCase();
  const marked = /^(?:\u00FF\u00FE|\u00FE\u00FF|\u00EF\u00BB\u00BF)/.test(head);
  if (
    declared === undefined ||
    marked ||
    declared === 'utf-8' ||
    declared === 'utf8' ||
    declared.startsWith('utf-16')
  ) {
    return textFrom(bytes).replace(/^\uFEFF/, '');
  }
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    throw new NotReadable({ kind: 'not-as-declared', encoding: declared });
  }
}
