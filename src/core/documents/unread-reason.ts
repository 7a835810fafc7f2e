/** Why a file, or part of it, is not read, with what is to be told of it. Worded by `unreadWords`, and in Discord by its catalogue. */
export type UnreadReason =
  | { readonly kind: 'empty-file' }
  | { readonly kind: 'no-text' }
  | { readonly kind: 'binary' }
  /** @property offset of the first byte that fits no character */
  | { readonly kind: 'bad-byte'; readonly encoding: string; readonly offset: number }
  | { readonly kind: 'not-as-declared'; readonly encoding: string }
  | { readonly kind: 'only-pictures'; readonly pages: number }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'password' }
  | { readonly kind: 'copy-protected' }
  | { readonly kind: 'not-whole'; readonly format: 'pdf' | 'docx' | 'epub' }
  | { readonly kind: 'no-readable-page' }
  /** @property detail what a library says of it, for whoever runs Footnote */
  | { readonly kind: 'unforeseen'; readonly detail: string }
  /** @property known extensions that are read */
  | { readonly kind: 'unknown-format'; readonly known: readonly string[] }
  | { readonly kind: 'old-word' }
  | { readonly kind: 'swells' }
  /** @property most how deep it may be; absent where something else gave up first */
  | { readonly kind: 'nested'; readonly most?: number }
  | { readonly kind: 'too-many-pages'; readonly pages: number; readonly most: number }
  | { readonly kind: 'too-costly' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'no-permission' }
  | { readonly kind: 'disk'; readonly code: string }
  | { readonly kind: 'link-outside' }
  | UnreadPages;

/** Pages that show a picture and no text, in a document that has text elsewhere. */
export interface UnreadPages {
  readonly kind: 'unread-pages';
  /** Ascending, from 1, not empty. */
  readonly pages: readonly number[];
}
