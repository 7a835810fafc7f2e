import { posix } from 'node:path';
import { attribute, descendants, type HtmlElement, textOf } from '../html/element.ts';
import { parseMarkup } from '../html/parse-markup.ts';

/** What the package document of a book says: how it is called and in which order its chapters are read. */
export interface EpubPackage {
  /** Under the keys of front matter. */
  readonly facts: Readonly<Record<string, string>>;
  /** Names of the chapters' entries in the ZIP file, in reading order; navigation and what is off that order left out. */
  readonly chapters: readonly string[];
}

const FACTS: Readonly<Record<string, string>> = {
  'dc:title': 'title',
  'dc:creator': 'author',
  'dc:publisher': 'publisher',
  'dc:date': 'date',
  'dc:rights': 'licence',
  'dc:description': 'about',
};

/** The name of the package document's entry, from `META-INF/container.xml`; undefined where it names none. */
export function packageName(container: string): string | undefined {
  return elements(container, 'rootfile')
    .map((element) => attribute(element, 'full-path'))
    .find((name) => name !== undefined && name !== '');
}

/** Reads a package document (EPUB 3.3, section 5); `name` is that of its entry, which addresses in it are relative to. */
export function readPackage(source: string, name: string): EpubPackage {
  const named = new Map<string, string>();
  for (const item of elements(source, 'item')) {
    const [id, address] = [attribute(item, 'id'), attribute(item, 'href')];
    const navigation = (attribute(item, 'properties') ?? '').split(/\s+/).includes('nav');
    const markup = /^(?:application\/xhtml\+xml|text\/html)$/i.test(attribute(item, 'media-type') ?? '');
    if (id !== undefined && address !== undefined && markup && !navigation) {
      named.set(id, posix.join(posix.dirname(name), decoded(address)));
    }
  }
  const order = elements(source, 'itemref').filter((item) => attribute(item, 'linear') !== 'no');
  const chapters = order
    .map((item) => named.get(attribute(item, 'idref') ?? ''))
    .filter((entry) => entry !== undefined);
  return { facts: factsOf(source), chapters: [...new Set(chapters)] };
}

function factsOf(source: string): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const [tag, key] of Object.entries(FACTS)) {
    const values = elements(source, tag).map((element) => textOf(element).replace(/<[^>]*>/g, ' '));
    const stated = values.map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => value !== '');
    const value = key === 'author' ? stated.join(', ') : stated[0];
    if (value !== undefined && value !== '') {
      facts[key] = key === 'date' ? value.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1') : value;
    }
  }
  return facts;
}

/** All elements of a name, with or without the prefix that some programs give them. */
function elements(source: string, name: string): HtmlElement[] {
  const prefixed = name.includes(':') ? name : `opf:${name}`;
  return descendants(parseMarkup(source, 'xhtml')).filter(({ tagName }) => tagName === name || tagName === prefixed);
}

function decoded(address: string): string {
  const path = address.replace(/[#?].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
