/** Cuts one line of text out of a page so that an engine reads it well: white around it, wide gaps closed, larger if small. */
import { blankImage, type GreyImage, type PixelBox, WHITE } from './image.js';

/** White around the ink, as a share of the line's height. */
const MARGIN = 0.35;
/** Gaps wider than this many line heights are closed to it: engines take wide gaps for columns. */
const WIDEST_GAP = 0.8;
/** Gap put between the pieces of a line that are set apart. */
const SPREAD = 0.35;

/** How much to enlarge a line whose ink is in `box`, for an engine that reads lines of `best` pixels best. */
export function scaleFor(box: PixelBox, best: number): number {
  const scale = best / (box.y1 - box.y0);
  return scale > 1.15 ? Math.min(3, scale) : 1;
}

function inkColumns(image: GreyImage, box: PixelBox): boolean[] {
  const columns: boolean[] = [];
  for (let x = box.x0; x < box.x1; x++) {
    let inked = false;
    for (let y = box.y0; y < box.y1 && !inked; y++) inked = (image.data[y * image.width + x] ?? WHITE) < 200;
    columns.push(inked);
  }
  return columns;
}

/** Columns of the page to be kept. */
function keptColumns(image: GreyImage, box: PixelBox, widest: number): number[] {
  const kept: number[] = [];
  let gap = 0;
  for (const [index, inked] of inkColumns(image, box).entries()) {
    gap = inked ? 0 : gap + 1;
    if (gap <= widest) kept.push(box.x0 + index);
  }
  return kept;
}

/** The line in `box`, `scale` times as large. */
export function cropLine(image: GreyImage, box: PixelBox, scale: number): GreyImage {
  const height = box.y1 - box.y0;
  const margin = Math.max(6, Math.round(height * MARGIN));
  const columns = keptColumns(image, box, Math.max(8, Math.round(height * WIDEST_GAP)));
  const plain = blankImage(columns.length + 2 * margin, height + 2 * margin, image.dpi);
  for (let y = 0; y < height; y++)
    for (const [x, column] of columns.entries())
      plain.data[(y + margin) * plain.width + x + margin] = image.data[(box.y0 + y) * image.width + column] ?? WHITE;
  return scale === 1 ? plain : enlarged(plain, scale);
}

/** The pieces of a line set further apart: engines take two equal characters that stand close for one. */
export function spreadLine(
  image: GreyImage,
  line: { readonly box: PixelBox; readonly pieces: readonly PixelBox[] },
  scale: number,
): GreyImage {
  const { box } = line;
  const height = box.y1 - box.y0;
  const groups: { x0: number; x1: number }[] = [];
  for (const { x0, x1 } of line.pieces) {
    const last = groups.at(-1);
    if (last && x0 < last.x1) last.x1 = Math.max(last.x1, x1);
    else groups.push({ x0, x1 });
  }
  const margin = Math.max(6, Math.round(height * MARGIN));
  const gap = Math.round(height * SPREAD);
  const width = groups.reduce((sum, group) => sum + group.x1 - group.x0 + 2 + gap, 2 * margin);
  const out = blankImage(width, height + 2 * margin, image.dpi);
  let at = margin;
  for (const group of groups) {
    for (let y = 0; y < height; y++)
      for (let x = group.x0 - 1; x <= group.x1; x++)
        out.data[(y + margin) * width + at + x - group.x0 + 1] = image.data[(box.y0 + y) * image.width + x] ?? WHITE;
    at += group.x1 - group.x0 + 2 + gap;
  }
  return scale === 1 ? out : enlarged(out, scale);
}

/** For every pixel of an enlarged row: the two pixels that it lies between, and how far from the first. */
function placesBetween(length: number, scale: number, of: number): { first: Int32Array; second: Int32Array; far: Float64Array } {
  const [first, second, far] = [new Int32Array(length), new Int32Array(length), new Float64Array(length)];
  for (let i = 0; i < length; i++) {
    const place = (i + 0.5) / scale - 0.5;
    const whole = Math.floor(place);
    first[i] = Math.min(of - 1, Math.max(0, whole));
    second[i] = Math.min(of - 1, Math.max(0, whole + 1));
    far[i] = place - whole;
  }
  return { first, second, far };
}

/** Bilinear enlargement. */
export function enlarged(image: GreyImage, scale: number): GreyImage {
  const { width, data } = image;
  const out = blankImage(Math.round(width * scale), Math.round(image.height * scale), image.dpi * scale);
  const across = placesBetween(out.width, scale, width);
  const down = placesBetween(out.height, scale, image.height);
  for (let y = 0; y < out.height; y++) {
    const [above, below, v] = [(down.first[y] ?? 0) * width, (down.second[y] ?? 0) * width, down.far[y] ?? 0];
    for (let x = 0; x < out.width; x++) {
      const [left, right, u] = [across.first[x] ?? 0, across.second[x] ?? 0, across.far[x] ?? 0];
      const upper = (data[above + left] ?? WHITE) * (1 - u) + (data[above + right] ?? WHITE) * u;
      const lower = (data[below + left] ?? WHITE) * (1 - u) + (data[below + right] ?? WHITE) * u;
      out.data[y * out.width + x] = Math.round(upper * (1 - v) + lower * v);
    }
  }
  return out;
}

/** The image as a PGM file, which costs nothing to write and every engine reads. */
export function pgm(image: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${image.width} ${image.height}\n255\n`, 'latin1'), image.data]);
}
