import type { AnalysedPassage } from '../../answering/analysed-passage.ts';

/** A bare noun with its article as the subject, perhaps after an opening: "In 1902 the report said". */
const subject =
  /^(?:[^,]{0,60}, |(?:In|By|Since|After|Until) \d{4} )?[Tt]he (\p{Ll}{3,})(?= (?:\p{Ll}+ly )?(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|should|did|does|also|then|\p{Ll}+(?:ed|s))(?!\p{L}))/u;
/** So many sentences before are what a reader has in mind. */
const reach = 2;

/**
 * Whether an English sentence speaks of "the report" that the sentences just before it have brought up, and that neither
 * title nor headings name: alone, it would leave open which report.
 * @param index of the sentence in the passage
 */
export function refersBack({ sentences, context, evidence }: AnalysedPassage, index: number): boolean {
  if (evidence.passage.language !== 'en') return false;
  const sentence = sentences[index];
  const noun = sentence === undefined ? undefined : subject.exec(sentence.text.trim())?.[1];
  const term = sentence?.tokens.find(({ surface }) => surface === noun)?.term;
  if (term === undefined || context.has(term)) return false;
  return sentences.slice(Math.max(0, index - reach), index).some(({ counts }) => counts.has(term));
}
