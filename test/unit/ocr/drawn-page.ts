/** Pages drawn for tests: a frame of rules with blocks of ink for characters. */
import { blankImage, type GreyImage } from '../../../extractors/ocr/image.js';

/** Fills a rectangle with ink. */
export function ink(image: GreyImage, x0: number, y0: number, x1: number, y1: number, value = 0): void {
  for (let y = y0; y < y1; y++) image.data.fill(value, y * image.width + x0, y * image.width + x1);
}

export const COLUMNS = [100, 300, 500, 700] as const;
export const ROWS = [100, 140, 180, 220, 260] as const;

/** A ruled table of four rows and three columns at 200 dpi; `thickness` and `grey` of its lines can be chosen. */
export function ruledPage(thickness = 2, grey = 0): GreyImage {
  const image = blankImage(900, 600, 200);
  for (const x of COLUMNS) ink(image, x, ROWS[0], x + thickness, (ROWS.at(-1) ?? 0) + thickness, grey);
  for (const y of ROWS) ink(image, COLUMNS[0], y, (COLUMNS.at(-1) ?? 0) + thickness, y + thickness, grey);
  return image;
}
