/** A part of a page image as PNG, with the box of the doubtful figure drawn in. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { BBox } from '../../extractors/geometry.js';
import { type GreyImage, type PixelBox, WHITE } from '../../extractors/ocr/image.js';

/** What is shown around the box, in points: enough to see the neighbours and the rules of the table. */
const BESIDE = 70;
const ABOVE = 14;
/** Of a whole table the head is enough to find it, in points. */
const TALLEST = 200;
/** Distance of the drawn frame from the box, in points. */
const FRAME = 1.5;
const FRAME_COLOUR = '#d0021b';
const POINTS_PER_INCH = 72;

/** A part of the image on a canvas of its own. */
function painted(image: GreyImage, { x0, y0, x1, y1 }: PixelBox): Canvas {
  const canvas = createCanvas(x1 - x0, y1 - y0);
  const context = canvas.getContext('2d');
  const pixels = context.createImageData(x1 - x0, y1 - y0);
  let at = 0;
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) {
      const grey = image.data[y * image.width + x] ?? WHITE;
      pixels.data[at++] = grey;
      pixels.data[at++] = grey;
      pixels.data[at++] = grey;
      pixels.data[at++] = WHITE;
    }
  context.putImageData(pixels, 0, 0);
  return canvas;
}

/** PNG of a whole page. */
export const pagePng = (image: GreyImage): Buffer =>
  painted(image, { x0: 0, y0: 0, x1: image.width, y1: image.height }).toBuffer('image/png');

/** PNG of the box and what stands around it; null when the box lies outside of the page. */
export function cropPng(image: GreyImage, box: BBox): Buffer | null {
  const scale = image.dpi / POINTS_PER_INCH;
  const x0 = Math.max(0, Math.floor((box.x0 - BESIDE) * scale));
  const y0 = Math.max(0, Math.floor((box.top - ABOVE) * scale));
  const x1 = Math.min(image.width, Math.ceil((box.x1 + BESIDE) * scale));
  const y1 = Math.min(image.height, Math.ceil((Math.min(box.bottom, box.top + TALLEST) + ABOVE) * scale));
  if (x1 <= x0 || y1 <= y0) return null;
  const canvas = painted(image, { x0, y0, x1, y1 });
  const context = canvas.getContext('2d');
  context.strokeStyle = FRAME_COLOUR;
  context.lineWidth = 2;
  const frame = { x: (box.x0 - FRAME) * scale - x0, y: (box.top - FRAME) * scale - y0 };
  context.strokeRect(frame.x, frame.y, (box.x1 - box.x0 + 2 * FRAME) * scale, (box.bottom - box.top + 2 * FRAME) * scale);
  return canvas.toBuffer('image/png');
}
