/** Headers of tables without rules that stand over a blank column beside amounts without a header: they may belong to them. Pure. */
import type { Issue } from '../types.js';
import type { Segment } from './assemble.js';
import type { Column } from './columns.js';

interface ReadBy {
  readonly columns: readonly Column[];
  readonly segment: Segment;
}

function isBlank({ segment: { matrix, bodyStart } }: ReadBy, column: number): boolean {
  return matrix.grid.cells.every((cell) => cell.row < bodyStart || cell.column !== column || cell.text === '');
}

/** Amount columns of one page that may have the header of a neighbour, for one has no header and a header has no amounts. */
export function slippedHeaders(layout: ReadBy): ReadonlySet<number> {
  const { columns, segment } = layout;
  if (segment.matrix.grid.method !== 'aligned') return new Set();
  const indexes = columns.map((_, index) => index);
  const isAmount = (index: number): boolean => columns[index]?.role === 'amount';
  const nameless = indexes.filter((index) => isAmount(index) && columns[index]?.path.length === 0);
  const firstAmount = indexes.find(isAmount) ?? columns.length;
  const spare = indexes.filter((index) => index > firstAmount && columns[index]?.path.length !== 0 && isBlank(layout, index));
  if (nameless.length === 0 || spare.length === 0) return new Set();
  const [from, to] = [Math.min(...nameless, ...spare), Math.max(...nameless, ...spare)];
  return new Set(indexes.filter((index) => isAmount(index) && index >= from && index <= to));
}

/** Says which columns have no measure for that. */
export const slippedHeaderIssue = ({ columns, segment }: ReadBy, slipped: ReadonlySet<number>): Omit<Issue, 'table_index'> => ({
  code: 'header_undecided',
  message: `Page ${segment.page}: a column of amounts has no header, and a header beside it has no amounts; ${[...slipped].map((column) => `"${columns[column]?.path.join('/') ?? ''}"`).join(', ')} may each be of the column beside, so that these columns have no measure. Compare them with the page.`,
  page: segment.page,
  bbox: null,
});
