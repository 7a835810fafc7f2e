import { NotReadable } from '../not-readable.ts';
import {
  descendants,
  type HtmlElement,
  type HtmlNode,
  type HtmlParent,
  isElement,
  isFurniture,
  textOf,
} from './element.ts';
import { TextBuilder } from './text-builder.ts';

/** Elements nested deeper than this come from a generator gone wrong or from malice. */
const DEEPEST = 500;

const PARAGRAPHS: ReadonlySet<string> = new Set(
  `p div section article main body html address details summary figure center fieldset legend caption hgroup header
  blockquote ul ol dl table thead tbody tfoot tr td th li dt dd pre hr`.split(/\s+/),
);

/** Walks the body of a page and collects what a reader would call its text. */
export class HtmlWalk {
  readonly builder = new TextBuilder();
  /** Words of headings met in page headers, for pages that keep their only title there. */
  readonly headerHeadings: string[] = [];

  /** @throws NotReadable `too-complex` */
  visit(node: HtmlNode, inside: Surroundings, depth: number): void {
    if (depth > DEEPEST) {
      throw new NotReadable({ kind: 'nested', most: DEEPEST });
    }
    if ('value' in node) {
      this.builder.add(inside.verbatim ? node.value.replace(/[\x00-\x08\x0B-\x1F\x7F]/g, ' ') : cleaned(node.value));
    } else if (isElement(node) && !isFurniture(node)) {
      this.element(node, inside, depth);
    }
  }

  private element(element: HtmlElement, inside: Surroundings, depth: number): void {
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (heading !== undefined) {
      this.builder.begin('heading', Number(heading));
      this.builder.add(cleaned(textOf(element)));
      this.builder.end();
      return;
    }
    switch (element.tagName) {
      case 'header':
        this.header(element, inside, depth);
        break;
      case 'br':
        this.builder.lineBreak();
        break;
      case 'sup':
        // A footnote mark says nothing without its note; an exponent does.
        if (!/^\s*\[[^\]]{1,20}\]\s*$/.test(textOf(element))) {
          this.children(element, inside, depth);
        }
        break;
      case 'pre':
        this.block(element, { kind: 'code', verbatim: true }, depth);
        break;
      case 'blockquote':
        this.block(element, { ...inside, kind: 'quotation' }, depth);
        break;
      case 'ul':
      case 'ol':
        if (!isMenu(element)) {
          this.block(element, inside, depth);
        }
        break;
      case 'li':
        this.block(element, { ...inside, kind: 'list-item' }, depth);
        break;
      case 'dl':
        this.definitions(element, inside, depth);
        break;
      case 'main':
      case 'article':
        this.block(element, { ...inside, article: true }, depth);
        break;
      case 'tr':
        this.row(element, inside, depth);
        break;
      default:
        if (PARAGRAPHS.has(element.tagName)) {
          this.block(element, inside, depth);
        } else {
          this.children(element, inside, depth);
        }
    }
  }

  private children(parent: HtmlParent, inside: Surroundings, depth: number): void {
    for (const child of parent.childNodes) {
      this.visit(child, inside, depth + 1);
    }
  }

  private block(element: HtmlElement, inside: Surroundings, depth: number): void {
    this.builder.begin(inside.kind);
    this.children(element, inside, depth);
    this.builder.end();
  }

  /** A header inside the article holds its headings; a header of the page holds the site's name and menu. */
  private header(element: HtmlElement, inside: Surroundings, depth: number): void {
    for (const heading of descendants(element)) {
      if (/^h[1-6]$/.test(heading.tagName)) {
        if (inside.article === true) {
          this.visit(heading, inside, depth + 1);
        } else {
          this.headerHeadings.push(textOf(heading).replace(/\s+/g, ' ').trim());
        }
      }
    }
  }

  /** A definition stands in one line with its term: `Term: what it means`. */
  private definitions(list: HtmlElement, inside: Surroundings, depth: number): void {
    let terms: string[] = [];
    for (const entry of descendants(list).filter(({ tagName }) => tagName === 'dt' || tagName === 'dd')) {
      if (entry.tagName === 'dt') {
        terms.push(cleaned(textOf(entry)).trim());
        continue;
      }
      this.builder.begin('list-item');
      this.builder.add(terms.length > 0 ? `${terms.join(', ')}: ` : '');
      this.inline(entry, inside, depth);
      this.builder.end();
      terms = [];
    }
  }

  /** Children without blocks of their own. */
  private inline(element: HtmlElement, inside: Surroundings, depth: number): void {
    const blocks = descendants(element).some(({ tagName }) => PARAGRAPHS.has(tagName));
    if (blocks) {
      this.builder.add(cleaned(textOf(element)));
    } else {
      this.children(element, inside, depth);
    }
  }

  private row(row: HtmlElement, inside: Surroundings, depth: number): void {
    const cells = row.childNodes.filter(isElement).filter((cell) => !isFurniture(cell));
    const layout = cells.some(isLayout);
    if (layout) {
      this.block(row, inside, depth);
      return;
    }
    this.builder.begin('table-row');
    for (const cell of cells) {
      this.builder.separate();
      this.builder.add(' ');
      this.inline(cell, { ...inside, kind: 'table-row' }, depth + 1);
      this.builder.add(' ');
    }
    this.builder.end();
  }
}

/** What a block at this place is. */
export interface Surroundings {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'table-row' | 'quotation' | 'code';
  readonly verbatim?: boolean;
  readonly article?: boolean;
}

/** Cells that hold more than a phrase or a paragraph are columns of a page, not of a table. */
function isLayout(cell: HtmlElement): boolean {
  const inner = descendants(cell).map(({ tagName }) => tagName);
  return (
    inner.some((tagName) => /^(?:table|ul|ol|dl|h[1-6]|article|section|pre)$/.test(tagName)) ||
    inner.filter((tagName) => tagName === 'p' || tagName === 'div').length > 2 ||
    textOf(cell).length > 600
  );
}

/** A list whose every item is one link of a few words leads elsewhere and says nothing. */
function isMenu(list: HtmlElement): boolean {
  const items = list.childNodes.filter(isElement);
  return (
    items.length >= 3 &&
    items.every((item) => {
      const words = textOf(item).trim();
      const linked = descendants(item)
        .filter(({ tagName }) => tagName === 'a')
        .map(textOf)
        .join('')
        .trim();
      return words.length <= 60 && linked.length >= words.length * 0.9;
    })
  );
}

/** Control characters and soft hyphens dropped, every kind of space a plain one, as a browser shows line breaks. */
function cleaned(text: string): string {
  return text.replace(/[\u00AD\u200B\uFEFF]/g, '').replace(/[\x00-\x1F\x7F\s]+/g, ' ');
}
