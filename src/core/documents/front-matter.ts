import type { DocumentMetadata } from './document.ts';

/** What the head of a document states about it. */
export interface StatedFacts {
  readonly title?: string;
  readonly metadata: DocumentMetadata;
}

/**
 * Title and metadata from front matter as parsed (or from meta tags gathered under the same keys, in lower case). Values
 * that are neither text, number nor date are ignored; an address that is not `http(s)` is ignored too.
 */
export function factsFrom(fields: Readonly<Record<string, unknown>>): StatedFacts {
  const lowered = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), oneLine(value)]));
  const first = (...keys: string[]) => keys.map((key) => lowered.get(key)).find((value) => value !== undefined);
  const address = [first('address'), first('url'), first('source'), first('canonical')].find(isWebAddress);
  const source = first('source');
  const title = first('title');
  const metadata = {
    publisher: first('publisher') ?? (source !== undefined && !isWebAddress(source) ? source : undefined),
    author: first('author', 'authors', 'by'),
    date: first('date', 'published'),
    address,
    licence: first('licence', 'license'),
    about: first('about', 'notes on', 'subject', 'description'),
  };
  return { ...(title === undefined ? {} : { title }), metadata: present(metadata) };
}

function oneLine(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const parts = value.map(oneLine).filter((part) => part !== undefined);
    return parts.length > 0 ? parts.join(', ') : undefined;
  }
  const written =
    typeof value === 'number' ? String(value) : value instanceof Date ? value.toISOString().slice(0, 10) : value;
  if (typeof written !== 'string') {
    return undefined;
  }
  const line = written.replace(/\s+/g, ' ').trim().slice(0, 500);
  return line === '' ? undefined : line;
}

function isWebAddress(value: string | undefined): value is string {
  return value !== undefined && /^https?:\/\/[^\s<>"]+$/i.test(value) && URL.canParse(value);
}

function present(metadata: { readonly [Key in keyof DocumentMetadata]: string | undefined }): DocumentMetadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
}
