/** Quotations shorter than this many letters are single words in inverted commas, not quotations. */
const fewestLetters = 2;
const quoted = /“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“”]+)[“”]|「([^「」]+)」|『([^『』]+)』/gu;
/** Single inverted commas around three words or more; fewer are a term, and one alone is an apostrophe. */
const singlyQuoted =
  /(?<![\p{L}\p{N}])['‘]((?:[^'‘’\s]|(?<=\p{L})['’](?=\p{L}))+(?:\s+(?:[^'‘’\s]|(?<=\p{L})['’](?=\p{L}))+){2,})['’](?![\p{L}\p{N}])/gu;
/** Opened and never closed: all that follows is quoted. */
const unclosed = /[“„«]([^“”„«»]+)$/u;
/** What a writer may leave out or put in: an ellipsis, with or without brackets, or words in [brackets]. */
const cuts = /\[[^\]]*\]|…|\.\s?\.\s?\./gu;

/** What stands in inverted commas in a text, without them. */
export function quotationsIn(text: string): string[] {
  const found = [...text.matchAll(quoted), ...text.matchAll(singlyQuoted)].sort(
    (one, other) => one.index - other.index,
  );
  const open = unclosed.exec(text.replace(quoted, ''));
  return [...found, ...(open === null ? [] : [open])]
    .map((match) => match.slice(1).find((group) => group !== undefined) ?? '')
    .filter((quotation) => (quotation.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewestLetters);
}

/**
 * Whether one of the texts has a quotation word for word. White space, the shape of inverted commas and dashes, the case of
 * the first letter and the mark at the end may differ; an ellipsis stands for words left out and [brackets] for words put in.
 */
export function isVerbatim(quotation: string, texts: readonly string[]): boolean {
  const pieces = quotation
    .split(cuts)
    .map((piece) => plain(piece).replace(/^[\s,.;:!?'"-]+|[\s,.;:!?'"-]+$/g, ''))
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return true;
  return texts.some((text) => standsInOrder(pieces, plain(text)));
}

function standsInOrder(pieces: readonly string[], text: string): boolean {
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const place = placeOf(piece, text, from, index === 0);
    if (place === undefined) return false;
    from = place + piece.length;
  }
  return true;
}

/** The first place at whole words; the first piece may differ in the case of its first letter. */
function placeOf(piece: string, text: string, from: number, first: boolean): number | undefined {
  const forms = first ? [piece, swappedCase(piece)] : [piece];
  const places = forms.flatMap((form) => {
    for (let place = text.indexOf(form, from); place >= 0; place = text.indexOf(form, place + 1)) {
      if (isWordEdge(text, place) && isWordEdge(text, place + form.length)) return place;
    }
    return [];
  });
  return places.length === 0 ? undefined : Math.min(...places);
}

/** Not between two letters or digits of a script that parts its words. */
function isWordEdge(text: string, place: number): boolean {
  const around = text.slice(Math.max(0, place - 1), place + 1);
  return (
    !/^[\p{L}\p{N}]{2}$/u.test(around) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(around)
  );
}

function swappedCase(piece: string): string {
  const first = piece.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + piece.slice(1);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»「」『』]/gu, '"')
    .replace(/[‘’‚`´]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ');
}
