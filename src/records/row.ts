/** The rows of a performance form, one after the other over all its pages; empty cells are left out. */
import type { BBox } from '../../extractors/geometry.js';
import type { Cell, Origin } from '../../extractors/layout.js';
import { foldWidth } from '../../schemas/wording.js';
import type { LogicalTable } from '../recognise/assemble.js';
import type { Matrix } from '../recognise/matrix.js';

/** A cell with text. `words`: folded for comparing; `text`: as printed, without white space at its ends. */
export interface FormCell {
  readonly words: string;
  readonly text: string;
  readonly from: number;
  /** First column behind the cell. */
  readonly to: number;
  readonly bbox: BBox;
}

export interface FormRow {
  readonly cells: readonly FormCell[];
  readonly matrix: Matrix;
  readonly row: number;
  readonly page: number;
  readonly table_index: number;
  readonly origin: Origin;
  /** Whether the row is the first of its page's part of the table. */
  readonly isFirstOfPart: boolean;
}

export const formCell = (cell: Cell): FormCell => ({
  words: foldWidth(cell.text),
  text: cell.text.trim(),
  from: cell.column,
  to: cell.column + cell.columnSpan,
  bbox: cell.bbox,
});

export const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;

/** All rows of a table. */
export function rowsOf(table: LogicalTable, table_index: number): FormRow[] {
  return table.segments.flatMap(({ matrix, page }) =>
    Array.from({ length: matrix.rows }, (_, row) => {
      const cells = matrix.startingIn(row).filter((cell) => cell.text.trim() !== '');
      return {
        cells: cells.map(formCell),
        matrix,
        row,
        page,
        table_index,
        origin: cells[0]?.words[0]?.origin ?? 'text-layer',
        isFirstOfPart: row === 0,
      };
    }),
  );
}
