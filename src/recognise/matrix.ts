/** A grid seen as a matrix: which cell covers each lattice row and column. Pure. */
import type { Cell, Grid } from '../../extractors/layout.js';
import { foldWidth } from '../../schemas/wording.js';

export interface Matrix {
  readonly grid: Grid;
  readonly rows: number;
  readonly columns: number;
  /** The cell that covers a unit box; undefined outside. */
  at(row: number, column: number): Cell | undefined;
  /** Cells that begin in a row, from left to right. */
  startingIn(row: number): readonly Cell[];
}

/** Text of a cell as wordings compare it. */
export const folded = (cell: Cell | undefined): string => (cell ? foldWidth(cell.text) : '');

/** Text of a cell as printed, without white space: labels are stored so. */
export const compact = (cell: Cell | undefined): string => (cell ? cell.text.replace(/\s/gu, '') : '');

export function matrixOf(grid: Grid): Matrix {
  const rows = grid.ys.length - 1;
  const columns = grid.xs.length - 1;
  const covering: (Cell | undefined)[] = new Array(rows * columns);
  const starting: Cell[][] = Array.from({ length: rows }, () => []);
  for (const cell of grid.cells) {
    starting[cell.row]?.push(cell);
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++)
      for (let c = cell.column; c < cell.column + cell.columnSpan; c++) covering[r * columns + c] = cell;
  }
  return {
    grid,
    rows,
    columns,
    at: (row, column) => covering[row * columns + column],
    startingIn: (row) => starting[row] ?? [],
  };
}
