import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { renderOpened } from '../../../src/cli/rendering/opened-quotation.ts';
import type { Document } from '../../../src/core/documents/document.ts';

const text = '# Tides\n\nBefore.\n\nThe *moon* pulls. The sea follows.\n\nAfter.\n';
const prose = '  Tides\n\nBefore.\n\nThe  moon  pulls. The sea follows.\n\nAfter.\n';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const document: Document = {
  id: 'tides',
  title: 'On Tides',
  text,
  prose,
  blocks: [
    { kind: 'heading', level: 1, ...at('# Tides') },
    { kind: 'paragraph', ...at('Before.') },
    { kind: 'paragraph', ...at('The *moon* pulls. The sea follows.') },
    { kind: 'paragraph', ...at('After.') },
  ],
  pages: [],
  metadata: {},
  hash: '0',
};
const { id, title, metadata, hash } = document;
const quotation = {
  document: { id, title, metadata, hash },
  passageId: 1,
  quote: 'The *moon* pulls.',
  ...at('The *moon* pulls.'),
  locator: '§ Tides, line 5',
};

describe('renderOpened', () => {
  it('shows the quotation inside its paragraph, with what stands before and after', () => {
    const page = renderOpened(document, quotation, { style: picocolors.createColors(false), width: 60 });
    expect(page).toBe('Before.\n\nThe moon pulls. The sea follows.\n\nAfter.\n\nOn Tides, § Tides, line 5\n');
  });

  it('puts the quotation alone in bold', () => {
    const style = picocolors.createColors(true);
    const page = renderOpened(document, quotation, { style, width: 60 });
    expect(page).toContain(`${style.bold('pulls.')} The sea follows.`);
    expect(page).not.toContain(style.bold('sea'));
  });
});
