/** Invented tables for the tests of performance forms: rows of texts, with how many columns or rows a cell covers. */
import type { Cell, Grid } from '../../../extractors/layout.js';
import type { LogicalTable } from '../../../src/recognise/assemble.js';
import { matrixOf } from '../../../src/recognise/matrix.js';
import type { TableRecord } from '../../../src/types.js';
import { table } from '../store/documents.js';

/** A text, or a text with the columns and rows it covers. */
export type CellSpec = string | readonly [text: string, columns: number, rows?: number];

const WIDTH = 50;
const HEIGHT = 20;

/** Rows of cells as a grid; places that a cell above covers are left out. */
export function grid(page: number, columns: number, rows: readonly (readonly CellSpec[])[]): Grid {
  const taken = new Set<string>();
  const cells: Cell[] = [];
  for (const [row, specs] of rows.entries()) {
    let column = 0;
    for (const spec of specs) {
      const [text, columnSpan = 1, rowSpan = 1] = typeof spec === 'string' ? [spec] : spec;
      while (taken.has(`${row}:${column}`)) column++;
      for (let r = row; r < row + rowSpan; r++) for (let c = column; c < column + columnSpan; c++) taken.add(`${r}:${c}`);
      const bbox = { x0: column * WIDTH, top: row * HEIGHT, x1: (column + columnSpan) * WIDTH, bottom: (row + rowSpan) * HEIGHT };
      cells.push({ row, column, rowSpan, columnSpan, bbox, text, lines: [text], words: [] });
      column += columnSpan;
    }
  }
  const borders = (count: number, size: number): number[] => Array.from({ length: count + 1 }, (_, index) => index * size);
  return {
    page,
    bbox: { x0: 0, top: 0, x1: columns * WIDTH, bottom: rows.length * HEIGHT },
    method: 'ruled',
    xs: borders(columns, WIDTH),
    ys: borders(rows.length, HEIGHT),
    cells,
  };
}

/** Grids of one table, and the record that recognition made of it. */
export function recognisedTable(
  id: string,
  grids: readonly Grid[],
  unit: string | null = '万元',
): { readonly tables: LogicalTable[]; readonly records: TableRecord[] } {
  const segments = grids.map((one) => ({
    page: one.page,
    matrix: matrixOf(one),
    kinds: [],
    bodyStart: 0,
    hasHeader: true,
    linesBelow: [],
  }));
  return {
    tables: [{ caption: { title: null, match: null, unit: null, organization: null }, segments }],
    records: [table({ table: id, unit })],
  };
}
