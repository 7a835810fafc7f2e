import type { AnalysedText } from './analysed-text.ts';
import type { Comparison } from './comparison.ts';
import { auxiliaries, pastAuxiliaries, presentAuxiliaries } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-set.ts';

/** Deeds that are done where the next one is: "managed to sign" says that it was signed. */
const carriedOut = wordSet(`
manage manages managed begin begins began start starts started continue continues continued come comes came go goes went help helps helped
happen happens happened get gets got use used able tend tends tended known shown found proved proven seen
`);

const modals = wordSet('can could may might must shall should will would');

/** Deeds that the sentence only wants, allows, asks or refuses ("plans to extend") and the claim states: their places in both. */
export function infinitivesStated(
  claim: AnalysedText,
  sentence: AnalysedText,
  { pairs }: Comparison,
): (readonly [number, number])[] {
  return pairs.filter(([position, place]) => {
    if (!claim.content.includes(position)) return false;
    const to = infinitiveMark(sentence, place);
    if (to === undefined || infinitiveMark(claim, position) !== undefined) return false;
    const governor = sentence.tokens[to - 1]?.lower ?? '';
    return !sentence.names[place] && !auxiliaries.has(governor) && !carriedOut.has(governor);
  });
}

/** Where the "to" right before a word stands, an adverb between them or not. */
function infinitiveMark({ tokens }: AnalysedText, position: number): number | undefined {
  if (tokens[position - 1]?.lower === 'to') return position - 1;
  return /ly$/.test(tokens[position - 1]?.lower ?? '') && tokens[position - 2]?.lower === 'to'
    ? position - 2
    : undefined;
}

/** Whether the sentence speaks only of what was and the claim only of what is, as far as auxiliaries tell. */
export function pastAsPresent(claim: AnalysedText, sentence: AnalysedText): boolean {
  const has = ({ words }: AnalysedText, set: ReadonlySet<string>) => [...words].some((word) => set.has(word));
  return (
    has(claim, presentAuxiliaries) &&
    !has(claim, pastAuxiliaries) &&
    has(sentence, pastAuxiliaries) &&
    !has(sentence, presentAuxiliaries)
  );
}

/** Whether the sentence has a modal verb right before a shared word, and the claim states the same without any. */
export function statedModals(claim: AnalysedText, sentence: AnalysedText, { pairs }: Comparison): boolean {
  if ([...claim.words].some((word) => modals.has(word))) return false;
  return pairs.some(([position, place]) => {
    if (!claim.content.includes(position)) return false;
    const adverb = /ly$/.test(sentence.tokens[place - 1]?.lower ?? '');
    const before = sentence.tokens[adverb ? place - 2 : place - 1];
    // The month of May is no possibility.
    return before !== undefined && modals.has(before.lower) && !before.capitalised;
  });
}
