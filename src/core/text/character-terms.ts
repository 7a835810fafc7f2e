import type { Token } from './token.ts';

const logograms = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;

/** Whether a token is of a script whose word borders are a guess: Han or kana. */
export function isLogographic(token: Pick<Token, 'surface'>): boolean {
  return logograms.test(token.surface);
}

/** An index term and where it starts in the text, in UTF-16 units. */
export interface CharacterTerm {
  readonly term: string;
  readonly start: number;
}

/** Index terms that do not depend on where a segmenter sees word borders. */
export interface CharacterTerms {
  /** Every two characters that stand side by side. */
  readonly pairs: readonly CharacterTerm[];
  readonly characters: readonly CharacterTerm[];
}

/**
 * Pairs and single characters of Han and kana text: two texts that say the same share them even where a segmenter cuts
 * the one differently from the other.
 * @param tokens content tokens only: pairs never reach across what lies between them
 */
export function characterTerms(tokens: readonly Token[]): CharacterTerms {
  const pairs: CharacterTerm[] = [];
  const characters: CharacterTerm[] = [];
  let end = -1;
  for (const token of tokens) {
    if (!isLogographic(token)) continue;
    let last = token.start === end ? characters.at(-1) : undefined;
    let { start } = token;
    for (const term of token.surface) {
      const character = { term, start };
      if (last !== undefined) pairs.push({ term: last.term + term, start: last.start });
      characters.push(character);
      last = character;
      start += term.length;
    }
    end = token.end;
  }
  return { pairs, characters };
}
