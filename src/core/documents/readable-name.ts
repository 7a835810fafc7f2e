/**
 * A title from a file's name, for documents that state none: `readings/Super_Bowl_50` becomes `Super Bowl 50`,
 * `silk-road_notes` becomes `Silk road notes`.
 */
export function readableName(id: string): string {
  const name = id.split('/').at(-1) ?? id;
  const words = name
    .replace(/[_+]+|%20/g, ' ')
    .replace(/(?<=\p{L})-+(?=\p{L})/gu, name.includes(' ') || name.includes('_') ? '-' : ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const title = words === '' ? name : words;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** A title as people write it: underscores that stand for spaces (`Super_Bowl_50`) are spaces. */
export function readableTitle(title: string): string {
  return /\s/.test(title) ? title : title.replace(/_+/g, ' ').trim() || title;
}
