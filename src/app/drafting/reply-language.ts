import type { Draft } from '../../core/answering/draft.ts';
import type { CorpusSnapshot } from '../../core/retrieval/snapshot.ts';
import type { Language } from '../../core/text/language.ts';
import type { ModelTurn } from '../models/model-turn.ts';
import type { DraftingParts } from './drafting-parts.ts';
import { translateClaims } from './translate-claims.ts';

/** A draft for somebody who asked in another language than the documents': claims translated as far as that can be checked. */
export async function inAskersLanguage(
  draft: Draft,
  asker: Language,
  corpus: Language,
  parts: DraftingParts,
  snapshot: CorpusSnapshot,
  turn: ModelTurn,
): Promise<Draft> {
  // Its reason is in the asker's language already; its suggestions are questions in the documents'.
  if (draft.kind === 'refusal') return { ...draft, suggestions: [] };
  const claims = await turn.attempt((onUsage) =>
    draft.kind === 'conflict'
      ? translateClaims(draft.claims, asker, corpus, parts, snapshot, onUsage)
      : translateClaims(draft.claims, asker, corpus, parts, snapshot, onUsage),
  );
  return claims === undefined ? draft : ({ ...draft, claims } as Draft);
}
