import type { Background } from '../../text/background.ts';
import { questionsOf } from '../example-questions.ts';
import { factsOf } from '../quiz/facts.ts';
import { stemOf } from '../quiz/stem.ts';
import { isWorthAsking, isWorthTyping } from '../quiz/worth-asking.ts';
import type { StudySentence } from '../sentences/study-sentence.ts';
import type { Card } from './card.ts';
import { definedTerm } from './defined-term.ts';

/** A card before its source is cut from the stored document. */
export type CardDraft = Omit<Card, 'source'> & { readonly sentence: StudySentence };

/** The cards that a sentence makes, the best first: a term it defines, a question it answers, a gap for a fact in it. */
export function cardDrafts(sentence: StudySentence, background: Background): CardDraft[] {
  if (!sentence.standsAlone) return [];
  const { passage } = sentence.passage.evidence;
  const term = definedTerm(sentence.text, passage.language);
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
