import type { Question } from '../retrieval/question.ts';
import type { QuestionTerm } from '../retrieval/question-terms.ts';
import { namesPlaceAndPeople } from '../verification/demonyms.ts';
import type { AnalysedPassage } from './analysed-passage.ts';
import { isNearSpelling } from './near-spelling.ts';
import type { AnsweringResources } from './resources.ts';
import { formMatch } from './soft-match.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** A name or number that the question takes for granted and the passage does not hold. */
export interface MissingItem {
  readonly kind: 'name' | 'number';
  /** As the question writes it. */
  readonly written: string;
}

/** A word of another form this alike counts for a name: "Icelandic" for "Iceland". */
const sameStock = 0.5;

/** A name in at least this share of the passages is what the whole corpus is about: a passage may leave it unsaid. */
const topicShare = 0.4;

/**
 * Names and numbers of the question that stand neither in the passage nor in its title or headings: whatever else
 * matches, such a passage speaks of something else. A name one edit away counts as the same name misspelt; of a name of
 * several words one is enough.
 */
export function missingPremises(
  weighted: WeightedQuestion,
  passage: AnalysedPassage,
  resources: AnsweringResources,
): MissingItem[] {
  const missing: MissingItem[] = [];
  for (const term of weighted.terms) {
    if (term.kind === 'number' && /^\d/.test(term.surface) && !holdsNumber(term, weighted, passage)) {
      missing.push({ kind: 'number', written: term.surface });
    }
  }
  for (const name of namesOf(weighted)) {
    if (name.some((term) => isTopic(term, resources) || holdsName(term, passage))) continue;
    const first = name[0];
    const last = name.at(-1);
    if (first === undefined || last === undefined) continue;
    const { tokens, text } = weighted.question;
    missing.push({ kind: 'name', written: text.slice(tokens[first.position]?.start, tokens[last.position]?.end) });
  }
  return missing;
}

/** Runs of neighbouring name terms. */
function namesOf({ terms }: WeightedQuestion): QuestionTerm[][] {
  const runs: QuestionTerm[][] = [];
  let open: QuestionTerm[] = [];
  for (const term of terms.filter(({ kind }) => kind === 'name')) {
    const before = open.at(-1);
    if (before !== undefined && term.position === before.position + 1) open.push(term);
    else {
      open = [term];
      runs.push(open);
    }
  }
  return runs;
}

function holdsNumber(term: QuestionTerm, { question }: WeightedQuestion, { terms, context }: AnalysedPassage): boolean {
  if (terms.has(term.term) || context.has(term.term)) return true;
  const years = yearsOfSpan(term, question);
  return years !== undefined && [...terms].some((other) => years.test(other));
}

/** "the 1990s", "the 90s", "the 1990's" are met by any of their years, "the 1700s" by any of their century. */
function yearsOfSpan({ term, position }: QuestionTerm, { tokens }: Question): RegExp | undefined {
  const possessive = /^['’]$/.test(tokens[position + 1]?.surface ?? '') && tokens[position + 2]?.lower === 's';
  const [, named = ''] = /^#(\d|\d{3})0s$/.exec(possessive ? `${term}s` : term) ?? [];
  if (named.length === 1) return new RegExp(`^#\\d\\d${named}\\ds?$`);
  if (named.length < 3) return undefined;
  return new RegExp(named.endsWith('0') ? `^#${named.slice(0, 2)}\\d\\ds?$` : `^#${named}\\ds?$`);
}

function isTopic({ term }: QuestionTerm, { passages, documentFrequency }: AnsweringResources): boolean {
  return passages > 1 && documentFrequency(term) >= Math.max(2, topicShare * passages);
}

function holdsName(term: QuestionTerm, passage: AnalysedPassage): boolean {
  const { terms, context, words } = passage;
  if (terms.has(term.term) || context.has(term.term)) return true;
  if (/^\p{Lu}{2,6}$/u.test(term.surface) && spellsOut(passage, term.lower)) return true;
  if (formMatch({ ...term, kind: 'word' }, new Map([...terms, ...context].map((other) => [other, 1]))) >= sameStock)
    return true;
  return [...words].some((word) => isNearSpelling(term.lower, word) || namesPlaceAndPeople(term.lower, word));
}

/** Whether neighbouring words of the passage begin with the letters of an acronym: "AI" and "artificial intelligence". */
function spellsOut({ sentences }: AnalysedPassage, letters: string): boolean {
  return sentences.some(({ tokens }) =>
    tokens.some((_, first) =>
      [...letters].every((letter, step) => tokens[first + step]?.lower.startsWith(letter) ?? false),
    ),
  );
}
