/** Tables of one row whose header is ruled only in parts: several texts stand beside each other in one cell that reaches down to the amounts. */
import { centreX, indexIn } from '../geometry.js';
import type { Cell } from '../layout.js';
import { horizontalOverlap, type Item, isDecimalItem, isLongInteger, itemLine } from './aligned-items.js';
import { textLines } from './text.js';

/** One character alone may be a part of a word set with wide spaces. */
const LETTERS = /\p{L}.*\p{L}/u;

const itemsOf = (cell: Cell): Item[] => textLines(cell.words).flatMap((line) => [...itemLine(line).items]);

const hasAmount = (cell: Cell): boolean => itemsOf(cell).some((item) => isDecimalItem(item) || isLongInteger(item));

/** Whether two texts of a cell stand beside each other, each in the middle of another column. */
export function holdsSeveralHeads(cell: Cell, xs: readonly number[]): boolean {
  if (cell.columnSpan < 2) return false;
  const items = itemsOf(cell).filter((item) => LETTERS.test(item.text));
  const columnOf = (item: Item): number => indexIn(xs, centreX(item.bbox));
  return items.some((item) =>
    items.some((other) => columnOf(other) !== columnOf(item) && horizontalOverlap(other.bbox, item.bbox) === 0),
  );
}

/** Whether the header of a grid with one row of amounts holds several texts in one cell; `rows` are the cells of each row. */
export function hasMergedHeads(rows: readonly (readonly Cell[])[], xs: readonly number[]): boolean {
  const amounts = rows.flatMap((cells, row) => (cells.some(hasAmount) ? [row] : []));
  const [body, ...others] = amounts;
  if (body === undefined || others.length > 0) return false;
  return rows
    .slice(0, body)
    .flat()
    .some((cell) => cell.row + cell.rowSpan === body && holdsSeveralHeads(cell, xs));
}
