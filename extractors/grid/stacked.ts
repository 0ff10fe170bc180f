/** Tables whose columns are ruled and whose rows are not: all rows would stand in one cell of each column. */
import type { Cell, Grid } from '../layout.js';
import { gridOf } from './aligned.js';
import { headerBlocks, measureLines } from './aligned-columns.js';
import { isDecimalItem, isLongInteger, itemLine } from './aligned-items.js';
import { hasMergedHeads } from './aligned-merged-heads.js';
import { textLines } from './text.js';

/** A cell with this many amounts below one another holds several rows. */
const ROWS_IN_A_CELL = 3;
/** One such cell may be a list in a remark; the amounts of a table stand in several columns. */
const CELLS_WITH_ROWS = 2;

/** The lines of a cell that are an amount and nothing else. */
const amountsOf = (cell: Cell): string[] =>
  textLines(cell.words)
    .map((line) => itemLine(line).items)
    .flatMap(([item, ...others]) =>
      item && others.length === 0 && (isDecimalItem(item) || isLongInteger(item)) ? [item.text] : [],
    );

const decimalsOf = (amount: string): number => /\.(\d+)$/.exec(amount)?.[1]?.length ?? 0;

/** Whether amounts have one number of decimals: a long one that was wrapped in a narrow cell has not. */
const areAlike = (amounts: readonly string[]): boolean => new Set(amounts.map(decimalsOf)).size === 1;

/** A code may stand once in a cell of two rows, where the other row is a total. */
const CODE = /^\d{3,9}$/;

/** Whether the cells of one row of the lattice hold several rows: many, or two in every cell in which something stands. */
function holdRows(cells: readonly Cell[]): boolean {
  const stacks = cells.map(amountsOf);
  if (stacks.filter((amounts) => amounts.length >= ROWS_IN_A_CELL).length >= CELLS_WITH_ROWS) return true;
  const pairs = stacks.filter((amounts) => amounts.length > 1 && areAlike(amounts));
  return pairs.length >= CELLS_WITH_ROWS && cells.every(({ lines, text }) => lines.length !== 1 || CODE.test(text));
}

/** The grid with its rows told by their lines of text, where its rules part only the columns; else the grid itself. */
export function withRows(grid: Grid): Grid {
  const rows = Array.from({ length: grid.ys.length - 1 }, (_, row) => grid.cells.filter((cell) => cell.row === row));
  if (!rows.some(holdRows) && !hasMergedHeads(rows, grid.xs)) return grid;
  const lines = textLines(grid.cells.flatMap(({ words }) => words)).map(itemLine);
  const { start, headerJoin, rowJoin } = measureLines(lines);
  const region = { lines, top: grid.bbox.top, bottom: grid.bbox.bottom };
  return gridOf(grid.page, region, { xs: grid.xs, start, rowJoin, blocks: headerBlocks(lines.slice(0, start), headerJoin) });
}
