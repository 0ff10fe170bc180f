/** Ruling lines whitened out of an image, the characters that touch them left whole. */
import { median } from '../median.js';
import { type GreyImage, WHITE } from './image.js';
import type { PixelStroke } from './strokes.js';

/** Ink lighter than this belongs to no line any more. */
const FAINT = 235;
/** A line is no thicker than this; where the ink is, a character touches it. Inches. */
const THICKEST = 0.045;
/** How far the ink reaches across a line on both sides of `at`; null where it is thicker than a line, for a character touches it. */
function inkAcross(data: Uint8Array, at: number, across: Across): readonly [before: number, after: number] | null {
  const { step, limit, line, thickest } = across;
  let [before, after] = [0, 0];
  while (line - before > 0 && before <= thickest && (data[at - (before + 1) * step] ?? WHITE) < FAINT) before++;
  while (line + after < limit - 1 && after <= thickest && (data[at + (after + 1) * step] ?? WHITE) < FAINT) after++;
  return before + after + 1 > thickest ? null : [before, after];
}

interface Across {
  /** From a pixel to the next one across the line. */
  readonly step: number;
  readonly limit: number;
  /** Row or column of the line. */
  readonly line: number;
  readonly thickest: number;
}

/** Whitens a stroke as far as it reaches nearly everywhere: what reaches further in one place is a character that touches it. */
function eraseStroke(data: Uint8Array, { width, height, dpi }: GreyImage, stroke: PixelStroke): void {
  const horizontal = stroke.orientation === 'horizontal';
  const [along, step, limit] = horizontal ? [1, width, height] : [width, 1, width];
  const across = { step, limit, line: stroke.at, thickest: Math.max(4, Math.round(dpi * THICKEST)) };
  const start = (i: number): number => (horizontal ? stroke.at * width : stroke.at) + i * along;
  const reaches = Array.from({ length: stroke.to - stroke.from }, (_, i) => inkAcross(data, start(stroke.from + i), across));
  const known = reaches.filter((reach) => reach !== null);
  const [usualBefore, usualAfter] = [0, 1].map((side) => median(known.map((reach) => reach[side] ?? 0)));
  for (const [i, reach] of reaches.entries()) {
    if (!reach) continue;
    const before = reach[0] > (usualBefore ?? 0) ? (usualBefore ?? 0) : reach[0] + 1;
    const after = reach[1] > (usualAfter ?? 0) ? (usualAfter ?? 0) : reach[1] + 1;
    const middle = start(stroke.from + i);
    for (let off = -Math.min(before, stroke.at); off <= Math.min(after, limit - 1 - stroke.at); off++) {
      data[middle + off * step] = WHITE;
    }
  }
}

/**
 * The image without the ink of the rules, one pixel around them included. Where two rules cross, the first cannot be told from the
 * second by its thickness; once the first is gone on both sides, the second can: so strokes are taken horizontal ones first.
 */
export function withoutRules(image: GreyImage, strokes: readonly PixelStroke[]): GreyImage {
  const data = image.data.slice();
  for (const stroke of strokes) eraseStroke(data, image, stroke);
  return { ...image, data };
}
