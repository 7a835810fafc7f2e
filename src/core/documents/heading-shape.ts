/** Longer lines are paragraphs, whatever their shape. */
const LONGEST_HEADING = 200;

/**
 * Whether a line that stands alone looks like a heading: short, no full stop, and in title case, capitals, numbered, or
 * a question; a line in sentence case must be very short. Scripts without capitals go by length alone.
 */
export function looksLikeHeading(words: string): boolean {
  const bare = words.replace(/[\s–—-]+$/, '');
  const count = bare.split(/\s+/).length;
  if (bare.length > LONGEST_HEADING || !/\p{L}/u.test(bare) || /[.;,!…。；，！।]["'”’»)]?$/.test(bare)) {
    return false;
  }
  if (/[?？؟]["'”’»)]?$/.test(bare)) {
    return /^[^.!?。]*[?？؟]["'”’»)]?$/.test(bare.replace(/\b\p{L}{1,3}\./gu, '')) || isTitleCase(bare);
  }
  if (/[:：]$/.test(bare)) {
    return count <= 4 && bare.length <= 40;
  }
  if (
    /[.!?。！？]\s*\S/.test(
      bare
        .replace(NUMBERING, '')
        .replace(/\b\p{L}{1,3}\./gu, '')
        .replace(/\d\.\d/g, ''),
    ) &&
    !isTitleCase(bare)
  ) {
    return false;
  }
  if (!/\p{Lu}|\p{Ll}/u.test(bare)) {
    return bare.length <= 24;
  }
  return (
    isTitleCase(bare) ||
    (NUMBERING.test(bare) && count <= 14) ||
    (/^\p{Lu}/u.test(bare) && count <= 8 && bare.length <= 60)
  );
}

const NUMBERING =
  /^(?:(?:chapter|part|section|kapitel|teil|abschnitt|chapitre|capítulo|глава|часть|раздел|бөлім|тарау|bölüm)\s+)?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5})(?:[.):]|\s)\s*(?=\S)/iu;

/** Most words of four letters and more are capitalised. */
function isTitleCase(words: string): boolean {
  const long = words.match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? [];
  const capitalised = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length > 0 && words.split(/\s+/).length <= 25 && capitalised >= long.length * 0.75;
}

/** Depth of a heading that only its shape gives away: numbering tells (`2.1` is deeper than `2`), else `usual`. */
export function headingLevel(words: string, usual: number): number {
  const numbers = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/.exec(words)?.[1];
  return numbers === undefined ? usual : Math.min(6, 1 + numbers.split('.').length);
}
