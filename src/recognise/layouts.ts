/** The columns of one logical table, page by page: what they hold and what stands over them. Pure. */
import type { LogicalTable, Segment } from './assemble.js';
import { type Column, type ColumnContent, columnsOf, countContent, emptyContent, headerPath } from './columns.js';
import { flatHeader, flatPaths, withoutSlippedNames } from './flat-header.js';
import { isColumnNumbers } from './header.js';

/** One page of a table with the meaning of its columns. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly segment: Segment;
  /** Amount columns whose meaning a damaged header leaves open. */
  readonly unplaced?: ReadonlySet<number>;
}

/** Index of the column of `xs` that holds the middle of column `index` of `own`. */
function columnAcross(own: readonly number[], index: number, xs: readonly number[]): number {
  const middle = ((own[index] ?? 0) + (own[index + 1] ?? 0)) / 2;
  const found = xs.findIndex((x, i) => i + 1 < xs.length && middle >= x && middle <= (xs[i + 1] ?? x));
  return found < 0 ? (middle < (xs[0] ?? 0) ? 0 : xs.length - 2) : found;
}

const samePaths = (a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean =>
  a.length === b.length && a.every((path, index) => path.join('/') === b[index]?.join('/'));

/** Columns of every segment: contents are counted over all pages, so that one blank page does not change a role. */
export function layoutsOf(table: LogicalTable): Layout[] {
  const bases: { paths: string[][]; contents: ColumnContent[]; xs: readonly number[]; segments: Segment[] }[] = [];
  for (const segment of table.segments) {
    const { matrix } = segment;
    const open = bases.at(-1);
    const paths =
      matrix.grid.method === 'tabbed'
        ? flatPaths(flatHeader(matrix, segment.kinds), matrix.columns)
        : Array.from({ length: matrix.columns }, (_, column) => headerPath(matrix, segment.kinds, column));
    if (segment.hasHeader && !(open && samePaths(open.paths, paths))) {
      bases.push({ paths, contents: paths.map(() => emptyContent()), xs: matrix.grid.xs, segments: [segment] });
    } else open?.segments.push(segment);
    const base = bases.at(-1);
    if (!base) continue;
    for (let row = segment.bodyStart; row < matrix.rows; row++) {
      const cells = matrix.startingIn(row);
      if (isColumnNumbers(cells)) continue;
      const sameLattice = segment.hasHeader || matrix.columns === base.xs.length - 1;
      countContent(
        base.contents,
        sameLattice ? cells : cells.map((cell) => ({ ...cell, column: columnAcross(matrix.grid.xs, cell.column, base.xs) })),
      );
    }
  }
  return bases.flatMap((base) => {
    const isTabbed = base.segments[0]?.matrix.grid.method === 'tabbed';
    const columns = columnsOf(isTabbed ? withoutSlippedNames(base.paths, base.contents) : base.paths, base.contents);
    return base.segments.map((segment) => {
      const { matrix } = segment;
      if (segment.hasHeader || matrix.columns === columns.length) return { segment, columns };
      const own = Array.from({ length: matrix.columns }, (_, i) => columns[columnAcross(matrix.grid.xs, i, base.xs)]);
      return { segment, columns: own.map((column) => column ?? { role: 'text' as const, path: [], panel: 0, isName: false }) };
    });
  });
}
