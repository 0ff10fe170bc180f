/** Draws the pages of a PDF and gives them to the scanner: the same document, all or some of it without a text layer. */
import { createCanvas } from '@napi-rs/canvas';
import { withPdf } from '../../extractors/pdf/open.js';
import { imagePdf } from './image-pdf.js';
import { type ReplacedPage, withImagePages } from './mixed-pdf.js';
import { type ScannerOptions, scanned } from './scanner.js';

const POINTS_PER_INCH = 72;

/** Images of the wanted pages (1 = first; all by default) with the objects they stand for. */
function imagesOf(bytes: Uint8Array, options: ScannerOptions, only: readonly number[] | undefined): Promise<ReplacedPage[]> {
  return withPdf(
    bytes.slice(),
    async (document) => {
      const pages: ReplacedPage[] = [];
      for (const number of only ?? Array.from({ length: document.numPages }, (_, index) => index + 1)) {
        const page = await document.getPage(number);
        const viewport = page.getViewport({ scale: options.dpi / POINTS_PER_INCH });
        const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
        const context = canvas.getContext('2d');
        context.fillStyle = '#ffffff';
        context.fillRect(0, 0, canvas.width, canvas.height);
        // pdf.js asks for a browser's canvas; this one draws the same.
        await page.render({ canvas: null, canvasContext: context as never, viewport }).promise;
        page.cleanup();
        pages.push({ object: page.ref?.num ?? 0, image: scanned(canvas, number, options) });
      }
      return pages;
    },
    { outlines: true },
  );
}

/** The bytes of a PDF of images of the wanted pages. Rejects when the PDF cannot be opened or has no such page. */
export async function rasterised(bytes: Uint8Array, options: ScannerOptions, only?: readonly number[]): Promise<Buffer> {
  return imagePdf((await imagesOf(bytes, options, only)).map(({ image }) => image));
}

/** The whole document with images in place of the given pages. Rejects for PDFs whose objects are compressed, too. */
export async function partlyRasterised(bytes: Uint8Array, options: ScannerOptions, only: readonly number[]): Promise<Buffer> {
  return withImagePages(bytes, await imagesOf(bytes, options, only));
}
