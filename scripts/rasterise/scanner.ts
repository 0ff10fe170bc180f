/** What a scanner does to a page: leaning paper, a stamp, grain, fewer grey levels; the same seed gives the same bytes. */
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { PageImage } from './image-pdf.js';

export interface ScannerOptions {
  readonly dpi: number;
  readonly mode: 'colour' | 'grey' | 'bilevel';
  /** Degrees; positive leans down to the right. */
  readonly skew: number;
  /** Clockwise quarter turns by which the page lies wrong. */
  readonly quarterTurns: number;
  /** 1…100; not used for bilevel pages. */
  readonly jpegQuality: number;
  /** Greatest change of a pixel's grey value by grain, 0…255. */
  readonly noise: number;
  /** Whether a red seal is put on the page. */
  readonly stamp: boolean;
  readonly seed: number;
}

export const DEFAULT_SCANNER: ScannerOptions = {
  dpi: 200,
  mode: 'grey',
  skew: 0,
  quarterTurns: 0,
  jpegQuality: 80,
  noise: 0,
  stamp: false,
  seed: 1,
};

const QUARTER = Math.PI / 2;
const DEGREE = Math.PI / 180;
/** Darker pixels of a bilevel scan are black. */
const BLACK_BELOW = 160;
/** A seal is 42 mm across; inches. */
const SEAL_RADIUS = 0.83;
const SEAL_COLOUR = 'rgba(214, 32, 38, 0.62)';
const STAR_POINTS = 5;

/** Uniform numbers 0…1 from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The picture turned about its middle on white paper; quarter turns change the paper's sides. */
function turned(picture: Canvas, radians: number, width: number, height: number): Canvas {
  const paper = createCanvas(width, height);
  const context = paper.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate(radians);
  context.drawImage(picture, -picture.width / 2, -picture.height / 2);
  return paper;
}

/** A round seal with a star somewhere over the middle of the page. */
function putSeal(paper: Canvas, dpi: number, random: () => number): void {
  const context = paper.getContext('2d');
  const radius = SEAL_RADIUS * dpi;
  const [x, y] = [paper.width * (0.35 + 0.3 * random()), paper.height * (0.35 + 0.3 * random())];
  context.strokeStyle = SEAL_COLOUR;
  context.fillStyle = SEAL_COLOUR;
  context.lineWidth = 0.04 * dpi;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.stroke();
  context.beginPath();
  for (let corner = 0; corner < 2 * STAR_POINTS; corner++) {
    const reach = radius * (corner % 2 === 0 ? 0.35 : 0.14);
    const angle = (corner * Math.PI) / STAR_POINTS - QUARTER;
    context.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
  }
  context.fill();
}

/** Grain and grey levels, in place. */
function develop(pixels: Uint8ClampedArray, { mode, noise }: ScannerOptions, random: () => number): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const grain = noise === 0 ? 0 : (random() + random() - 1) * noise;
    const [r = 0, g = 0, b = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const grey = 0.299 * r + 0.587 * g + 0.114 * b;
    const level = mode === 'bilevel' ? (grey + grain < BLACK_BELOW ? 0 : 255) : grey + grain;
    pixels[at] = mode === 'colour' ? r + grain : level;
    pixels[at + 1] = mode === 'colour' ? g + grain : level;
    pixels[at + 2] = mode === 'colour' ? b + grain : level;
  }
}

function bitsOf(pixels: Uint8ClampedArray, width: number, height: number): Uint8Array {
  const rowBytes = (width + 7) >> 3;
  const bits = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((pixels[(y * width + x) * 4] ?? 0) > 0)
        bits[y * rowBytes + (x >> 3)] = (bits[y * rowBytes + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
  return bits;
}

/** The page as a scanner would store it. `page` is its number, so that no two pages have the same grain. */
export function scanned(picture: Canvas, page: number, options: ScannerOptions): PageImage {
  const random = seeded(options.seed * 10_007 + page);
  let paper = picture;
  if (options.stamp) {
    paper = turned(paper, 0, paper.width, paper.height);
    putSeal(paper, options.dpi, random);
  }
  if (options.skew !== 0) paper = turned(paper, options.skew * DEGREE, paper.width, paper.height);
  const quarters = ((options.quarterTurns % 4) + 4) % 4;
  if (quarters % 2 === 1) paper = turned(paper, quarters * QUARTER, paper.height, paper.width);
  else if (quarters === 2) paper = turned(paper, 2 * QUARTER, paper.width, paper.height);
  const { width, height } = paper;
  const context = paper.getContext('2d');
  const image = context.getImageData(0, 0, width, height);
  develop(image.data, options, random);
  if (options.mode === 'bilevel')
    return { width, height, dpi: options.dpi, encoding: 'bilevel', data: bitsOf(image.data, width, height) };
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(image, 0, 0);
  return { width, height, dpi: options.dpi, encoding: 'jpeg', data: canvas.toBuffer('image/jpeg', options.jpegQuality) };
}
