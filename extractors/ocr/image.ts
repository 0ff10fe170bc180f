/** A page as grey pixels, and the few operations that need nothing else. */

/** Grey values row by row: 0 is ink, 255 is paper. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  /** Pixels an inch of the page. */
  readonly dpi: number;
}

/** A box in pixels; `x1` and `y1` lie just outside. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const WHITE = 255;
const POINTS_PER_INCH = 72;

/** Points that one pixel measures. */
export const pointsPerPixel = (image: GreyImage): number => POINTS_PER_INCH / image.dpi;

/** An image of paper without ink. */
export function blankImage(width: number, height: number, dpi: number): GreyImage {
  return { width, height, data: new Uint8Array(width * height).fill(WHITE), dpi };
}

/** The image turned clockwise by a number of quarter turns. */
export function turnedImage(image: GreyImage, quarterTurns: number): GreyImage {
  const turns = ((quarterTurns % 4) + 4) % 4;
  if (turns === 0) return image;
  const { width: w, height: h, data } = image;
  const out = turns === 2 ? blankImage(w, h, image.dpi) : blankImage(h, w, image.dpi);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const [tx, ty] = turns === 1 ? [h - 1 - y, x] : turns === 2 ? [w - 1 - x, h - 1 - y] : [y, w - 1 - x];
      out.data[ty * out.width + tx] = data[y * w + x] ?? WHITE;
    }
  return out;
}

/** Makes a large image smaller by averaging whole blocks of pixels. */
export function shrunkImage(image: GreyImage, factor: number): GreyImage {
  const out = blankImage(Math.floor(image.width / factor), Math.floor(image.height / factor), image.dpi / factor);
  for (let y = 0; y < out.height; y++)
    for (let x = 0; x < out.width; x++) {
      let sum = 0;
      for (let dy = 0; dy < factor; dy++)
        for (let dx = 0; dx < factor; dx++) sum += image.data[(y * factor + dy) * image.width + x * factor + dx] ?? WHITE;
      out.data[y * out.width + x] = Math.round(sum / (factor * factor));
    }
  return out;
}
