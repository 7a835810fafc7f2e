import type { AnalysedPassage } from './analysed-passage.ts';
import { findDefinition } from './definitions.ts';
import { phrasesIn } from './phrases/phrases-in.ts';
import type { WeightedQuestion } from './weighted-question.ts';

const mostSuggestions = 4;

/** Whether a question names too little to be answered: no content at all, or one bare word and nothing said around it. */
export function isVague({ question }: WeightedQuestion): boolean {
  if (question.terms.length === 0) return question.comparisons.length === 0;
  const words = question.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return question.terms.length === 1 && words === 1;
}

/** Narrower questions: what the term is, where the corpus defines it, and what the headings above the nearest passages promise. */
export function narrowerQuestions(weighted: WeightedQuestion, passages: readonly AnalysedPassage[]): string[] {
  const phrases = phrasesIn(weighted.question.language);
  const suggestions = new Set<string>();
  const [term] = weighted.question.terms;
  if (term !== undefined && findDefinition(weighted, passages) !== undefined) {
    suggestions.add(phrases.suggestDefinition(term.surface));
  }
  for (const { evidence } of passages) {
    const heading = evidence.passage.headings.at(-1);
    if (heading === undefined) continue;
    suggestions.add(/[?？]\s*$/u.test(heading) ? heading.trim() : phrases.suggestHeading(heading));
  }
  return [...suggestions].slice(0, mostSuggestions);
}
