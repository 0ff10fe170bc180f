/** The project's own scanner: pages of images without a text layer, the same bytes from the same seed. */
import { readFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { withPdf } from '../../../extractors/pdf/open.js';
import { readPdfPage } from '../../../extractors/pdf/page.js';
import { renderPage } from '../../../extractors/pdf/render.js';
import { imagePdf } from '../../../scripts/rasterise/image-pdf.js';
import { rasterised } from '../../../scripts/rasterise/pages.js';
import { DEFAULT_SCANNER, type ScannerOptions, scanned } from '../../../scripts/rasterise/scanner.js';

const INCHES = 2;

/** A sheet of two by four inches with a black square of half an inch in its upper left quarter. */
function sheet(dpi: number) {
  const canvas = createCanvas(INCHES * dpi, 2 * INCHES * dpi);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000000';
  context.fillRect(0.5 * dpi, 0.5 * dpi, 0.5 * dpi, 0.5 * dpi);
  return canvas;
}

const scan = (options: Partial<ScannerOptions>): Buffer => {
  const all = { ...DEFAULT_SCANNER, ...options };
  return imagePdf([scanned(sheet(all.dpi), 1, all)]);
};

/** What the page shows at a place given in inches, 0 black to 255 white, and its size in inches. */
async function looks(pdf: Buffer, x: number, y: number) {
  return withPdf(new Uint8Array(pdf), async (document) => {
    const page = await document.getPage(1);
    const image = await renderPage(page, new Uint8Array(pdf));
    const level = image.data[Math.round(y * image.dpi) * image.width + Math.round(x * image.dpi)] ?? -1;
    return { dark: level < 100, size: [image.width, image.height].map((pixels) => Math.round(pixels / image.dpi)) };
  });
}

describe('a scanned sheet', () => {
  const cases: readonly [string, Partial<ScannerOptions>, number, number, number[]][] = [
    ['grey', {}, 0.75, 0.75, [2, 4]],
    ['300 dpi', { dpi: 300 }, 0.75, 0.75, [2, 4]],
    ['bilevel', { mode: 'bilevel', dpi: 150 }, 0.75, 0.75, [2, 4]],
    ['leaning', { skew: 2 }, 0.79, 0.72, [2, 4]],
    ['turned once', { quarterTurns: 1 }, 3.25, 0.75, [4, 2]],
    ['turned twice', { quarterTurns: 2 }, 1.25, 3.25, [2, 4]],
    ['turned thrice', { quarterTurns: 3 }, 0.75, 1.25, [4, 2]],
    ['grained', { noise: 30 }, 0.75, 0.75, [2, 4]],
  ];
  it.each(cases)('%s has its square in its place', async (_name, options, x, y, size) => {
    const pdf = scan(options);
    expect(await looks(pdf, x, y)).toEqual({ dark: true, size });
    expect((await looks(pdf, 0.2, 0.2)).dark).toBe(false);
  });

  it('depends on the seed alone', () => {
    const grained = { noise: 20, stamp: true };
    expect(scan({ ...grained, seed: 5 }).equals(scan({ ...grained, seed: 5 }))).toBe(true);
    expect(scan({ ...grained, seed: 5 }).equals(scan({ ...grained, seed: 6 }))).toBe(false);
  });
});

describe('a rasterised sample', () => {
  it('has no text layer any more and is covered by its image', async () => {
    const source = new URL('../../../samples/xigong-government-services-2024-budget/', import.meta.url);
    const bytes = new Uint8Array(readFileSync(new URL('document.pdf', source)));
    const pdf = await rasterised(bytes, { ...DEFAULT_SCANNER, dpi: 75 }, [1]);
    const layout = await withPdf(new Uint8Array(pdf), async (document) => readPdfPage(await document.getPage(1)));
    expect([layout.words.length, layout.imageCoverage > 0.99]).toEqual([0, true]);
  });

  it('needs a page', () => {
    expect(() => imagePdf([])).toThrow(/at least one page/);
  });
});
