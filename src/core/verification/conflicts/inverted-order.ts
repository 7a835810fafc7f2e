import type { AnalysedText } from '../analysed-text.ts';
import { type Clause, clausesOf } from '../clauses.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type ComparedPair, conflictBetween, type LocatedConflict } from './compared-pair.ts';

/** Two things of which one comes before the other, as a cause or in time: positions of the content words that only the one has. */
interface Order {
  readonly earlier: readonly number[];
  readonly later: readonly number[];
}

/** What these open comes before the other clause; after the other signs the other clause comes before theirs. */
const opensEarlier = wordSet('because since after');
const opensLater = wordSet('so before until');
const consequently = wordSet('so therefore thus hence consequently');
/** How far into its clause "therefore" may stand. */
const signReach = 3;

/**
 * Cause and effect, or first and next, exchanged: "she spoke out because she had been dismissed" where she was dismissed
 * because she had spoken out; "the trade collapsed, so the tax was lifted" where the tax was lifted and the trade collapsed.
 */
export function invertedOrder(pair: ComparedPair): LocatedConflict[] {
  const { claim, sentence } = pair;
  const claimed = orderOf(claim, false);
  const sourced = claimed === undefined ? undefined : orderOf(sentence, true);
  if (claimed === undefined || sourced === undefined) return [];
  const inverted =
    stands(claim, claimed.earlier, sentence, sourced.later) &&
    stands(claim, claimed.later, sentence, sourced.earlier) &&
    !stands(claim, claimed.earlier, sentence, sourced.earlier) &&
    !stands(claim, claimed.later, sentence, sourced.later);
  if (!inverted) return [];
  const conflict = conflictBetween('role', pair, bothOf(claimed), bothOf(sourced));
  // All that is said is the same; only how it hangs together is not.
  return [{ ...conflict, at: [] }];
}

function bothOf({ earlier, later }: Order): number[] {
  return [...earlier, ...later];
}

/** The order of a text of two clauses; told as they came where it only adds one to the other. */
function orderOf(text: AnalysedText, isTold: boolean): Order | undefined {
  const clauses = clausesOf(text.tokens);
  const [one, other, ...more] = clauses.length === 1 ? partedAtSign(text, clauses) : clauses;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  // "Because she left, he stayed": the sign at the very beginning is that of a clause only where a comma parts the two.
  const opener = other.joint === ',' ? (text.tokens[one.first]?.lower ?? '') : '';
  const next = text.tokens.slice(other.first, other.first + signReach).map(({ lower }) => lower);
  const joint = next.find((word) => consequently.has(word)) ?? other.joint;
  const isAdded = isTold && joint === 'and' && !next.some((word) => opensEarlier.has(word) || opensLater.has(word));
  const isEarlierFirst = opensEarlier.has(opener) || consequently.has(joint) || opensLater.has(joint) || isAdded;
  const isLaterFirst = opensLater.has(opener) || opensEarlier.has(joint);
  if (isEarlierFirst === isLaterFirst) return undefined;
  const [earlier, later] = isEarlierFirst ? [one, other] : [other, one];
  return { earlier: ownWords(text, earlier, later), later: ownWords(text, later, earlier) };
}

/** "The trade collapsed after the tax was lifted": one clause by its marks, two by the word between. */
function partedAtSign({ tokens }: AnalysedText, [whole]: readonly Clause[]): readonly Clause[] {
  if (whole === undefined) return [];
  const opener = tokens[whole.first]?.lower ?? '';
  const isSign = (word: string) => opensEarlier.has(word) || opensLater.has(word) || consequently.has(word);
  const from = isSign(opener) ? whole.first + 1 : whole.first;
  const at = tokens.findIndex(({ lower }, index) => index > from && (isSign(opener) ? lower === ',' : isSign(lower)));
  const isListed = tokens.slice(at + 1, whole.last).some(({ lower }) => lower === 'and');
  if (at < 0 || at >= whole.last || isListed) return [whole];
  return [
    { ...whole, last: at - 1 },
    { first: at + 1, last: whole.last, carries: false, joint: tokens[at]?.lower ?? '' },
  ];
}

/** Names are left out: who it is about may be named in either clause. */
function ownWords({ content, tokens, names }: AnalysedText, clause: Clause, other: Clause): number[] {
  const within = ({ first, last }: Clause) => content.filter((at) => at >= first && at <= last && !names[at]);
  const terms = new Set(within(other).map((at) => tokens[at]?.term));
  return within(clause).filter((at) => !terms.has(tokens[at]?.term));
}

function stands(claim: AnalysedText, words: readonly number[], sentence: AnalysedText, places: readonly number[]) {
  const terms = new Set(places.map((at) => sentence.tokens[at]?.term));
  return words.some((at) => terms.has(claim.tokens[at]?.term));
}
