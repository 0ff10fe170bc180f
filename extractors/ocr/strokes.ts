/** Long straight runs of ink: the pieces that ruling lines are made of. Pixels. */
import { type GreyImage, WHITE } from './image.js';

/** Runs of ink along one row (horizontal) or column (vertical) of pixels. */
export interface PixelStroke {
  readonly orientation: 'horizontal' | 'vertical';
  /** Row or column of pixels. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lighter than text: hairlines are grey. */
const DARK = 170;
/** Grey hairlines, thinner than a pixel, are hardly darker than paper. */
export const PALE = 236;
/** Shorter runs are strokes of characters (those of 十一 make one run) or borders of small cells. Inches. */
export const SURE_LENGTH = 0.6;
/** No cell is smaller. Inches. */
const SHORTEST = 0.1;
/** A line may be interrupted this far by noise. Inches. */
const GAP = 0.015;
/** Share of a run that has to be inked. */
const INKED = 0.85;
/** Runs within ink thicker than this are a filled area. Inches. */
const THICKEST = 0.05;

function thicknessAt(image: GreyImage, index: number, step: number, most: number, dark: number): number {
  let thickness = 1;
  for (const direction of [-step, step])
    for (let i = index + direction, n = 0; n <= most && (image.data[i] ?? WHITE) < dark; i += direction, n++) thickness++;
  return thickness;
}

/** A run of ink: the index of its first pixel, the steps to the next pixel of it and to the next line, its pixels. */
interface Run {
  readonly start: number;
  readonly along: number;
  readonly across: number;
  readonly length: number;
}

/** Whether most of the run lies in ink too thick for a line. */
function isArea(image: GreyImage, run: Run, thickest: number, darkest: number): boolean {
  const { start, along, across, length } = run;
  let thick = 0;
  const samples = 24;
  for (let i = 0; i < samples; i++) {
    const index = start + Math.floor(((i + 0.5) * length) / samples) * along;
    if (thicknessAt(image, index, across, thickest, darkest) > thickest) thick++;
  }
  return thick > samples / 2;
}

function runsAlong(image: GreyImage, orientation: PixelStroke['orientation'], darkest: number): PixelStroke[] {
  const { width, height, data, dpi } = image;
  const horizontal = orientation === 'horizontal';
  const [lines, length, lineStep, step] = horizontal ? [height, width, width, 1] : [width, height, 1, width];
  const [shortest, gap, thickest] = [dpi * SHORTEST, Math.max(2, Math.round(dpi * GAP)), Math.round(dpi * THICKEST)];
  const strokes: PixelStroke[] = [];
  for (let line = 0; line < lines; line++) {
    const base = line * lineStep;
    let from = -1;
    let last = -1;
    let inked = 0;
    for (let i = 0; i <= length; i++) {
      // Two neighbouring rows are taken together: a line that leans a little steps from one to the next.
      const at = base + i * step;
      const dark =
        i < length && ((data[at] ?? WHITE) < darkest || (line + 1 < lines && (data[at + lineStep] ?? WHITE) < darkest));
      if (dark) {
        if (from < 0) {
          from = i;
          inked = 0;
        }
        last = i;
        inked++;
      } else if (from >= 0 && (i - last > gap || i === length)) {
        const run = last + 1 - from;
        if (
          run >= shortest &&
          inked >= run * INKED &&
          !isArea(image, { start: base + from * step, along: step, across: lineStep, length: run }, thickest, darkest)
        ) {
          strokes.push({ orientation, at: line + 1, from, to: last + 1 });
        }
        from = -1;
      }
    }
  }
  return strokes;
}

/** Every long horizontal and vertical run of ink; ink is what is darker than `darkest`. */
export function strokesOf(image: GreyImage, darkest = DARK): PixelStroke[] {
  return [...runsAlong(image, 'horizontal', darkest), ...runsAlong(image, 'vertical', darkest)];
}
