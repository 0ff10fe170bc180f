/** Where the lines of running text begin and end on a page, and whether a line ends short of that. Lengths in points. */
import { width } from '../../extractors/geometry.js';
import type { TextLine } from '../../extractors/layout.js';

export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** A line is of the running text when it is at least this much as wide as the widest one. */
const WIDE = 0.75;
/** Fewer wide lines than this say nothing about the margins of their page. */
const FEW_LINES = 4;

export const fontSizeOf = (line: TextLine): number => line.words[0]?.fontSize ?? 12;

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Margins of the lines of a page; null when there are too few long ones. */
export function marginsOf(lines: readonly TextLine[]): Margins | null {
  const widest = Math.max(0, ...lines.map((line) => width(line.bbox)));
  const wide = lines.filter((line) => width(line.bbox) >= widest * WIDE);
  if (wide.length < FEW_LINES) return null;
  return {
    left: quantile(
      wide.map((line) => line.bbox.x0),
      0.05,
    ),
    right: quantile(
      wide.map((line) => line.bbox.x1),
      0.7,
    ),
  };
}
