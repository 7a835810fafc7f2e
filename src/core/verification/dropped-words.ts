import type { EvidenceSentence } from './analysed-evidence.ts';
import { subjectOf } from './clauses.ts';
import type { Comparison } from './comparison.ts';
import { hedges } from './lexicon/modality.ts';
import { negators } from './lexicon/polarity.ts';
import { looksLikeVerb } from './lexicon/verbs.ts';
import { wordSet } from './lexicon/word-set.ts';

const openingMarks = wordSet(', ( – — ; :');
const closingMarks = wordSet(', ) – — ; : .');
const quotes = wordSet('" ” » ’');
const conditions = wordSet('if unless until except provided');
const bindingWords = wordSet(
  'of in on at by for from with to than between among into unlike like without against not no',
);
const copulas = wordSet('is are was were');
const relatives = wordSet('that which who');
const adjuncts = wordSet('in on at by for from with during after before since near');
/** After these "and" joins what does not stand alone. */
const pairing = wordSet('between both together neither each');
const conjunctions = wordSet('and but or nor while whereas although though');
const determiners = wordSet('the a an its their his her this that these those');
/** A description of so many words may be left out of the middle of a phrase. */
const longestDescription = 4;
/** A name, a phrase that says where, when or by how much, and one more of a list may be as long as this. */
const longestPhrase = 8;
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
    const isGap = place - before > 1;
    if (isGap && (!canGo(sentence, before + 1, place - 1) || endsList(sentence, before, place))) return false;
    before = place;
  }
  return opensWhole(sentence, first) && !endsOnCondition(sentence, before) && keepsVerb(sentence, places);
}

/** "Annam, Burma and Champa paid": without the last of the list the "and" would join something else. */
function endsList({ tokens }: EvidenceSentence, before: number, after: number): boolean {
  return conjunctions.has(tokens[before]?.lower ?? '') && looksLikeVerb(tokens, after);
}

/** A sentence of which no verb is left states nothing. */
function keepsVerb({ tokens }: EvidenceSentence, places: readonly number[]): boolean {
  // What follows "that" is a verb even where its form does not show it: "a module that stores jobs".
  const isVerb = (at: number) => looksLikeVerb(tokens, at) || relatives.has(tokens[at - 1]?.lower ?? '');
  return places.some(isVerb) || !tokens.some((_, at) => isVerb(at));
}

function canGo(sentence: EvidenceSentence, first: number, last: number): boolean {
  const { tokens } = sentence;
  const start = quotes.has(tokens[first]?.lower ?? '') ? first + 1 : first;
  const dropped = tokens.slice(start, last + 1);
  if (dropped.every(({ kind }) => kind === 'punctuation')) return true;
  const lowers = dropped.map(({ lower }) => lower);
  const opens = openingMarks.has(lowers[0] ?? '');
  const closes = closingMarks.has(lowers.at(-1) ?? '') || closingMarks.has(tokens[last + 1]?.lower ?? '');
  if ((opens && closes) || leadsToCarried(sentence, first, last) || isNaming(lowers)) return true;
  if (opens && lowers.length === 2 && relatives.has(lowers[1] ?? '')) return true;
  const plain = (from: number, to: number) =>
    dropped
      .slice(from, to)
      .every(
        ({ kind, lower }, offset) =>
          kind !== 'punctuation' &&
          !conjunctions.has(lower) &&
          !negators.has(lower) &&
          !looksLikeVerb(tokens, start + from + offset),
      );
  const count = lowers.length;
  const named = dropped.every((_, offset) => sentence.names[start + offset] || bindingWords.has(lowers[offset] ?? ''));
  if (count <= (named || adjuncts.has(lowers[0] ?? '') ? longestPhrase : longestDescription) && plain(0, count))
    return true;
  // "To [the capital,] Sondal"; "pensioners [and children under twelve] ride".
  const titled = determiners.has(lowers[0] ?? '') && lowers.at(-1) === ',' && sentence.names[last + 1] === true;
  if (titled && count <= longestDescription && plain(0, count - 1)) return true;
  const listed = lowers[0] === 'and' && lowers.length <= longestPhrase && plain(1, count);
  return listed && !tokens.slice(0, start).some(({ lower }) => pairing.has(lower));
}

/** "Dotenv [is a module that] loads variables": what something is, before what it does. */
function isNaming(lowers: readonly string[]): boolean {
  const [copula = '', article = ''] = lowers;
  return (
    copulas.has(copula) &&
    determiners.has(article) &&
    relatives.has(lowers.at(-1) ?? '') &&
    !lowers.some((word) => negators.has(word) || hedges.has(word) || openingMarks.has(word))
  );
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
