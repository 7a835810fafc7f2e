import type { Span } from '../retrieval/evidence.ts';
import { closedUp } from '../text/close-up.ts';
import { evidenceOfPassage } from '../verification/evidence-text.ts';
import { judgeClaim } from '../verification/judge-claim.ts';
import type { AnalysedPassage } from './analysed-passage.ts';
import type { ShownSentences } from './choose-sentences.ts';
import type { DraftClaim } from './draft.ts';
import { readableSentence } from './readable-sentence.ts';
import type { AnsweringResources } from './resources.ts';

/** Shown sentences as one claim, a list's lead-in and its items in one quotation: the passage's own words, and beside them only what the claim gate lets pass. */
export function shownClaim({ passage, indexes }: ShownSentences, resources: AnsweringResources): DraftClaim {
  const { id, documentId } = passage.evidence.passage;
  const first = passage.sentences[indexes[0] ?? 0];
  const last = passage.sentences[indexes.at(-1) ?? 0];
  const span: Span = {
    passageId: id,
    documentId,
    start: first?.sentence.start ?? 0,
    end: last?.sentence.end ?? 0,
  };
  return { text: joined(indexes.map((index) => shownSentence(passage, index, resources))), spans: [span] };
}

/**
 * A sentence as a reader gets it. The name that was put beside its pronoun ("She [Ada] taught") goes through the claim gate in the pronoun's place ("Ada taught"),
 * and where the passage does not bear it out the sentence stands as it was written: a quotation and nothing else.
 */
export function shownSentence(passage: AnalysedPassage, index: number, resources: AnsweringResources): string {
  const { passage: stored, document } = passage.evidence;
  const written = closedUp(passage.sentences[index]?.text ?? '', stored.language);
  const readable = readableSentence(passage, index);
  if (readable === written) return written;
  const named = readable.replace(/^[^[]+\[([^\]]+)\]/u, '$1');
  const { kind } = judgeClaim(named, [evidenceOfPassage(stored, document.title)], resources);
  return kind === 'supported' ? readable : written;
}

/** A lead-in and its items as one sentence; items that are sentences themselves stay so. */
function joined(texts: readonly string[]): string {
  const [first = '', ...items] = texts;
  if (texts.every((text) => /[.!?。！？]\s*$/u.test(text))) return texts.join(' ');
  return items.length === 0 ? first : `${first} ${items.map((item) => item.replace(/[.;,]\s*$/u, '')).join('; ')}.`;
}
