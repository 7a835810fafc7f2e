import { closedUp } from '../text/close-up.ts';
import { nameSpans } from '../text/names.ts';
import type { AnalysedPassage } from './analysed-passage.ts';

const pronounOpening = /^(?:It|They|He|She)(?=\s+\p{Ll})/u;
/** "It has been claimed that …": such an it stands for nothing. */
const emptyOpening = /^It(?:\s+\p{L}+){1,4}\s+that\b/u;
const demonstrativeOpening =
  /^(?:This|These|Those|Such)(?=\s+(?:program|programme|policy|project|initiative|plan|strategy|agreement|law|organi[sz]ation|company|country|city|report|study|system)s?\b)/u;

/**
 * A sentence as a reader gets it on its own: white space collapsed, no space
 * left before a full stop or a comma where markup stood, and, where it opens with a pronoun or "this programme"
 * and the sentence before opens with one single name, that name after it in brackets. Where two names compete nothing is
 * added: a wrong antecedent would be a false quotation.
 */
export function readableSentence(passage: AnalysedPassage, index: number): string {
  const sentence = passage.sentences[index];
  if (sentence === undefined) return '';
  const text = closedUp(sentence.text, passage.evidence.passage.language);
  if (emptyOpening.test(text)) return text;
  const opening = pronounOpening.exec(text)?.[0] ?? demonstrativeOpening.exec(text)?.[0];
  const antecedent = opening === undefined || index === 0 ? undefined : subjectOf(passage, index - 1);
  if (opening === undefined || antecedent === undefined) return text;
  if (/^(?:This|These|Those|Such)$/.test(opening)) {
    return text.replace(/^(\S+\s+\S+)/u, `$1 [${antecedent}]`);
  }
  return text.replace(opening, `${opening} [${antecedent}]`);
}

/** The one name that a sentence opens with, if no other name stands in it. */
function subjectOf(passage: AnalysedPassage, index: number): string | undefined {
  const sentence = passage.sentences[index];
  if (sentence === undefined) return undefined;
  const spans = nameSpans(sentence.tokens, sentence.names);
  const [first, ...others] = spans;
  if (first === undefined || others.length > 0) return undefined;
  const before = sentence.tokens.slice(0, first.first);
  if (before.some((token) => !/^(?:the|a|an)$/.test(token.lower) && token.kind !== 'punctuation')) return undefined;
  // Only a name that is the subject: what follows it is no further noun of its phrase.
  const after = sentence.tokens[first.last + 1];
  if (after === undefined || after.kind !== 'word') return undefined;
  return sentence.text.slice(sentence.tokens[first.first]?.start, sentence.tokens[first.last]?.end);
}
