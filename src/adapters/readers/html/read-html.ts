import type { Extraction } from '../../../core/documents/extraction.ts';
import { factsFrom } from '../../../core/documents/front-matter.ts';
import { HtmlWalk } from './html-walk.ts';
import { type MarkupKind, parseMarkup } from './parse-markup.ts';
import { statedFields } from './stated-fields.ts';

/**
 * The text of a page as a reader sees it: navigation, forms, scripts, captions and hidden parts left out.
 * @throws NotReadable `too-complex`
 */
export function readHtml(source: string, kind: MarkupKind = 'html'): Extraction {
  const page = parseMarkup(source, kind);
  const walk = new HtmlWalk();
  for (const node of page.childNodes) {
    walk.visit(node, { kind: 'paragraph' }, 0);
  }
  const { title, metadata } = factsFrom(statedFields(page));
  const propertyTitle = walk.headerHeadings.find((words) => words !== '') ?? title;
  return {
    ...walk.builder.finish(),
    pages: [],
    metadata,
    ...(propertyTitle === undefined ? {} : { propertyTitle }),
  };
}
