import type { Engine } from './engine.ts';
import { footnoteHybrid, footnoteWords } from './footnote-engines.ts';
import { langChainHnsw, langChainMemory, llamaIndex } from './vector-rivals.ts';
import { fts5, miniSearch, orama } from './word-rivals.ts';

/** In the order of the tables. */
export const engines: readonly Engine[] = [
  footnoteWords,
  footnoteHybrid,
  miniSearch,
  orama,
  fts5,
  langChainMemory,
  langChainHnsw,
  llamaIndex,
];

export function engineNamed(name: string): Engine | undefined {
  return engines.find((engine) => engine.name === name);
}
