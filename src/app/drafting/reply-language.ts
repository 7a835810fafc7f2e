import type { Draft } from '../../core/answering/draft.ts';
import { phrasesIn } from '../../core/answering/phrases/phrases-in.ts';
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
  if (draft.kind === 'refusal') return { ...draft, why: whyIn(asker, draft.reason), suggestions: [] };
  const claims = await turn.attempt((onUsage) =>
    draft.kind === 'conflict'
      ? translateClaims(draft.claims, asker, corpus, parts, snapshot, onUsage)
      : translateClaims(draft.claims, asker, corpus, parts, snapshot, onUsage),
  );
  return claims === undefined ? draft : ({ ...draft, claims } as Draft);
}

/** Our own words for a refusal, without the details that would need the question's own words. */
function whyIn(language: Language, reason: Extract<Draft, { kind: 'refusal' }>['reason']): string {
  const phrases = phrasesIn(language);
  if (reason === 'off-topic') return phrases.offTopic([]);
  if (reason === 'too-vague') return phrases.tooVague;
  return reason === 'unsupported-draft' ? phrases.unsupportedDraft : phrases.noDirectAnswer;
}
