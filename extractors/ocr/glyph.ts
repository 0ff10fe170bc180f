/** The ink in a box → a small picture of fixed size, the same for all sizes of type, that a classifier takes. */
import { type GreyImage, type PixelBox, WHITE } from './image.js';
import { heightOf, widthOf } from './ink.js';

/** Pixels of the small picture. */
export const GLYPH_WIDTH = 14;
export const GLYPH_HEIGHT = 18;
/** Numbers that describe a glyph: its pixels, then its width as a share of its height. */
export const GLYPH_FEATURES = GLYPH_WIDTH * GLYPH_HEIGHT + 1;
/** Faint strokes count for more than their ink: the diagonal of a small 4 is a pale grey. */
const FAINT_WEIGHT = 0.6;
/** Samples taken in each direction of a pixel of the small picture. */
const SAMPLES = 2;

function darknessAt({ width, height, data }: GreyImage, x: number, y: number): number {
  const [ix, iy] = [Math.floor(x), Math.floor(y)];
  const [u, v] = [x - ix, y - iy];
  const at = (px: number, py: number): number =>
    px < 0 || py < 0 || px >= width || py >= height ? WHITE : (data[py * width + px] ?? WHITE);
  const upper = at(ix, iy) * (1 - u) + at(ix + 1, iy) * u;
  const lower = at(ix, iy + 1) * (1 - u) + at(ix + 1, iy + 1) * u;
  return 1 - (upper * (1 - v) + lower * v) / WHITE;
}

/** Thin strokes of small type print as pale grey: ink lighter than what pieces are made of, and darker than paper's grain. */
const FAINT = 236;
/** Columns of faint ink that a character is widened by, as a share of its height. */
const WIDENED = 0.55;

function hasFaintInk({ width, data }: GreyImage, x: number, { y0, y1 }: PixelBox): boolean {
  for (let y = y0; y < y1; y++) if ((data[y * width + x] ?? WHITE) < FAINT) return true;
  return false;
}

/** The box widened by the faint ink beside it, no further than from `from` to `to`: the thin stroke of a 4 is there. */
export function withFaintInk(image: GreyImage, box: PixelBox, from: number, to: number): PixelBox {
  const most = Math.round(WIDENED * heightOf(box));
  let { x0, x1 } = box;
  while (x0 > from && box.x0 - x0 < most && hasFaintInk(image, x0 - 1, box)) x0--;
  while (x1 < to && x1 - box.x1 < most && hasFaintInk(image, x1, box)) x1++;
  return { ...box, x0, x1 };
}

/** Features of the ink in `box`: its height fills the picture, its width is centred; what is wider than the picture is squeezed. */
export function glyphOf(image: GreyImage, box: PixelBox): Float32Array {
  const out = new Float32Array(GLYPH_FEATURES);
  const [w, h] = [widthOf(box), heightOf(box)];
  const scaleY = h / GLYPH_HEIGHT;
  const scaleX = Math.max(scaleY, w / GLYPH_WIDTH);
  const left = (box.x0 + box.x1) / 2 - (GLYPH_WIDTH / 2) * scaleX;
  for (let y = 0; y < GLYPH_HEIGHT; y++)
    for (let x = 0; x < GLYPH_WIDTH; x++) {
      let sum = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const sx = left + (x + ((sample % SAMPLES) + 0.5) / SAMPLES) * scaleX;
        // What lies beside the box belongs to the neighbours.
        if (sx < box.x0 || sx >= box.x1) continue;
        const sy = box.y0 + (y + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * scaleY;
        sum += darknessAt(image, sx - 0.5, sy - 0.5);
      }
      out[y * GLYPH_WIDTH + x] = (sum / (SAMPLES * SAMPLES)) ** FAINT_WEIGHT;
    }
  out[GLYPH_FEATURES - 1] = w / h;
  return out;
}
