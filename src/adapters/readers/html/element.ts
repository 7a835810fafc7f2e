import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Never shown, or shown around the text: the elements that HTML has for what is no text of the page. */
const NO_EVIDENCE: ReadonlySet<string> = new Set(
  `script style noscript template nav footer aside form button select textarea input figcaption iframe object video audio
  canvas svg dialog menu head`.split(/\s+/),
);

const ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar'.split(' '),
);

/** Class names and ids that mean the same on most sites; whole names, for parts of names mean anything. */
const NAMES =
  /^(?:site-|page-|main-|global-)?(?:nav|navbar|navigation|menu|sidebar|footer|breadcrumbs?|cookie(?:s|-(?:banner|notice|consent|bar))?|share|sharing|share-buttons|social(?:-links|-media)?|related(?:-posts|-articles)?|newsletter(?:-signup|-form)?|subscribe|comments|ads?|advert(?:isement)?|pagination|skip-link|wp-caption-text|image-caption|photo-caption|mw-editsection|noprint|navbox|catlinks)$/i;

/** Whether an element and all in it is furniture of the page and no evidence. */
export function isFurniture(element: HtmlElement): boolean {
  if (NO_EVIDENCE.has(element.tagName) || isHidden(element) || ROLES.has(attribute(element, 'role') ?? '')) {
    return true;
  }
  if (['html', 'body', 'main', 'article'].includes(element.tagName)) {
    return false;
  }
  const names = [attribute(element, 'id') ?? '', ...(attribute(element, 'class') ?? '').split(/\s+/)];
  return names.some((name) => NAMES.test(name));
}

function isHidden(element: HtmlElement): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|;|$))/i.test(style)
  );
}

function* everyNode(parent: HtmlParent): Generator<HtmlNode> {
  const waiting: HtmlNode[] = [...parent.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if (isElement(node) && !isFurniture(node)) {
      for (const child of [...node.childNodes].reverse()) {
        waiting.push(child);
      }
    }
  }
}

/** All elements inside another in order of the page, none inside furniture. */
export function descendants(parent: HtmlParent): HtmlElement[] {
  return [...everyNode(parent)].filter(isElement);
}

/** All text in an element as written, but for furniture. */
export function textOf(parent: HtmlParent): string {
  let text = '';
  for (const node of everyNode(parent)) {
    text += 'value' in node ? node.value : '';
  }
  return text;
}
