import type { Token } from './token.ts';

const logograms = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+$/u;

/** Whether a token is of a script whose word borders are a guess: Han or kana. */
export function isLogographic(token: Pick<Token, 'surface'>): boolean {
  return logograms.test(token.surface);
}

/** Index terms that do not depend on where a segmenter sees word borders. */
export interface CharacterTerms {
  /** Every two characters that stand side by side. */
  readonly pairs: readonly string[];
  readonly characters: readonly string[];
}

/**
 * Pairs and single characters of Han and kana text: two texts that say the same share them even where a segmenter cuts
 * the one differently from the other.
 * @param tokens content tokens only: pairs never reach across what lies between them
 */
export function characterTerms(tokens: readonly Token[]): CharacterTerms {
  const pairs: string[] = [];
  const characters: string[] = [];
  let end = -1;
  for (const token of tokens) {
    if (!isLogographic(token)) continue;
    const last = token.start === end ? characters.at(-1) : undefined;
    const own = [...token.surface];
    const run = last === undefined ? own : [last, ...own];
    for (let index = 1; index < run.length; index += 1) pairs.push(`${run[index - 1]}${run[index]}`);
    characters.push(...own);
    end = token.end;
  }
  return { pairs, characters };
}
