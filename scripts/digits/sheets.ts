/** Sheets of digits of many typefaces, drawn and then made what scanners make of them. */
import { type Canvas, createCanvas, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import { NO_DIGIT } from '../../extractors/ocr/digit-classifier.js';
import { blankImage, type GreyImage } from '../../extractors/ocr/image.js';
import { stretchLevels } from '../../extractors/ocr/levels.js';
import { seeded } from '../rasterise/scanner.js';

/** The ink of a digit, or of another character, where it was drawn. */
export interface Drawn {
  readonly label: number;
  readonly x0: number;
  readonly x1: number;
}

export interface Row {
  readonly y0: number;
  readonly y1: number;
  readonly drawn: readonly Drawn[];
}

const WIDTH = 1100;
const HEIGHT = 900;
const DPI = 200;
/** Characters that stand in or beside numbers and must not be taken for digits. */
const OTHERS = [...'%()-+=/xOIlBSZbqgo类款项目一二三十元万口日月人工上下中年合计小'];
const SHARE_OF_OTHERS = 0.08;
/** Filled rectangles: remnants of rules and shading. */
const SHARE_OF_BLOCKS = 0.012;

export type Random = () => number;
export const between = (random: Random, from: number, to: number): number => from + random() * (to - from);
const oneOf = <T>(random: Random, all: readonly T[], otherwise: T): T => all[Math.floor(random() * all.length)] ?? otherwise;

/** One line of characters at `y`; small type is likelier, for it is harder. */
function drawRow(context: SKRSContext2D, y: number, families: readonly string[], random: Random): Row {
  const size = 13 + 32 * random() ** 2.6;
  const family = oneOf(random, families, 'Liberation Serif');
  const weight = random() < 0.25 ? 'bold ' : '';
  const style = random() < 0.04 ? 'italic ' : '';
  context.font = `${style}${weight}${size}px "${family}"`;
  const grey = random() < 0.7 ? 0 : Math.floor(between(random, 0, 90));
  context.fillStyle = `rgb(${grey},${grey},${grey})`;
  const squeeze = random() < 0.7 ? 1 : between(random, 0.8, 1.12);
  const drawn: Drawn[] = [];
  const baseline = y + size + random();
  for (let x = 12 + random(), n = 0; x < WIDTH - 2 * size; n++) {
    const digit = Math.floor(random() * 10);
    if (random() < SHARE_OF_BLOCKS) {
      const [wide, tall] = [size * between(random, 0.12, 0.7), size * between(random, 0.6, 0.8)];
      context.fillRect(x, baseline - tall, wide, tall);
      drawn.push({ label: NO_DIGIT, x0: x, x1: x + wide });
      x += wide + 0.2 * size;
      continue;
    }
    const isOther = random() < SHARE_OF_OTHERS;
    const text = isOther ? oneOf(random, OTHERS, '%') : String(digit);
    const measured = context.measureText(text);
    const advance = measured.width * squeeze;
    context.save();
    context.translate(x, baseline);
    context.scale(squeeze, 1);
    context.fillText(text, 0, 0);
    context.restore();
    const ink = { x0: x - measured.actualBoundingBoxLeft * squeeze, x1: x + measured.actualBoundingBoxRight * squeeze };
    drawn.push({ label: isOther ? NO_DIGIT : digit, ...ink });
    // Groups of three, as in numbers; between them a wider gap.
    x += advance + (n % 3 === 2 ? size * between(random, 0.2, 0.6) : between(random, -0.02, 0.06) * size);
  }
  return { y0: y, y1: y + size * 1.5, drawn };
}

/** Draws a sheet; what is on it comes back by rows. */
function drawSheet(canvas: Canvas, families: readonly string[], random: Random): Row[] {
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const rows: Row[] = [];
  for (let y = 8; y < canvas.height - 70; ) {
    const row = drawRow(context, y, families, random);
    rows.push(row);
    y = row.y1 + 6;
  }
  return rows;
}

/** What printing and scanning do to a sheet: blur, grain, lossy storage, one bit a pixel. */
async function scannedSheet(canvas: Canvas, random: Random): Promise<GreyImage> {
  let source: Canvas = canvas;
  const blur = random() < 0.35 ? 0 : between(random, 0.2, 0.7);
  if (blur > 0) {
    source = createCanvas(canvas.width, canvas.height);
    const context = source.getContext('2d');
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, source.width, source.height);
    context.filter = `blur(${blur}px)`;
    context.drawImage(canvas, 0, 0);
  }
  const stored = await loadImage(await source.encode('jpeg', Math.floor(between(random, 30, 96))));
  const paper = createCanvas(canvas.width, canvas.height);
  const context = paper.getContext('2d');
  context.drawImage(stored, 0, 0);
  const { data } = context.getImageData(0, 0, paper.width, paper.height);
  const grey = blankImage(paper.width, paper.height, DPI);
  const noise = random() < 0.4 ? 0 : between(random, 0, 36);
  const bilevel = random() < 0.15 ? between(random, 110, 200) : 0;
  for (let i = 0; i < grey.data.length; i++) {
    const value = (data[4 * i] ?? 255) + (random() + random() - 1) * noise;
    grey.data[i] = bilevel > 0 ? (value < bilevel ? 0 : 255) : Math.max(0, Math.min(255, value));
  }
  return grey;
}

/** A sheet as a page would be prepared, and what was drawn on it; the same seed gives the same where the same typefaces are installed. */
export async function sheetOf(
  seed: number,
  families: readonly string[],
): Promise<{ image: GreyImage; rows: Row[]; random: Random }> {
  const random = seeded(seed);
  const canvas = createCanvas(WIDTH, HEIGHT);
  const rows = drawSheet(canvas, families, random);
  return { image: stretchLevels(await scannedSheet(canvas, random)), rows, random };
}
