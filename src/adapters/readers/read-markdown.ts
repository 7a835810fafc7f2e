import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { BlankedText } from '../../core/documents/blanked-text.ts';
import type { Block, BlockKind } from '../../core/documents/document.ts';
import type { Extraction } from '../../core/documents/extraction.ts';
import { frontMatterBlock } from './front-matter-block.ts';
import { copyShownText } from './markdown-text.ts';
import { NotReadable } from './not-readable.ts';

/** Lists and quotations nested deeper than this come from a generator gone wrong or from malice. */
const DEEPEST = 200;

/** GitHub-flavoured Markdown with front matter. Offsets are those of the file; markup, targets, images and comments are no prose. @throws NotReadable `too-complex` */
export function readMarkdown(text: string): Extraction {
  const { end, facts } = frontMatterBlock(text);
  const tree = fromMarkdown(text.slice(end), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const walk = new MarkdownWalk(text, end);
  walk.visit(tree, 'paragraph', 0);
  return {
    text,
    prose: walk.prose.toString(),
    blocks: walk.blocks,
    pages: [],
    metadata: facts.metadata,
    ...(facts.title === undefined ? {} : { statedTitle: facts.title }),
  };
}

class MarkdownWalk {
  readonly prose: BlankedText;
  readonly blocks: Block[] = [];
  private readonly text: string;
  private readonly base: number;

  constructor(text: string, base: number) {
    this.text = text;
    this.base = base;
    this.prose = new BlankedText(text, 'blank');
  }

  /** @param inside What a paragraph at this place is: in a list an item, in a quotation a quotation. */
  visit(node: Nodes, inside: BlockKind, depth: number): void {
    const [start, end] = this.range(node);
    switch (node.type) {
      case 'heading':
        this.blocks.push({ kind: 'heading', start, end, level: node.depth });
        this.visitChildren(node, inside, depth);
        break;
      case 'paragraph':
        this.blocks.push({ kind: inside, start, end });
        this.visitChildren(node, inside, depth);
        break;
      case 'listItem':
        this.visitChildren(node, 'list-item', depth);
        break;
      case 'blockquote':
        this.visitChildren(node, 'quotation', depth);
        break;
      case 'tableRow':
        this.blocks.push({ kind: 'table-row', start, end });
        this.visitChildren(node, inside, depth);
        break;
      case 'code':
        this.visitCode(start, end);
        break;
      case 'text':
        copyShownText(this.prose, this.text, start, end, node.value);
        break;
      case 'inlineCode':
        this.copyWithout(start, end, /^`+ ?| ?`+$/g);
        break;
      case 'html':
        this.visitHtml(start, end, inside, depth);
        break;
      default:
        if ('children' in node) {
          this.visitChildren(node, inside, depth);
        }
    }
  }

  private visitChildren(node: Parents, inside: BlockKind, depth: number): void {
    if (depth > DEEPEST) {
      throw new NotReadable({ kind: 'nested', most: DEEPEST });
    }
    for (const child of node.children) {
      this.visit(child, inside, depth + 1);
    }
  }

  private range(node: Nodes): [start: number, end: number] {
    return [this.base + (node.position?.start.offset ?? 0), this.base + (node.position?.end.offset ?? 0)];
  }

  private visitCode(start: number, end: number): void {
    this.blocks.push({ kind: 'code', start, end });
    this.copyWithout(start, end, /^(?:`{3,}|~{3,}).*|(?<=[\r\n])[ \t>]*(?:`{3,}|~{3,})[ \t]*$/g);
  }

  /** HTML on lines of its own is one node, tags and all; inside a paragraph each tag is a node. */
  private visitHtml(start: number, end: number, inside: BlockKind, depth: number): void {
    const ownLine = depth <= 1 || this.blocks.every((block) => block.end <= start);
    if (ownLine && !/^<(?:script|style|!--|\?|nav|footer|figcaption)/i.test(this.text.slice(start, start + 12))) {
      this.blocks.push({ kind: inside, start, end });
      this.copyWithout(
        start,
        end,
        /<!--[\s\S]*?(?:-->|$)|<(?:script|style)[\s\S]*?(?:<\/(?:script|style)>|$)|<[^>]*(?:>|$)/gi,
      );
    }
  }

  private copyWithout(start: number, end: number, marks: RegExp): void {
    this.prose.copy(start, end);
    for (const mark of this.text.slice(start, end).matchAll(marks)) {
      this.prose.blank(start + mark.index, start + mark.index + mark[0].length);
    }
  }
}
