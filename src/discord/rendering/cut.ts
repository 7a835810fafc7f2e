const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('und', { granularity: 'word' });
const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** At most `limit` UTF-16 units, ending at a word border with `…` where something was left out; never inside a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = limit - 1;
  const atWord = longestPrefix(text, room, words).trimEnd();
  const cut = atWord.length > room / 2 ? atWord : longestPrefix(text, room, graphemes);
  return `${cut.trimEnd()}…`;
}

/** The text in pieces of at most `limit` UTF-16 units, cut at sentence ends, else at word borders, else between characters. */
export function cutIntoPieces(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const piece =
      longestPrefix(rest, limit, sentences) ||
      longestPrefix(rest, limit, words) ||
      longestPrefix(rest, limit, graphemes) ||
      rest.slice(0, limit);
    pieces.push(piece.trimEnd());
    rest = rest.slice(piece.length).trimStart();
  }
  if (rest) pieces.push(rest);
  return pieces;
}

function longestPrefix(text: string, limit: number, segmenter: Intl.Segmenter): string {
  let end = 0;
  // A segment that fits begins within the limit, so the text beyond it need not be segmented.
  for (const { index, segment } of segmenter.segment(text.slice(0, limit * 2))) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
