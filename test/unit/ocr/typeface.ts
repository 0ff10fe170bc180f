/** A typeface that comes with pdf.js, so that digits can be drawn on any machine. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { blankImage, type GreyImage } from '../../../extractors/ocr/image.js';
import { boxAround, piecesOf } from '../../../extractors/ocr/ink.js';
import type { InkLine } from '../../../extractors/ocr/text-lines.js';

/** Registers the typeface and gives its family. */
export function registeredTypeface(): string {
  const family = 'Test Sans';
  const pdfjs = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  GlobalFonts.registerFromPath(path.join(pdfjs, 'standard_fonts', 'LiberationSans-Regular.ttf'), family);
  return family;
}

/** A line of type of `size` pixels; `closer` is what its characters are moved together by, in pixels. */
export function drawnLine(text: string, size: number, closer = 0): { image: GreyImage; line: InkLine } {
  const canvas = createCanvas(text.length * size + 40, 2 * size + 20);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000000';
  context.font = `${size}px "${registeredTypeface()}"`;
  let x = 20;
  for (const sign of text) {
    context.fillText(sign, x, 1.5 * size);
    x += context.measureText(sign).width - closer;
  }
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const image = blankImage(canvas.width, canvas.height, 200);
  for (let i = 0; i < image.data.length; i++) image.data[i] = data[4 * i] ?? 255;
  const pieces = piecesOf(image).sort((a, b) => a.x0 - b.x0);
  return { image, line: { box: boxAround(pieces), pieces } };
}
