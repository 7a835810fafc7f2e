import type { Language } from './language.ts';

const SPACE_BEFORE = /(?<=\S) (?=[.,;:!?)\]”’»]+(?:\s|$))/gu;
const SPACE_AFTER = /(?<=(?:^|\s)[([“‘«]) (?=\S)/gu;

/**
 * Prose in one line: runs of white space are one space, and the spaces that blanked markup leaves inside brackets and before
 * punctuation are gone (`` `config` . `` reads `config.`). A word that begins with its full stop (`.env`) keeps its space,
 * and so do French signs, which have one of their own.
 */
export function closedUp(prose: string, language: Language): string {
  const line = prose.replace(/\s+/gu, ' ').trim();
  return language === 'fr' ? line : line.replace(SPACE_BEFORE, '').replace(SPACE_AFTER, '');
}
