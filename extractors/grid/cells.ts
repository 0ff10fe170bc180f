/** Lattice → cells: unit boxes without a border between them are one cell with spans. */
import type { Lattice } from './lattice.js';

/** A cell without its text. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * Cells in reading order. Grown from the top left: first to the right as far as no border is drawn, then down while the
 * whole width stays open. So a group of unit boxes that is no rectangle is cut into rectangles instead of being lost.
 */
export function cellSpans(lattice: Lattice): CellSpan[] {
  const rows = lattice.ys.length - 1;
  const columns = lattice.xs.length - 1;
  const taken = new Set<number>();
  const cells: CellSpan[] = [];
  const openRight = (row: number, column: number): boolean => !lattice.hasVertical(column + 1, row);
  const openBelow = (row: number, column: number): boolean => !lattice.hasHorizontal(row + 1, column);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        openRight(row, column + columnSpan - 1) &&
        !taken.has(row * columns + column + columnSpan)
      ) {
        columnSpan++;
      }
      let rowSpan = 1;
      while (row + rowSpan < rows && rowOpens(row + rowSpan - 1, column, columnSpan)) rowSpan++;
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c);
      cells.push({ row, column, rowSpan, columnSpan });
    }
  return cells;

  /** Whether the strip of unit boxes continues into the next row: open below everywhere, and no border cuts it there. */
  function rowOpens(row: number, column: number, columnSpan: number): boolean {
    for (let c = column; c < column + columnSpan; c++) {
      if (!openBelow(row, c) || taken.has((row + 1) * columns + c)) return false;
      if (c > column && !openRight(row + 1, c - 1)) return false;
    }
    return true;
  }
}
