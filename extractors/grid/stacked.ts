/** Tables whose columns are ruled and whose rows are not: all rows would stand in one cell of each column. */
import type { Cell, Grid } from '../layout.js';
import { gridOf } from './aligned.js';
import { headerBlocks, measureLines } from './aligned-columns.js';
import { isDecimalItem, isLongInteger, itemLine } from './aligned-items.js';
import { textLines } from './text.js';

/** A cell with this many amounts below one another holds several rows. */
const ROWS_IN_A_CELL = 3;
/** One such cell may be a list in a remark; the amounts of a table stand in several columns, or in all rows of the only one. */
const CELLS_WITH_ROWS = 2;

function holdsRows(cell: Cell): boolean {
  if (cell.lines.length < ROWS_IN_A_CELL) return false;
  const amounts = textLines(cell.words).filter((line) => {
    const [item, ...others] = itemLine(line).items;
    return item !== undefined && others.length === 0 && (isDecimalItem(item) || isLongInteger(item));
  });
  return amounts.length >= ROWS_IN_A_CELL;
}

/** The grid with its rows told by their lines of text, where its rules part only the columns; else the grid itself. */
export function withRows(grid: Grid): Grid {
  if (grid.cells.filter(holdsRows).length < CELLS_WITH_ROWS) return grid;
  const lines = textLines(grid.cells.flatMap(({ words }) => words)).map(itemLine);
  const { start, headerJoin, rowJoin } = measureLines(lines);
  const region = { lines, top: grid.bbox.top, bottom: grid.bbox.bottom };
  return gridOf(grid.page, region, { xs: grid.xs, start, rowJoin, blocks: headerBlocks(lines.slice(0, start), headerJoin) });
}
