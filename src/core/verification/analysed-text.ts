import { foldAcronyms } from '../text/acronyms.ts';
import { backgroundRarity } from '../text/background.ts';
import type { Language } from '../text/language.ts';
import { nameFlags } from '../text/names.ts';
import type { Token } from '../text/token.ts';
import { isContent, tokenize } from '../text/tokenize.ts';
import { approximators } from './lexicon/modality.ts';
import { turnOf } from './lexicon/opposites.ts';
import { rejoinedTokens } from './rejoined-tokens.ts';
import type { VerificationResources } from './resources.ts';
import { withWholeNumbers } from './whole-numbers.ts';

/** One sentence taken apart once, for alignment, conflicts and features. */
export interface AnalysedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Positions in `tokens` of the words and numbers that say something by themselves. */
  readonly content: readonly number[];
  /** For each token: does it belong to a name? */
  readonly names: readonly boolean[];
  /** Positions of each content term. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Every word as written, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** Numbers weigh nearly as much as the rarest word, written-out small ones a little less. */
const numberWeight = 0.9;
const smallNumberWeight = 0.75;
const leastWeight = 0.08;

/** Tokens, names and content of a text; long forms of known acronyms are folded into one token. */
export function analyseText(text: string, language: Language, resources: VerificationResources): AnalysedText {
  const tokens = withWholeNumbers(foldAcronyms(tokenize(rejoinedTokens(text), language), resources.acronyms)).map(
    withTurn,
  );
  const content: number[] = [];
  const positions = new Map<string, number[]>();
  const words = new Set<string>();
  for (const [position, token] of tokens.entries()) {
    words.add(token.lower);
    if (!(isContent(token, language) || turnsGo(tokens, position)) || saysLittle(tokens, position)) continue;
    content.push(position);
    const known = positions.get(token.term);
    if (known === undefined) positions.set(token.term, [position]);
    else known.push(position);
  }
  return { text, tokens, content, names: nameFlags(tokens, resources.background), positions, words };
}

/** "Fell", "declined" and "went down" share a term. */
function withTurn(token: Token, position: number, tokens: readonly Token[]): Token {
  if (token.kind !== 'word' || token.capitalised) return token;
  const term = turnsGo(tokens, position) ? (token.lower === 'up' ? 'rise' : 'fall') : turnOf(token.term);
  return term === token.term ? token : { ...token, term };
}

/** "Gone down": the direction is what is said. */
function turnsGo(tokens: readonly Token[], position: number): boolean {
  const word = tokens[position]?.lower;
  return (word === 'up' || word === 'down') && tokens[position - 1]?.term === 'go';
}

/** A unit sign, the "go" of "gone down", the "roughly" before a number. */
function saysLittle(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token?.term === 'go' && turnsGo(tokens, position + 1)) return true;
  if (approximators.has(token?.lower ?? '') && tokens[position + 1]?.kind === 'number') return true;
  return namesUnit(tokens, position);
}

/** "Percent" after a number is a sign, not a word: "5 percent" and "5 %" say the same. */
function namesUnit(tokens: readonly Token[], position: number): boolean {
  const word = tokens[position]?.lower;
  if (word === 'percent') return tokens[position - 1]?.kind === 'number';
  if (word === 'cent') return tokens[position - 1]?.lower === 'per';
  return word === 'per' && tokens[position + 1]?.lower === 'cent';
}

/** How much a token counts in coverage, 0.08 to 1: its rarity in the background; numbers count nearly full. */
export function weightOf(token: Token, resources: VerificationResources): number {
  if (token.kind === 'number') return /^\d/.test(token.surface) ? numberWeight : smallNumberWeight;
  return Math.max(leastWeight, backgroundRarity(resources.background, token.term));
}
