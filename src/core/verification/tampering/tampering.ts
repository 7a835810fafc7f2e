import type { Background } from '../../text/background.ts';

/** What a sentence is tampered with: itself, its document, another document, and chance. */
export interface TamperingSource {
  readonly sentence: string;
  /** The sentence before it, where it has one. */
  readonly before?: string;
  /** Other sentences of the same document, as one text. */
  readonly document: string;
  /** A text on something else. */
  readonly elsewhere: string;
  readonly background: Background;
  /** Evenly spread in [0, 1); the same seed makes the same tampering. */
  readonly random: () => number;
}

/** Changes a sentence, or gives undefined where it has nothing of the kind to change. */
export type Tampering = (source: TamperingSource) => string | undefined;

/** One item by chance; undefined for an empty list. */
export function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

/** All matches of a global pattern. */
export function matchesOf(text: string, pattern: RegExp): RegExpMatchArray[] {
  return [...text.matchAll(pattern)];
}

/** The text with one match of a pattern replaced. */
export function replaced(text: string, match: RegExpMatchArray, by: string): string {
  const start = match.index ?? 0;
  return text.slice(0, start) + by + text.slice(start + match[0].length);
}
