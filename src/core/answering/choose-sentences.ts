import type { AnalysedPassage, AnalysedSentence } from './analysed-passage.ts';
import type { Calibration } from './calibration.ts';
import { findDefinition } from './definitions.ts';
import type { RankedSentence } from './rank-sentences.ts';
import type { WeightedQuestion } from './weighted-question.ts';

/** Sentences of one passage that are shown together, as places in `passage.sentences`, rising. */
export interface ShownSentences {
  readonly passage: AnalysedPassage;
  readonly indexes: readonly number[];
}

/** A list stays whole up to this many items. */
const longestList = 12;
/** Two sentences that share this much of their content say the same. */
const sameContent = 0.8;
/** A sentence with at most so many content words beside those asked only announces what comes. */
const announcing = 2;

/**
 * The sentences to show: the best, and as many of the next as there is room for, each only if it says something new. A
 * lead-in brings its list, a list item its lead-in.
 * @param ranked best first
 * @param room how many sentences are wanted, 1 to 4; a list counts as one
 */
export function chooseSentences(
  weighted: WeightedQuestion,
  ranked: readonly RankedSentence[],
  passages: readonly AnalysedPassage[],
  { further }: Pick<Calibration, 'further'>,
  room: number,
): ShownSentences[] {
  const definition = weighted.question.type === 'definition' ? findDefinition(weighted, passages) : undefined;
  const [best] = ranked;
  const likely = ranked.filter((one) => one.score >= further * (best?.score ?? 0) && fillsWhatBestFills(one, best));
  // What else is said beside a definition goes on with it; elsewhere the term is only mentioned.
  const order =
    definition === undefined
      ? likely
      : [definition, ...likely.filter(({ passage }) => passage.evidence.passage.id === idOf(definition))];
  const shown: ShownSentences[] = [];
  const texts: AnalysedSentence[] = [];
  for (const { passage, index } of order) {
    // A whole list is an answer by itself.
    if (shown.length >= room || shown.some(({ indexes }) => indexes.length > 1)) break;
    const sentence = passage.sentences[index];
    if (sentence === undefined || texts.some((other) => saysTheSame(sentence, other))) continue;
    const indexes = withItsList(passage, index, weighted, shown.length + 1 < room);
    if (indexes.some((place) => texts.includes(passage.sentences[place] ?? sentence))) continue;
    shown.push({ passage, indexes });
    texts.push(...indexes.flatMap((place) => passage.sentences[place] ?? []));
  }
  // A definition comes first wherever it stands.
  return definition === undefined ? inReadingOrder(shown) : shown;
}

/** Beside a sentence that gives what is asked for, a date or a sum say, one that gives none adds nothing. */
function fillsWhatBestFills({ features }: RankedSentence, best: RankedSentence | undefined): boolean {
  return ['hasCandidate', 'measureFits'].every((name) => best?.features[name] !== 1 || features[name] === 1);
}

function idOf({ passage }: { readonly passage: AnalysedPassage }): number {
  return passage.evidence.passage.id;
}

/** Sentences of the best one's passage read in their own order; others stay behind it. */
function inReadingOrder(shown: readonly ShownSentences[]): ShownSentences[] {
  const first = shown[0];
  if (first === undefined) return [];
  const id = first.passage.evidence.passage.id;
  const together = shown.filter(({ passage }) => passage.evidence.passage.id === id);
  const rest = shown.filter(({ passage }) => passage.evidence.passage.id !== id);
  return [...together.sort((one, other) => (one.indexes[0] ?? 0) - (other.indexes[0] ?? 0)), ...rest];
}

/** A lead-in with its items, a case with what follows from it, an announcement ("The flood had several causes.") with what it announces where there is room. */
function withItsList(passage: AnalysedPassage, index: number, weighted: WeightedQuestion, hasRoom: boolean): number[] {
  const { sentences } = passage;
  const next = sentences[index + 1];
  if (hasRoom && next !== undefined && (announces(sentences[index], weighted) || isCase(next, weighted)))
    return [index, index + 1];
  const isItem = (place: number) => sentences[place]?.sentence.kind === 'list-item';
  let first = index;
  while (isItem(first) && first > 0 && (isItem(first - 1) || isLeadIn(sentences[first - 1]))) first -= 1;
  if (!isLeadIn(sentences[first]) || !isItem(first + 1)) return [index];
  let last = first;
  while (isItem(last + 1) && last - first < longestList) last += 1;
  // An item beyond the limit stands alone.
  return index > last ? [index] : Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** Several of the very thing that is asked for, and hardly a word beside it. */
function announces(sentence: AnalysedSentence | undefined, { question, asked }: WeightedQuestion): boolean {
  if (sentence === undefined || !/^(?:why|list|what|which|how)$/.test(question.type)) return false;
  const added = [...sentence.counts.keys()].filter((term) => !asked.has(term)).length;
  return added <= announcing && severals.some((word) => sentence.words.has(word));
}

/** "What if the pan burns?": "… a pan may burn. **If it does**, cover it." What is to be done stands in the second sentence. */
function isCase({ text }: AnalysedSentence, { question }: WeightedQuestion): boolean {
  return question.tokens.some(({ lower }) => lower === 'if') && takesUp.test(text);
}

const takesUp =
  /^\s*(?:(?:if|when) (?:it|this|that|they|so|one) (?:do|does|did|is|are|was|happens?)\b|in (?:that|this) case\b)/i;

const severals = 'several many various two three four five six some different following'.split(' ');

function isLeadIn(sentence: AnalysedSentence | undefined): boolean {
  return sentence !== undefined && /[:：]\s*$/u.test(sentence.text);
}

function saysTheSame(one: AnalysedSentence, other: AnalysedSentence): boolean {
  if (one === other) return true;
  const [shorter, longer] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  if (shorter.counts.size === 0) return true;
  const shared = [...shorter.counts.keys()].filter((term) => longer.counts.has(term)).length;
  return shared / shorter.counts.size >= sameContent;
}
