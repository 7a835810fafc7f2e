import { getDocumentProxy } from 'unpdf';
import { BlankedText } from '../../../core/documents/blanked-text.ts';
import type { Block } from '../../../core/documents/document.ts';
import type { Extraction } from '../../../core/documents/extraction.ts';
import { factsFrom } from '../../../core/documents/front-matter.ts';
import { NotReadable } from '../not-readable.ts';
import { joinLines, wordsInside } from './join-lines.ts';
import { withoutFurniture } from './page-furniture.ts';
import { showsPicture } from './page-pictures.ts';
import { linesOfPage, type PdfItem, type PdfLine } from './pdf-lines.ts';
import { type PdfParagraph, paragraphsOf } from './pdf-paragraphs.ts';

/** More pages than this are more than a book. */
const MOST_PAGES = 2000;

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * The text layer of a PDF: lines put together into paragraphs, divided words joined, running heads and page numbers left
 * out, headings by their size.
 * @throws NotReadable `encrypted`, `damaged`, `no-text-layer` or `too-complex`.
 */
export async function readPdf(bytes: Uint8Array): Promise<Extraction> {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > MOST_PAGES) {
      throw new NotReadable({ kind: 'too-many-pages', pages: pdf.numPages, most: MOST_PAGES });
    }
    const { pages, pictures } = await linesOfPages(pdf);
    if (pages.every((lines) => lines.length === 0)) {
      throw new NotReadable({ kind: 'only-pictures', pages: pdf.numPages });
    }
    const { title, metadata } = await factsOf(pdf);
    return {
      ...textOf(withoutFurniture(pages)),
      metadata,
      ...(title === undefined ? {} : { propertyTitle: title }),
      ...(pictures.length === 0 ? {} : { gap: { kind: 'unread-pages', pages: pictures } }),
    };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // pdf.js takes the bytes over: it gets a copy.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new NotReadable({ kind: 'password' });
    }
    throw new NotReadable({ kind: 'not-whole', format: 'pdf' });
  }
}

/** The lines of each page, and the numbers of those that show a picture, or something broken, and no text. */
async function linesOfPages(pdf: PdfDocument): Promise<{ pages: PdfLine[][]; pictures: number[] }> {
  const pages: PdfLine[][] = [];
  const pictures: number[] = [];
  let broken: unknown;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const lines = linesOfPage(
        items.filter((item): item is typeof item & PdfItem => 'str' in item),
        number,
      );
      pages.push(lines);
      if (lines.length === 0 && (await showsPicture(page))) {
        pictures.push(number);
      }
      page.cleanup();
    } catch (error) {
      broken = error;
      pictures.push(number);
      pages.push([]);
    }
  }
  if (broken !== undefined && pages.every((lines) => lines.length === 0)) {
    throw new NotReadable({ kind: 'no-readable-page' });
  }
  return { pages, pictures };
}

async function factsOf(pdf: PdfDocument): Promise<ReturnType<typeof factsFrom>> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const properties = new Map(Object.entries(info));
  const title = properties.get('Title');
  // Programs put file names and their own names where a title should be.
  const named =
    typeof title === 'string' &&
    !/^(?:untitled|microsoft word\b.*|.*\.(?:docx?|indd|tex|pdf|pptx?))$/i.test(title.trim());
  return factsFrom({ title: named ? title : undefined, author: properties.get('Author') });
}

function textOf(pages: readonly (readonly PdfLine[])[]): Pick<Extraction, 'text' | 'prose' | 'blocks' | 'pages'> {
  const known = wordsInside(pages.flat().map(({ text }) => text));
  const blocks: Block[] = [];
  const bullets: [number, number][] = [];
  const pageStarts: number[] = [];
  let text = '';
  for (const paragraph of paragraphsOf(pages)) {
    const start = text === '' ? 0 : text.length + 2;
    const joined = joinLines(
      paragraph.lines.map((line) => line.text),
      known,
    );
    text += (text === '' ? '' : '\n\n') + joined.text;
    for (const [position, line] of paragraph.lines.entries()) {
      while (pageStarts.length < line.page) {
        pageStarts.push(start + (joined.starts[position] ?? 0));
      }
    }
    blocks.push(blockOf(paragraph, start, text.length));
    if (paragraph.kind === 'list-item') {
      bullets.push([start, start + (/^\S+\s+/.exec(joined.text)?.[0].length ?? 0)]);
    }
  }
  while (pageStarts.length < pages.length) {
    pageStarts.push(text.length);
  }
  const prose = new BlankedText(text, 'whole');
  for (const [start, end] of bullets) {
    prose.blank(start, end);
  }
  return { text, prose: prose.toString(), blocks, pages: pageStarts };
}

function blockOf({ kind, level }: PdfParagraph, start: number, end: number): Block {
  return { kind, start, end, ...(level === undefined ? {} : { level }) };
}
