import type { Background } from '../../text/background.ts';
import { questionsOf } from '../example-questions.ts';
import { factsOf } from '../quiz/facts.ts';
import { stemOf } from '../quiz/stem.ts';
import { isWorthAsking, isWorthTyping } from '../quiz/worth-asking.ts';
import type { StudySentence } from '../sentences/study-sentence.ts';
import type { Card } from './card.ts';

/** A card before its source is cut from the stored document. */
export type CardDraft = Omit<Card, 'source'> & { readonly sentence: StudySentence };

const definition =
  /^(?:(?:The|An?) )?(.{2,60}?)(?: \([^)]{1,40}\))? (?:is|are|was|were|means|refers to) (?:an?|the|one of) \p{L}/u;
const longestTerm = 6;

/** The cards that a sentence makes, the best first: a term it defines, a question it answers, a gap for a fact in it. */
export function cardDrafts(sentence: StudySentence, background: Background): CardDraft[] {
  if (!sentence.standsAlone) return [];
  const { passage } = sentence.passage.evidence;
  const term = definedTerm(sentence.text);
  const questions = passage.language === 'en' ? questionsOf(sentence.text, passage.headings) : [];
  const gaps = factsOf(sentence, background).filter(
    (fact) => isWorthAsking(fact) && (fact.kind !== 'name' || isWorthTyping(fact)),
  );
  return [
    ...(term === undefined ? [] : [{ kind: 'term' as const, front: term, back: sentence.text, sentence }]),
    ...questions.map((front) => ({ kind: 'question' as const, front, back: sentence.text, sentence })),
    ...gaps.map((fact) => ({ kind: 'gap' as const, front: stemOf(fact), back: fact.words, sentence })),
  ];
}

/** What a sentence of the form "X is a …" defines; undefined for other sentences and for subjects that are no terms. */
function definedTerm(text: string): string | undefined {
  const term = definition.exec(text)?.[1];
  if (term === undefined || term.split(' ').length > longestTerm || /[,;:“”"[\]]/.test(term)) return undefined;
  // "There is a …", "What matters is the …" define nothing; nor does a clause with a verb of its own.
  return /^(?:there|what|who|here|one|most|some|many|all|each|every|another|its|his|her|their|our|your|my|if|when|while|in|on|at|for|by)\b/iu.test(
    term,
  ) || / (?:that|which|who|is|are|was|were|of this|of these) /.test(` ${term} `)
    ? undefined
    : term;
}
