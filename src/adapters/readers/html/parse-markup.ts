import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** How elements without contents are written: HTML knows them by name, XHTML and XML by a slash before the bracket. */
export type MarkupKind = 'html' | 'xhtml';

/** Elements that never have contents in HTML: there the slash changes nothing. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** A tag with a slash before its bracket, with the quoted values that may hold brackets and slashes of their own. */
const SELF_CLOSED = /<([a-z][\w.:-]{0,60})((?:\s[^<>"']{0,500}|"[^"<]*"|'[^'<]*'){0,60}?)\s*\/>/gi;

/**
 * The tree of a page, as lenient as a browser. XHTML is read by the same rules once what closes itself is closed in the
 * way of HTML: unclosed, a `<title/>` or `<script/>` would swallow the rest of the page.
 */
export function parseMarkup(source: string, kind: MarkupKind): DefaultTreeAdapterTypes.Document {
  const closed =
    kind === 'html'
      ? source
      : source.replace(SELF_CLOSED, (tag, name: string, attributes: string) =>
          VOID.test(name) ? tag : `<${name}${attributes}></${name}>`,
        );
  return parse(closed);
}
