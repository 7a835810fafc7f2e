/**
 * Joins the lines of a paragraph: a space between them, none where a word was divided at the line end.
 * @param known Words of the document in lower case: `well-known` keeps its hyphen if it is written so inside a line.
 * @returns the text, and where in it each line begins.
 */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  for (const line of lines) {
    const divided = /([\p{L}\p{M}]+)([-\u00AD\u2010])$/u.exec(text);
    const rest = /^[\p{Ll}\p{M}]+/u.exec(line)?.[0];
    if (divided?.[1] !== undefined && rest !== undefined) {
      const soft = divided[2] === '\u00AD';
      const compound = `${divided[1]}-${rest}`.toLowerCase();
      const keepsHyphen = !soft && known.has(compound) && !known.has(`${divided[1]}${rest}`.toLowerCase());
      text = keepsHyphen ? text : text.slice(0, -1);
    } else if (text !== '' && !isUnspaced(text.at(-1) ?? '', line.charAt(0))) {
      text += ' ';
    }
    starts.push(text.length);
    text += line;
  }
  return { text: text.replaceAll('\u00AD', ''), starts: text.includes('\u00AD') ? withoutSoft(text, starts) : starts };
}

/** Chinese and Japanese are written without spaces, at line ends too. */
function isUnspaced(before: string, after: string): boolean {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
  return unspaced.test(before) && unspaced.test(after);
}

function withoutSoft(text: string, starts: readonly number[]): number[] {
  return starts.map((start) => start - (text.slice(0, start).match(/\u00AD/g)?.length ?? 0));
}

/** Words and hyphenated compounds that stand inside lines, in lower case. */
export function wordsInside(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.matchAll(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*(?=[^\p{L}\p{M}\u2010-]|$)/gu)) {
      words.add(word[0].toLowerCase().replaceAll('\u2010', '-'));
    }
  }
  return words;
}
