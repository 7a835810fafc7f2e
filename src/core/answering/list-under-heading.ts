import type { AnalysedPassage } from './analysed-passage.ts';
import type { ShownSentences } from './choose-sentences.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** Fewer are no list. */
const fewestItems = 2;
/** A list is shown up to this many items. */
const mostItems = 12;

/**
 * The list that answers "What are the dangers to bees?": it stands under the heading "Dangers" of a document on bees, so
 * its own words need not hold those of the question. The nearest heading must name what is asked for and nothing else, and
 * title and headings together every other word of the question.
 * @param passages in the order of the evidence; the first such list is taken
 */
export function listUnderHeading(
  { question, terms }: WeightedQuestion,
  passages: readonly AnalysedPassage[],
): ShownSentences | undefined {
  if (question.type !== 'list' && question.type !== 'what' && question.type !== 'which') return undefined;
  const { head } = question;
  if (head === undefined || question.comparisons.length > 0) return undefined;
  const asked = new Set([head, ...terms.map(({ term }) => term)]);
  for (const passage of passages) {
    const { headingTerms, context } = passage;
    if (!headingTerms.has(head) || [...headingTerms].some((term) => !asked.has(term))) continue;
    if ([...asked].some((term) => !context.has(term))) continue;
    const indexes = firstList(passage);
    if (indexes.length >= fewestItems) return { passage, indexes };
  }
  return undefined;
}

/** Places of the first run of list items. */
function firstList({ sentences }: AnalysedPassage): number[] {
  const first = sentences.findIndex(({ sentence }) => sentence.kind === 'list-item');
  const indexes: number[] = [];
  for (let place = first; place >= 0 && place < sentences.length && indexes.length < mostItems; place += 1) {
    if (sentences[place]?.sentence.kind !== 'list-item') break;
    indexes.push(place);
  }
  return indexes;
}
