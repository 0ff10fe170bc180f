/** One PDF page → grey pixels: a scan gives its own pixels untouched, anything else is drawn. */
import { createRequire } from 'node:module';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { blankImage, type GreyImage, shrunkImage, WHITE } from '../ocr/image.js';
import { applyX, applyY, type Matrix, multiply, transformBox } from './matrix.js';
import { loadPdfjs, withPdf } from './open.js';

/** Resolution at which a page is drawn. Numbers were read best at it. */
const DRAWN_DPI = 200;
/** Resolutions of scans that are taken as they are; finer ones are averaged down, coarser ones drawn. */
const LEAST_DPI = 140;
const MOST_DPI = 320;
/** An image that covers this share of the page is the scan of it. */
const WHOLE_PAGE = 0.85;
const POINTS_PER_INCH = 72;

/** The parts of a decoded pdf.js image that are used here. */
interface DecodedImage {
  readonly width: number;
  readonly height: number;
  /** 1: one bit a pixel, 2: RGB, 3: RGBA. */
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray | null;
}

const GREY_1BPP = 1;
const RGB_24BPP = 2;

/** The red channel: black ink stays, a red stamp over it becomes pale. */
function redOf({ width, height, kind, data }: DecodedImage): Uint8Array | null {
  if (!data) return null;
  const out = new Uint8Array(width * height);
  if (kind === GREY_1BPP) {
    const rowBytes = (width + 7) >> 3;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++)
        out[y * width + x] = ((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? WHITE : 0;
    return out;
  }
  const bytes = kind === RGB_24BPP ? 3 : 4;
  for (let i = 0; i < out.length; i++) out[i] = data[i * bytes] ?? WHITE;
  return out;
}

/** The only mark of a page that is one large image, with the place it is put in. */
async function soleImage(page: PDFPageProxy, base: Matrix): Promise<{ name: string; matrix: Matrix } | null> {
  const { pdfjs } = await loadPdfjs();
  const { OPS } = pdfjs;
  const { fnArray, argsArray } = await page.getOperatorList();
  const stack: Matrix[] = [];
  let matrix = base;
  let found: { name: string; matrix: Matrix } | null = null;
  for (const [index, operation] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    if (operation === OPS.save) stack.push(matrix);
    else if (operation === OPS.restore) matrix = stack.pop() ?? base;
    else if (operation === OPS.transform) matrix = multiply(matrix, args as Matrix);
    else if (operation === OPS.paintImageXObject) {
      if (found) return null;
      found = { name: String((args as unknown[])[0]), matrix };
    } else if (OTHER_MARKS.some((name) => operation === OPS[name])) return null;
  }
  return found;
}

const OTHER_MARKS = [
  'paintInlineImageXObject',
  'paintImageMaskXObject',
  'paintImageMaskXObjectGroup',
  'paintImageXObjectRepeat',
  'paintFormXObjectBegin',
  'beginAnnotation',
  'constructPath',
  'shadingFill',
] as const;

function decoded(page: PDFPageProxy, name: string): Promise<DecodedImage | null> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    store.get(name, (image: DecodedImage | null) => resolve(image));
  });
}

/** Puts an image's pixels where its matrix has them, `scale` pixels a point. Its lean is less than a pixel: rows stay rows, or become columns. */
function place(pixels: Uint8Array, { width, height }: DecodedImage, matrix: Matrix, scale: number, out: GreyImage): void {
  const sideways = Math.abs(matrix[0]) < Math.abs(matrix[1]);
  const [middle, centre] = [applyX(matrix, 0.5, 0.5), applyY(matrix, 0.5, 0.5)];
  const along = Int32Array.from({ length: width }, (_, u) => {
    const off = (u + 0.5) / width - 0.5;
    return Math.floor((sideways ? centre + matrix[1] * off : middle + matrix[0] * off) * scale);
  });
  const [limit, step] = sideways ? [out.height, out.width] : [out.width, 1];
  for (let v = 0; v < height; v++) {
    const off = 0.5 - (v + 0.5) / height;
    const line = Math.floor((sideways ? middle + matrix[2] * off : centre + matrix[3] * off) * scale);
    if (line < 0 || line >= (sideways ? out.width : out.height)) continue;
    const start = sideways ? line : line * out.width;
    for (let u = 0; u < width; u++) {
      const at = along[u] ?? -1;
      if (at >= 0 && at < limit) out.data[start + at * step] = pixels[v * width + u] ?? WHITE;
    }
  }
}

/** The pixels of a scan at its own resolution, placed on the page as displayed; null when the page is no plain scan. */
async function scannedPixels(page: PDFPageProxy): Promise<GreyImage | null> {
  const viewport = page.getViewport({ scale: 1 });
  const found = await soleImage(page, viewport.transform as unknown as Matrix);
  if (!found) return null;
  const { matrix } = found;
  const box = transformBox(matrix, 0, 0, 1, 1);
  const [w, h] = [box.x1 - box.x0, box.bottom - box.top];
  if (w * h < WHOLE_PAGE * viewport.width * viewport.height) return null;
  const sideways = Math.abs(matrix[0]) < Math.abs(matrix[1]);
  const lean = sideways ? Math.abs(matrix[0]) + Math.abs(matrix[3]) : Math.abs(matrix[1]) + Math.abs(matrix[2]);
  if (lean > 0.5) return null;
  const image = await decoded(page, found.name);
  const red = image && redOf(image);
  if (!image || !red) return null;
  const [dpiX, dpiY] = sideways
    ? [(image.height / w) * POINTS_PER_INCH, (image.width / h) * POINTS_PER_INCH]
    : [(image.width / w) * POINTS_PER_INCH, (image.height / h) * POINTS_PER_INCH];
  if (dpiX < LEAST_DPI || Math.abs(dpiX - dpiY) > 0.02 * dpiX) return null;
  const scale = dpiX / POINTS_PER_INCH;
  const out = blankImage(Math.round(viewport.width * scale), Math.round(viewport.height * scale), dpiX);
  place(red, image, matrix, scale, out);
  return dpiX > MOST_DPI ? shrunkImage(out, Math.max(2, Math.round(dpiX / 300))) : out;
}

type Canvas = typeof import('@napi-rs/canvas');

async function draw(page: PDFPageProxy): Promise<GreyImage> {
  const { createCanvas } = createRequire(import.meta.url)('@napi-rs/canvas') as Canvas;
  const viewport = page.getViewport({ scale: DRAWN_DPI / POINTS_PER_INCH });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  await page.render({ canvas: null, canvasContext: context as never, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  const out = blankImage(width, height, DRAWN_DPI);
  for (let i = 0; i < out.data.length; i++) out.data[i] = data[i * 4] ?? WHITE;
  return out;
}

/**
 * The pixels of a page as displayed. `bytes` are those of its document: a page that is more than one image is drawn, and for that
 * the document is opened once more, with the outlines of its fonts.
 */
export async function renderPage(page: PDFPageProxy, bytes: Uint8Array): Promise<GreyImage> {
  const own = await scannedPixels(page);
  if (own) return own;
  return withPdf(bytes.slice(), async (document) => draw(await document.getPage(page.pageNumber)), { outlines: true });
}
