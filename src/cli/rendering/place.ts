import type { Quotation } from '../../core/citations/reply.ts';

/** Where a quotation stands: `Title, § Heading, line 42`. */
export function place({ document, locator }: Pick<Quotation, 'document' | 'locator'>): string {
  return `${document.title}, ${locator}`;
}
