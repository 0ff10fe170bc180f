/** Tables without rules that go on over a page break: in the columns of the page before, with or without its header. Lengths in points. */
import { centreX, indexIn } from '../geometry.js';
import type { TextLine } from '../layout.js';
import { type HeaderBlock, headerBlocks, measureLines } from './aligned-columns.js';
import { type ItemLine, isDecimalItem, repeatsHeader } from './aligned-items.js';

/** What a table at the foot of one page tells about its continuation on the next. */
export interface OpenTable {
  readonly xs: readonly number[];
  /** Lines of its header, items apart. */
  readonly header: readonly string[];
  /** Distance between two lines of one row. Points. */
  readonly rowJoin: number;
}

/** The columns of a region, where its body begins, and the texts of its header. */
export interface Plan {
  readonly xs: readonly number[];
  readonly start: number;
  /** Distance between two lines of one row. Points. */
  readonly rowJoin: number;
  readonly blocks: readonly HeaderBlock[];
}

/** An item may stick out of its column by this share of its size: borders are guesses. */
const STICKS_OUT = 1;

function fitsColumns(lines: readonly ItemLine[], xs: readonly number[]): boolean {
  return lines.every((line) =>
    line.items.every((item) => {
      const column = indexIn(xs, centreX(item.bbox));
      const slack = STICKS_OUT * item.size;
      return column >= 0 && item.bbox.x0 >= (xs[column] ?? 0) - slack && item.bbox.x1 <= (xs[column + 1] ?? 0) + slack;
    }),
  );
}

/** Amounts of a line that stands alone on the next page. */
const AMOUNTS_OF_A_LAST_ROW = 2;

/** Whether lines go on with an open table: under its header again, or as its last row, standing in its columns at the top of the page. */
export function goesOn(lines: readonly ItemLine[], open: OpenTable, isTop: boolean): boolean {
  if (repeatsHeader(lines, open.header)) return true;
  const amounts = lines.flatMap((line) => line.items.filter(isDecimalItem));
  return isTop && amounts.length >= AMOUNTS_OF_A_LAST_ROW && lines.length <= LINES_OF_A_LAST_ROW && fitsColumns(lines, open.xs);
}

/** A label wraps to at most so many lines. */
const LINES_OF_A_LAST_ROW = 3;

/** Columns of the table left open on the page before, when its header is repeated or everything stands in its columns. */
export function continuedPlan(lines: readonly ItemLine[], open: OpenTable | null, isFirst: boolean): Plan | null {
  if (!open) return null;
  const repeats = repeatsHeader(lines, open.header);
  const start = repeats ? open.header.length : 0;
  if (!repeats && !isFirst) return null;
  if (!fitsColumns(lines.slice(start), open.xs)) return null;
  const { headerJoin } = measureLines(lines, start);
  return { xs: open.xs, start, rowJoin: open.rowJoin, blocks: headerBlocks(lines.slice(0, start), headerJoin) };
}

/** Whether nothing but the page's margin stands above the lines of a region. */
export function isAtTop(own: readonly ItemLine[], lines: readonly TextLine[], pageHeight: number): boolean {
  const top = own[0]?.bbox.top ?? 0;
  return !lines.some((line) => line.bbox.bottom <= top && line.bbox.bottom > TOP_MARGIN * pageHeight);
}

/** Running headers stand in this share of the page's height. */
const TOP_MARGIN = 0.06;
