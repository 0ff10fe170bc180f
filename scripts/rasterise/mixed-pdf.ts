/** Replaces some pages of a PDF by images and leaves the others as they are: documents that are partly scanned. */
import { type PageImage, pageObjects, placed, xrefEntry } from './image-pdf.js';

/** An image and the number of the page object that it takes the place of. */
export interface ReplacedPage {
  readonly object: number;
  readonly image: PageImage;
}

const found = (text: string, pattern: RegExp, what: string): string => {
  const value = pattern.exec(text)?.[1];
  if (value === undefined)
    throw new RangeError(`A PDF with a plain cross-reference table is needed to replace pages; it has no ${what}.`);
  return value;
};

/** The bytes with an update behind them; throws RangeError for PDFs whose objects are compressed. */
export function withImagePages(bytes: Uint8Array, pages: readonly ReplacedPage[]): Buffer {
  const text = Buffer.from(bytes).toString('latin1');
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const size = Number(found(trailer, /\/Size (\d+)/, 'trailer with /Size'));
  const root = found(trailer, /\/Root (\d+ \d+ R)/, 'trailer with /Root');
  const previous = found(trailer, /startxref\s+(\d+)/, 'startxref');
  const objects = new Map<number, Buffer>();
  for (const [index, { object, image }] of pages.entries()) {
    const own = found(text, new RegExp(`(?:^|\\n)${object} 0 obj\\s([\\s\\S]*?)endobj`), `object ${object}`);
    const contents = size + 2 * index;
    const parent = found(own, /\/Parent (\d+ \d+ R)/, `/Parent in object ${object}`);
    for (const entry of pageObjects(image, { parent, page: object, contents, image: contents + 1 })) objects.set(...entry);
  }
  const update = placed(objects, bytes.length);
  const sections = [...update.offsets].map(([number, offset]) => `${number} 1\n${xrefEntry(offset)}`).join('');
  const end = `xref\n${sections}trailer\n<< /Size ${size + 2 * pages.length} /Root ${root} /Prev ${previous} >>\nstartxref\n${bytes.length + update.bytes.length}\n%%EOF\n`;
  return Buffer.concat([bytes, update.bytes, Buffer.from(end, 'latin1')]);
}
