import type { Card } from './card.ts';

/**
 * Cards as a text file for Anki (File, Import): fields separated by tabs, with the header lines that tell Anki so. Every
 * field is plain text on one line; the third column says where it stands.
 */
export function ankiFile(cards: readonly Card[]): string {
  const lines = cards.map(({ front, back, source }) =>
    [front, back, `${source.document.title}, ${source.locator}`].map(field).join('\t'),
  );
  return ['#separator:tab', '#html:false', '#columns:Front\tBack\tSource', ...lines, ''].join('\n');
}

function field(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  // Anki reads a line that begins with # as a header or a comment, and quotes as a quoted field.
  return /^[#"]/.test(line) || line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
