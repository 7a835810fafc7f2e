import type { AnalysedSentence } from '../../answering/analysed-passage.ts';
import { monthOf } from '../../text/calendar.ts';
import type { Token } from '../../text/token.ts';

/** A pointer may point inside its own sentence once so many content words stand before it. */
const fewestBefore = 4;
const pointers = new Set([
  'this',
  'these',
  'those',
  'such',
  'это',
  'этот',
  'эта',
  'эти',
  'этого',
  'этой',
  'этих',
  'такой',
  'такие',
  '这',
  '这些',
  '那些',
  '此',
  '该',
  'бұл',
  'осы',
]);
const selfNouns = /^(?:article|book|chapter|document|essay|guide|paper|report|study|text|work|handbook|manual)$/;
const personal = new Set([
  'he',
  'she',
  'him',
  'her',
  'his',
  'hers',
  'himself',
  'herself',
  'он',
  'она',
  'его',
  'ее',
  'её',
  '他',
  '她',
]);

/** Pronouns for things and groups, wherever they stand before anything is named. */
const impersonal =
  /^(?:they|them|their|theirs|it|its|itself|these|those|они|их|им|оно|它们|他们|其|олар|олардың|оның)$/;
/** What opens a stretch of time or place before the subject. */
const preposition =
  /^(?:in|at|by|on|for|from|with|under|after|before|during|since|until|through|throughout|over|between|within|despite|unlike|like|among|beyond|along|as|of|to)$/;
/** Behind these another clause begins, and a pronoun may take up what the one before named. */
const clauseBorder =
  /^(?:,|;|:|–|—|\(|and|or|but|who|whom|whose|which|that|when|where|while|as|if|because|after|before|since|until|so|than|to|asking|telling)$/;
const exists =
  /^(?:is|are|was|were|be|been|has|had|have|will|would|may|might|can|could|must|should|exists?|existed|remains?|remained|seems?|appears?|came|comes|goes|stands?|stood|lies|lay|to)$/;
const notPointing =
  /^(?:the|a|an|of|which|who|is|was|are|were|it|they|he|she|we|you|i|in|there|each|every|some|many|most|all|no|would|will|could|can|may|had|has|have|these|this)$/;
const prepositionBeforeThat = /^(?:to|at|of|from|by|on|with|during|until|since|under|near|into)$/;

/**
 * Whether something in a sentence points to what only the text before it says: a pronoun before anything that it could
 * mean, "here", "at that point", "this event" where no event was spoken of.
 */
export function hasLooseReference({
  tokens,
  names,
  counts,
}: Pick<AnalysedSentence, 'tokens' | 'names' | 'counts'>): boolean {
  let named = false;
  let content = 0;
  const said = new Set<string>();
  for (const [position, token] of tokens.entries()) {
    if (names[position]) named = true;
    if (personal.has(token.lower) && !named) return true;
    if (impersonal.test(token.lower) && (content === 0 || isSubjectOfOpening(tokens, names, position))) return true;
    // "Маяк — это …" points nowhere: it says what something is.
    const isCopula = /^[—–-]$/.test(tokens[position - 1]?.surface ?? '');
    if (!isCopula && pointers.has(token.lower) && isLoosePointer(tokens[position + 1], content, said)) return true;
    if (pointsToPlace(tokens, position)) return true;
    said.add(token.term);
    if (counts.has(token.term) && token.kind !== 'number' && monthOf(token) === undefined) content += 1;
  }
  return false;
}

/** "Here", "there" that is no "there is", "at that point", and "him" of whom the clause has not spoken. */
function pointsToPlace(tokens: readonly Token[], position: number): boolean {
  const [before, here, next] = [-1, 0, 1].map((offset) => tokens[position + offset]?.lower ?? '');
  if (here === 'here' || (here === 'there' && !exists.test(next ?? ''))) return true;
  if (here === 'that') return prepositionBeforeThat.test(before ?? '') && !notPointing.test(next ?? '');
  return /^(?:him|them)$/.test(here ?? '') && isInFirstClause(tokens, position);
}

/** "This event" is clear where an event was named before it, "this" alone where enough was said. */
function isLoosePointer(following: Token | undefined, content: number, said: ReadonlySet<string>): boolean {
  const next = following?.lower ?? '';
  if (selfNouns.test(next) || /^(?:as|who|which|that|of|with|whose)$/.test(next)) return false;
  if (content < fewestBefore) return true;
  const isNoun = following?.kind === 'word' && !exists.test(next) && /^\p{Ll}{3,}$/u.test(next);
  return isNoun && !said.has(following.term) && !/(?:ed|ing|ly)$/.test(next);
}

/** "In 1902, its owners sold it": nothing but a time or a place stands before the pronoun. */
function isSubjectOfOpening(tokens: readonly Token[], names: readonly boolean[], position: number): boolean {
  if (tokens[position - 1]?.lower !== ',' || !preposition.test(tokens[0]?.lower ?? '')) return false;
  const opening = tokens.slice(0, position - 1);
  const hasName = opening.some((token, at) => names[at] === true && monthOf(token) === undefined);
  return !hasName && !opening.some(({ lower }) => lower === ',' || /ing$/.test(lower));
}

/** "Newcastle replaced him": in one clause the doer is somebody else. */
function isInFirstClause(tokens: readonly Token[], position: number): boolean {
  return !tokens.slice(0, position).some(({ lower }) => clauseBorder.test(lower));
}
