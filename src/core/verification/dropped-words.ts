import type { EvidenceSentence } from './analysed-evidence.ts';
import { subjectOf } from './clauses.ts';
import type { Comparison } from './comparison.ts';
import { looksLikeVerb } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-set.ts';

const openingMarks = wordSet(', ( – — ; :');
const closingMarks = wordSet(', ) – — ; : .');
const quotes = wordSet('" ” » ’');
const conditions = wordSet('if unless until except provided');
const bindingWords = wordSet(
  'of in on at by for from with to than between among into unlike like without against not no',
);
const conjunctions = wordSet('and but or nor while whereas although though');
const determiners = wordSet('the a an its their his her this that these those');
/** A description of so many words may be left out of the middle of a phrase. */
const longestDescription = 4;
const longestTail = 12;

/**
 * Whether the words of a sentence that a claim leaves out can be left out: a description within a phrase, an inserted part
 * between two marks, an opening up to a mark or conjunction, an ending without a condition. Else what is left is another
 * statement: "praised the bass but not the treble" does not say "praised the treble".
 */
export function isDropped(sentence: EvidenceSentence, { pairs }: Comparison): boolean {
  const places = pairs.map(([, place]) => place);
  return leavesWhole(sentence, places) || leavesWhole(sentence, movedRight(sentence, places));
}

/** The same words as far right as they stand: of two equal words next to a gap either may be the one that was kept. */
function movedRight({ tokens }: EvidenceSentence, places: readonly number[]): number[] {
  const moved: number[] = [];
  let limit = tokens.length;
  for (const place of places.toReversed()) {
    let right = limit - 1;
    while (right > place && tokens[right]?.term !== tokens[place]?.term) right -= 1;
    moved.push(right);
    limit = right;
  }
  return moved.reverse();
}

function leavesWhole(sentence: EvidenceSentence, places: readonly number[]): boolean {
  const [first] = places;
  if (first === undefined) return false;
  let before = first;
  for (const place of places.slice(1)) {
    if (place - before > 1 && !canGo(sentence, before + 1, place - 1)) return false;
    before = place;
  }
  return opensWhole(sentence, first) && !endsOnCondition(sentence, before);
}

function canGo(sentence: EvidenceSentence, first: number, last: number): boolean {
  const { tokens } = sentence;
  const start = quotes.has(tokens[first]?.lower ?? '') ? first + 1 : first;
  const dropped = tokens.slice(start, last + 1);
  if (dropped.every(({ kind }) => kind === 'punctuation')) return true;
  const lowers = dropped.map(({ lower }) => lower);
  const opens = openingMarks.has(lowers[0] ?? '');
  const closes = closingMarks.has(lowers.at(-1) ?? '') || closingMarks.has(tokens[last + 1]?.lower ?? '');
  if ((opens && closes) || leadsToCarried(sentence, first, last)) return true;
  const plain = dropped.every(
    ({ kind, lower }, offset) =>
      kind !== 'punctuation' && !conjunctions.has(lower) && !looksLikeVerb(tokens, start + offset),
  );
  return plain && lowers.length <= longestDescription;
}

/** From the end of the subject to the second deed of the same subject: "Falk [praised the bass but] criticised the treble". */
function leadsToCarried({ tokens, clauses }: EvidenceSentence, first: number, last: number): boolean {
  const [main] = clauses;
  if (main === undefined || (subjectOf(tokens, main).at(-1) ?? -1) + 1 !== first) return false;
  return clauses.some(
    ({ first: start, carries, joint }) => carries && joint !== '' && (start === last + 1 || start === last),
  );
}

/** The claim begins where a statement begins in the sentence, not inside a phrase that something else governs. */
function opensWhole({ tokens }: EvidenceSentence, first: number): boolean {
  let before = first - 1;
  while (determiners.has(tokens[before]?.lower ?? '')) before -= 1;
  return !bindingWords.has(tokens[before]?.lower ?? '');
}

function endsOnCondition({ tokens }: EvidenceSentence, last: number): boolean {
  return tokens.slice(last + 1, last + 1 + longestTail).some(({ lower }) => conditions.has(lower));
}
