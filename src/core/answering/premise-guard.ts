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
    if (term.kind === 'number' && /^\d/.test(term.surface) && !holdsNumber(term, passage)) {
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

function holdsNumber(term: QuestionTerm, { terms, context }: AnalysedPassage): boolean {
  if (terms.has(term.term) || context.has(term.term)) return true;
  // "the 1990s" is met by any of its years.
  const decade = /^(#\d{3})0s$/.exec(term.term)?.[1];
  return (
    decade !== undefined && [...terms].some((other) => other.startsWith(decade) && other.length === decade.length + 1)
  );
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
