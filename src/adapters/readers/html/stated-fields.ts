import { attribute, descendants, type HtmlParent, isElement, textOf } from './element.ts';

const FIELDS: Readonly<Record<string, string>> = {
  author: 'author',
  'article:author': 'author',
  'dc.creator': 'author',
  date: 'date',
  'dc.date': 'date',
  'article:published_time': 'date',
  'og:site_name': 'publisher',
  'dc.publisher': 'publisher',
  publisher: 'publisher',
  description: 'description',
  'og:url': 'url',
};

/** Title, meta tags and links in the head of a page, under the keys of front matter. */
export function statedFields(page: HtmlParent): Record<string, string> {
  const fields: Record<string, string> = {};
  const html = page.childNodes.filter(isElement).find(({ tagName }) => tagName === 'html');
  const head = html?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'head');
  for (const element of head === undefined ? [] : descendants(head)) {
    const name = (attribute(element, 'name') ?? attribute(element, 'property') ?? '').toLowerCase();
    const key = FIELDS[name];
    const content = attribute(element, 'content');
    if (element.tagName === 'meta' && key !== undefined && content !== undefined) {
      fields[key] ??= key === 'date' ? content.replace(/^(\d{4}-\d{2}-\d{2})T.*$/, '$1') : content;
    }
    const relation = element.tagName === 'link' ? attribute(element, 'rel')?.toLowerCase() : undefined;
    const target = attribute(element, 'href');
    if (target !== undefined && (relation === 'canonical' || relation === 'license')) {
      fields[relation === 'license' ? 'licence' : 'address'] = target;
    }
    if (element.tagName === 'title') {
      fields.title ??= textOf(element).replace(/\s+/g, ' ').trim();
    }
  }
  return fields;
}
