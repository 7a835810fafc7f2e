import type { QuestionTerm } from '../retrieval/question-terms.ts';
import type { AnalysedSentence } from './analysed-passage.ts';
import type { AnsweringResources } from './resources.ts';

const leastFormLikeness = 0.62;
const formDiscount = 0.75;
/** Cosine below which two words only share a subject. */
const leastMeaningCosine = 0.45;
const meaningDiscount = 0.8;
const han = /^\p{Script=Han}/u;

/**
 * How well one of a sentence's terms stands for a question's term by its form: 1 for the same, up to .75 for a word of
 * the same stock ("industry", "industrial"), 0 otherwise. Numbers and names match exactly or not at all.
 */
export function formMatch(term: QuestionTerm, terms: ReadonlyMap<string, number>): number {
  if (terms.has(term.term)) return 1;
  if (term.kind === 'number' || term.kind === 'name') return 0;
  const chinese = han.test(term.term);
  if (term.term.length <= (chinese ? 1 : 3)) return 0;
  let best = 0;
  for (const other of terms.keys()) {
    if (!chinese && other.charCodeAt(0) !== term.term.charCodeAt(0)) continue;
    const likeness = chinese ? sharedCharacters(term.term, other) : trigramLikeness(term.term, other);
    if (likeness > leastFormLikeness && formDiscount * likeness > best) best = formDiscount * likeness;
  }
  return best;
}

/** How well a sentence's words stand for a term of the question, by form or meaning, 0 to 1. */
export function termMatch(term: QuestionTerm, sentence: AnalysedSentence, resources: AnsweringResources): number {
  const form = formMatch(term, sentence.counts);
  return form === 1 || !mayMatchByMeaning(term) ? form : Math.max(form, nearestMeaning(term.term, sentence, resources));
}

function nearestMeaning(term: string, sentence: AnalysedSentence, resources: AnsweringResources): number {
  let best = 0;
  for (const other of sentence.counts.keys()) best = Math.max(best, resources.similarity(term, other));
  return best > leastMeaningCosine ? meaningDiscount * best : 0;
}

/** Whether a term may be matched by meaning: names, numbers and single characters may not. */
function mayMatchByMeaning(term: QuestionTerm): boolean {
  return term.kind !== 'number' && term.kind !== 'name' && term.term.length > 1;
}

/** Dice coefficient of the letter trigrams of two words with their edges marked, 0 to 1. */
function trigramLikeness(one: string, other: string): number {
  if (Math.min(one.length, other.length) < 0.4 * Math.max(one.length, other.length)) return 0;
  const left = trigrams(one);
  const right = trigrams(other);
  let shared = 0;
  for (const gram of left) if (right.has(gram)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

function trigrams(word: string): ReadonlySet<string> {
  let grams = remembered.get(word);
  if (grams === undefined) {
    const marked = `^${word}$`;
    grams = new Set();
    const made = new Set<string>();
    for (let index = 0; index + 3 <= marked.length; index += 1) made.add(marked.slice(index, index + 3));
    grams = made;
    if (remembered.size >= rememberedWords) remembered.clear();
    remembered.set(word, grams);
  }
  return grams;
}

const rememberedWords = 50_000;
const remembered = new Map<string, ReadonlySet<string>>();

/** Share of characters that two words of a script without letters have in common. */
function sharedCharacters(one: string, other: string): number {
  const left = [...one];
  const right = new Set(other);
  const shared = left.filter((character) => right.has(character)).length;
  return (2 * shared) / (left.length + [...other].length);
}
