import type { DocumentMetadata } from '../documents/document.ts';

/** What the front matter of a document may be asked for. */
export type FactField = keyof Pick<DocumentMetadata, 'publisher' | 'author' | 'date' | 'licence'>;
