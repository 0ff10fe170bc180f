/** Uneven, greyish paper → white; the darkest ink → black. */
import { type GreyImage, WHITE } from './image.js';

/** Side of the blocks whose paper is measured, in inches. */
const BLOCK = 0.3;
/** Share of the pixels of a block that are darker than its paper. */
const PAPER_SHARE = 0.7;
/** Paper darker than this share of the page's own is no paper but shading or a picture. */
const DARKEST_PAPER = 0.6;
/** Share of the ink pixels that may be darker than what counts as black. */
const BLACK_SHARE = 0.25;
/** What is this close to white is grain of the paper. */
const GRAIN = 228;

function percentile(histogram: ArrayLike<number>, total: number, share: number): number {
  let seen = 0;
  for (let value = 0; value < 256; value++) {
    seen += histogram[value] ?? 0;
    if (seen >= total * share) return value;
  }
  return WHITE;
}

function histogramOf(image: GreyImage, x0: number, y0: number, x1: number, y1: number): Uint32Array {
  const histogram = new Uint32Array(256);
  for (let y = y0; y < y1; y++)
    for (let i = y * image.width + x0; i < y * image.width + x1; i++) {
      const value = image.data[i] ?? WHITE;
      histogram[value] = (histogram[value] ?? 0) + 1;
    }
  return histogram;
}

/** Grey of the paper at the middle of every block. */
function paperOf(image: GreyImage, size: number, columns: number, rows: number): Float32Array {
  const whole = histogramOf(image, 0, 0, image.width, image.height);
  const least = percentile(whole, image.width * image.height, PAPER_SHARE) * DARKEST_PAPER;
  const paper = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [x0, y0] = [column * size, row * size];
      const [x1, y1] = [Math.min(image.width, x0 + size), Math.min(image.height, y0 + size)];
      const histogram = histogramOf(image, x0, y0, x1, y1);
      paper[row * columns + column] = Math.max(least, 1, percentile(histogram, (x1 - x0) * (y1 - y0), PAPER_SHARE));
    }
  return paper;
}

/** The same page with white paper and black ink. */
export function stretchLevels(image: GreyImage): GreyImage {
  const { width, height, data } = image;
  const size = Math.max(16, Math.round(image.dpi * BLOCK));
  const columns = Math.ceil(width / size);
  const rows = Math.ceil(height / size);
  const paper = paperOf(image, size, columns, rows);
  const flat = new Uint8Array(data.length);
  const histogram = new Uint32Array(256);
  const across = Array.from({ length: width }, (_, x) => Math.min(columns - 1, Math.max(0, x / size - 0.5)));
  const levels = new Float32Array(columns + 1);
  for (let y = 0; y < height; y++) {
    const v = Math.min(rows - 1, Math.max(0, y / size - 0.5));
    const row = Math.min(rows - 1, Math.floor(v));
    const below = Math.min(rows - 1, row + 1);
    for (let column = 0; column <= columns; column++) {
      const [upper, lower] = [row, below].map((r) => paper[r * columns + Math.min(column, columns - 1)] ?? WHITE);
      levels[column] = (upper ?? WHITE) * (1 - (v - row)) + (lower ?? WHITE) * (v - row);
    }
    for (let x = 0; x < width; x++) {
      const u = across[x] ?? 0;
      const column = Math.floor(u);
      const level = (levels[column] ?? WHITE) * (1 - (u - column)) + (levels[column + 1] ?? WHITE) * (u - column);
      const value = Math.min(WHITE, Math.round(((data[y * width + x] ?? WHITE) / level) * WHITE));
      flat[y * width + x] = value;
      histogram[value] = (histogram[value] ?? 0) + 1;
    }
  }
  const ink = histogram.subarray(0, 128).reduce((sum, count) => sum + count, 0);
  const black = Math.min(110, percentile(histogram, ink, BLACK_SHARE));
  const table = Uint8Array.from({ length: 256 }, (_, value) => {
    const stretched = Math.round(((value - black) / (WHITE - black)) * WHITE);
    return stretched >= GRAIN ? WHITE : Math.max(0, Math.round((stretched * WHITE) / GRAIN));
  });
  return { ...image, data: flat.map((value) => table[value] ?? WHITE) };
}
