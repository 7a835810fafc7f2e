import type { UnreadReason } from '../../../core/documents/unread-reason.ts';

/** Why a file, or part of it, is not read, in one language, with what to do: the same reasons as the command line words in English. */
export type UnreadMessages = {
  readonly [Kind in UnreadReason['kind']]: (reason: Extract<UnreadReason, { readonly kind: Kind }>) => string;
};

/** Words for a reason. */
export function unreadIn(messages: UnreadMessages, reason: UnreadReason): string {
  // Each kind finds the function for itself; TypeScript cannot follow that through a lookup.
  const word = messages[reason.kind] as (reason: UnreadReason) => string;
  return word(reason);
}

const shownRanges = 12;

/** Pages for a message that has to stay short: the first few ranges of `2-3, 6`. @param pages as `pageRanges` writes them */
export function shownPages(pages: string): string {
  const ranges = pages.split(', ');
  return ranges.length > shownRanges ? `${ranges.slice(0, shownRanges).join(', ')}, …` : pages;
}

/** Bytes in megabytes, rounded up to a tenth so that what is over a limit shows so, with a decimal point: `12.5`. */
export function megabytes(bytes: number): string {
  return String(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
}
