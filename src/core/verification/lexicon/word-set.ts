import { stem } from '../../text/stems.ts';

/** The words of a list parted by white space. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The stems of a list of English words. */
export function stemSet(list: string): ReadonlySet<string> {
  return new Set([...wordSet(list)].map((word) => stem(word, 'en')));
}
