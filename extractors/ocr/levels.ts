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
  const whole = new Uint32Array(256);
  const paper = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [x0, y0] = [column * size, row * size];
      const [x1, y1] = [Math.min(image.width, x0 + size), Math.min(image.height, y0 + size)];
      const histogram = histogramOf(image, x0, y0, x1, y1);
      for (let value = 0; value < 256; value++) whole[value] = (whole[value] ?? 0) + (histogram[value] ?? 0);
      paper[row * columns + column] = percentile(histogram, (x1 - x0) * (y1 - y0), PAPER_SHARE);
    }
  const least = Math.max(1, percentile(whole, image.width * image.height, PAPER_SHARE) * DARKEST_PAPER);
  return paper.map((grey) => Math.max(least, grey));
}

/** The paper changes so slowly that it is the same for squares of 2 ** SQUARE_BITS pixels. */
const SQUARE_BITS = 3;
const SQUARE = 2 ** SQUARE_BITS;
/** The greys of every so manyth row tell what is black. */
const SAMPLED_ROWS = 4;

/** Between the middles of two blocks: the first of them, and how far from it. */
function between(at: number, size: number, blocks: number): readonly [block: number, far: number] {
  const place = Math.min(blocks - 1, Math.max(0, at / size - 0.5));
  const block = Math.floor(place);
  return [block, place - block];
}

/** Factors are whole numbers of so manyth parts. */
const PART_BITS = 16;
/** Greater ones would not fit into whole numbers once multiplied; only a black page has them. */
const MOST_FACTOR = 2 ** 23;

/** What every square's pixels are multiplied by to make its paper white; row by row. The paper is known at the middles of blocks. */
function factorsOf(image: GreyImage, across: number): Int32Array {
  const size = Math.max(16, Math.round(image.dpi * BLOCK));
  const [columns, rows] = [Math.ceil(image.width / size), Math.ceil(image.height / size)];
  const paper = paperOf(image, size, columns, rows);
  const at = (row: number, column: number): number =>
    paper[Math.min(rows - 1, row) * columns + Math.min(columns - 1, column)] ?? WHITE;
  const factors = new Int32Array(across * Math.ceil(image.height / SQUARE));
  for (let i = 0; i < factors.length; i++) {
    const [row, down] = between((Math.floor(i / across) + 0.5) * SQUARE, size, rows);
    const [column, right] = between(((i % across) + 0.5) * SQUARE, size, columns);
    const upper = at(row, column) * (1 - right) + at(row, column + 1) * right;
    const lower = at(row + 1, column) * (1 - right) + at(row + 1, column + 1) * right;
    const factor = (WHITE << PART_BITS) / (upper * (1 - down) + lower * down);
    factors[i] = Math.min(MOST_FACTOR, Math.round(factor));
  }
  return factors;
}

/** The page divided by its paper. */
function flattened(image: GreyImage): Uint8Array {
  const { width, height, data } = image;
  const across = Math.ceil(width / SQUARE);
  const factors = factorsOf(image, across);
  const flat = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const own = factors.subarray((y >> SQUARE_BITS) * across, ((y >> SQUARE_BITS) + 1) * across);
    const start = y * width;
    for (let x = 0; x < width; x++) {
      const value = Math.imul(data[start + x] ?? WHITE, own[x >> SQUARE_BITS] ?? 0) >> PART_BITS;
      // White where the value is greater: half of all paper is, at random, so that a branch would be guessed wrong half of the time.
      flat[start + x] = value | ((WHITE - value) >> 31);
    }
  }
  return flat;
}

/** The same page with white paper and black ink. */
export function stretchLevels(image: GreyImage): GreyImage {
  const { width, height } = image;
  const flat = flattened(image);
  const histogram = new Uint32Array(256);
  for (let y = 0; y < height; y += SAMPLED_ROWS)
    for (let i = y * width; i < (y + 1) * width; i++) {
      const value = flat[i] ?? WHITE;
      histogram[value] = (histogram[value] ?? 0) + 1;
    }
  const ink = histogram.subarray(0, 128).reduce((sum, count) => sum + count, 0);
  const black = Math.min(110, percentile(histogram, ink, BLACK_SHARE));
  const table = Uint8Array.from({ length: 256 }, (_, value) => {
    const stretched = Math.round(((value - black) / (WHITE - black)) * WHITE);
    return stretched >= GRAIN ? WHITE : Math.max(0, Math.round((stretched * WHITE) / GRAIN));
  });
  for (let i = 0; i < flat.length; i++) flat[i] = table[flat[i] ?? WHITE] ?? WHITE;
  return { ...image, data: flat };
}
