import type { UnreadReason } from '../../../src/core/documents/unread-reason.ts';

/** A reason of every kind. */
export const unreadSamples: {
  readonly [Kind in UnreadReason['kind']]: Extract<UnreadReason, { readonly kind: Kind }>;
} = {
  'empty-file': { kind: 'empty-file' },
  'no-text': { kind: 'no-text' },
  binary: { kind: 'binary' },
  'bad-byte': { kind: 'bad-byte', encoding: 'UTF-16LE', offset: 41 },
  'not-as-declared': { kind: 'not-as-declared', encoding: 'koi8-r' },
  'only-pictures': { kind: 'only-pictures', pages: 7 },
  'too-large': { kind: 'too-large', bytes: 12.5 * 1024 * 1024, most: 10 * 1024 * 1024 },
  password: { kind: 'password' },
  'copy-protected': { kind: 'copy-protected' },
  'not-whole': { kind: 'not-whole', format: 'pdf' },
  'no-readable-page': { kind: 'no-readable-page' },
  unforeseen: { kind: 'unforeseen', detail: 'Cannot read properties of undefined' },
  'unknown-format': { kind: 'unknown-format', known: ['.md', '.pdf'] },
  'old-word': { kind: 'old-word' },
  swells: { kind: 'swells' },
  nested: { kind: 'nested', most: 200 },
  'too-many-pages': { kind: 'too-many-pages', pages: 2417, most: 2000 },
  'too-costly': { kind: 'too-costly' },
  'not-a-file': { kind: 'not-a-file' },
  'no-permission': { kind: 'no-permission' },
  disk: { kind: 'disk', code: 'EIO' },
  'link-outside': { kind: 'link-outside' },
  'unread-pages': { kind: 'unread-pages', pages: [2, 3, 6] },
};
