import { getResolvedPDFJS } from 'unpdf';
import type { Extraction } from '../../../core/documents/extraction.ts';

/** What is needed of a page of pdf.js. */
interface PdfPage {
  getOperatorList(): Promise<{ readonly fnArray: readonly number[] }>;
}

/** Whether a page paints a picture: one without text that does is a scan, one that does not is blank. */
export async function showsPicture(page: PdfPage): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const painting = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  const { fnArray } = await page.getOperatorList();
  return fnArray.some((operation) => painting.has(operation));
}

/** What to say of pages without text in a document that has some. `pages` ascending, from 1, not empty. */
export function unreadPages(pages: readonly number[]): NonNullable<Extraction['gap']> {
  const which = pages.length === 1 ? `page ${pages[0]} has` : `pages ${ranges(pages)} have`;
  return {
    message: `${which} no text layer and cannot be searched.`,
    remedy: 'Run text recognition (OCR) over the file, for example with ocrmypdf --skip-text, and ingest the result.',
  };
}

function ranges(pages: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const page of pages) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === page - 1) {
      run.last = page;
    } else {
      runs.push({ first: page, last: page });
    }
  }
  return runs.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
}
