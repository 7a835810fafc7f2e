import type { Draft, DraftClaim } from './draft.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { AnsweringResources } from './resources.ts';
import { shownSentence } from './shown-claim.ts';

/** A side is shown if its best sentence covers at least this share of the question's weight. */
const leastCoverage = 0.3;
const mostSides = 4;

/**
 * The best sentence of each document, each labelled with the document's title, for questions that ask for both sides.
 * Undefined where fewer than two documents speak of it.
 */
export function bothSides(ranked: readonly RankedSentence[], resources: AnsweringResources): Draft | undefined {
  const byDocument = new Map<string, RankedSentence>();
  for (const sentence of ranked) {
    const { id } = sentence.passage.evidence.document;
    if (byDocument.has(id) || (sentence.features.contextCoverage ?? 0) < leastCoverage) continue;
    byDocument.set(id, sentence);
  }
  const [first, second, ...rest] = [...byDocument.values()]
    .slice(0, mostSides)
    .map((side) => labelled(side, resources));
  return first === undefined || second === undefined ? undefined : { kind: 'answer', claims: [first, second, ...rest] };
}

function labelled({ passage, index, sentence }: RankedSentence, resources: AnsweringResources): DraftClaim {
  const { document, passage: stored } = passage.evidence;
  const { start, end } = sentence.sentence;
  return {
    text: `${document.title}: ${shownSentence(passage, index, resources)}`,
    spans: [{ passageId: stored.id, documentId: stored.documentId, start, end }],
  };
}
