import { getResolvedPDFJS } from 'unpdf';

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
