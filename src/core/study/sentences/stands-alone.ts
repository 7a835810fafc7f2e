import type { AnalysedSentence } from '../../answering/analysed-passage.ts';
import type { Background } from '../../text/background.ts';
import { regularised } from '../../text/irregular-forms.ts';
import type { Language } from '../../text/language.ts';
import { nameFlags } from '../../text/names.ts';
import { isContent, tokenize } from '../../text/tokenize.ts';
import { hasLooseReference } from './loose-references.ts';
import { opensInTheMiddle, pointsElsewhere } from './openings.ts';

const fewestWords = 7;
const mostWords = 45;
/** Scripts without spaces: a word is about so many characters. */
const charactersPerWord = 1.7;
const ends = /[.!。！।]["'”’»)\]]*(?:\s*\[\d+\])*$/u;
/**
 * Whether a reader understands the sentence without the text around it: whole, of a length to be read at a glance, with
 * nothing in it that points outside. It neither asks nor breaks off.
 * @param text as it would be shown, an antecedent already in [brackets]
 */
export function standsAlone(
  text: string,
  sentence: Pick<AnalysedSentence, 'tokens' | 'names' | 'counts'>,
  language: Language,
): boolean {
  const words = wordsIn(text);
  if (words < fewestWords || words > mostWords || !ends.test(text)) return false;
  if (/^[\p{Ll}…,;:()\]–—]/u.test(text) || /\.{3}|…/u.test(text)) return false;
  // An antecedent in brackets resolves the opening.
  const isResolved = /^\p{L}+(?: \p{L}+)? \[/u.test(text);
  if (!isResolved && (opensInTheMiddle(text, language) || hasLooseReference(sentence))) return false;
  if (language === 'en' && !hasVerb(sentence)) return false;
  return !pointsElsewhere(text) && isBalanced(text);
}

/** The same of a sentence that stands in no document. */
export function standsAloneText(text: string, language: Language, background: Background): boolean {
  const tokens = tokenize(text, language);
  const counts = new Map<string, number>();
  for (const token of tokens) {
    if (isContent(token, language)) counts.set(token.term, (counts.get(token.term) ?? 0) + 1);
  }
  return standsAlone(text, { tokens, names: nameFlags(tokens, background), counts }, language);
}

/** Words of a text as people count them; characters make words where a script has no spaces. */
export function wordsIn(text: string): number {
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const spaced = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.filter((word) => !/^\p{Script=Han}/u.test(word));
  return (spaced?.length ?? 0) + Math.round(unspaced / charactersPerWord);
}

const auxiliary =
  /^(?:is|are|was|were|be|am|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|not|isn['’]t|aren['’]t)$/;
const noVerbAfter =
  /^(?:the|a|an|of|in|on|for|to|with|by|as|and|or|its|their|no|all|any|each|other|these|those|more|most|many|from|at)$/;

/** Whether an English sentence has something like a finite verb: a fragment ("The number of running jobs.") has not. */
function hasVerb({ tokens }: Pick<AnalysedSentence, 'tokens'>): boolean {
  return tokens.some(
    ({ lower, kind }, position) =>
      kind === 'word' &&
      (auxiliary.test(lower) ||
        (position > 0 &&
          /^\p{Ll}{2,}(?:s|ed)$/u.test(lower) &&
          !noVerbAfter.test(tokens[position - 1]?.lower ?? 'the')) ||
        (position > 0 && regularised(lower) !== lower)),
  );
}

function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (
    count(/[([]/g) === count(/[)\]]/g) &&
    count(/[“«]/g) === count(/[”»]/g) &&
    count(/(?<!\p{N})"/gu) % 2 === 0 &&
    !/^["”’»]\s/u.test(text)
  );
}
