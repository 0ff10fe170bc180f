/** The columns of a list of projects, found by its header rows. */
import {
  INDICATOR_GROUP,
  type IndicatorField,
  LIST_CODE_HEADER,
  LIST_GOAL_HEADER,
  LIST_MONEY_HEADER,
  LIST_NAME_HEADER,
  LIST_PROJECT_HEADER,
  LIST_UNIT_HEADER,
  WHOLE_INDICATOR_GROUP,
} from '../../schemas/performance/form.js';
import { foldWidth } from '../../schemas/wording.js';
import { type IndicatorColumn, indicatorField } from './indicator-rows.js';
import { sourceOf, unitIn } from './money-rows.js';
import type { FormCell, FormRow } from './row.js';

/** Columns from the first to behind the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface ListColumns {
  readonly name: Place;
  readonly code: Place | null;
  readonly unitName: Place | null;
  readonly goal: Place | null;
  readonly money: readonly (Place & { readonly source: string; readonly label: string })[];
  /** One group a kind of indicator, where each kind has columns of its own. */
  readonly groups: readonly { readonly level_1: string | null; readonly columns: readonly IndicatorColumn[] }[];
  readonly headerRows: number;
  readonly header: FormRow;
  readonly unit: string | null;
}

const MOST_HEADER_ROWS = 4;
const FIELDS_OF_LISTS = 3;

/** What a header row says over a column; in text, where no cell is merged, an upper header holds until the next one. */
function headerAt(row: FormRow, column: number, isLeafRow: boolean): string {
  const own = foldWidth(row.matrix.at(row.row, column)?.text ?? '');
  if (own !== '' || isLeafRow || row.matrix.grid.method !== 'tabbed') return own;
  return row.cells.filter((cell) => cell.from <= column).at(-1)?.words ?? '';
}

/** Header path of a column, outermost first. */
function pathOf(rows: readonly FormRow[], column: number): string[] {
  const path = rows.map((row, index) => headerAt(row, column, index === rows.length - 1)).filter((words) => words !== '');
  return path.filter((words, index) => words !== path[index - 1]);
}

interface Leaf {
  readonly column: number;
  readonly path: readonly string[];
  readonly leaf: string;
}

function groupsOf(leaves: readonly Leaf[]): ListColumns['groups'] {
  const fields = leaves.flatMap(({ column, path, leaf }) => {
    const field: IndicatorField | null = indicatorField(leaf);
    const group = path.slice(0, -1).findLast((words) => INDICATOR_GROUP.test(words) && indicatorField(words) === null) ?? null;
    return field === null ? [] : [{ field, from: column, to: column + 1, group }];
  });
  const names = [...new Set(fields.map(({ group }) => group))];
  return names.map((name) => ({
    level_1:
      fields.some(({ field, group }) => group === name && field === 'level_1') ||
      name === null ||
      !INDICATOR_GROUP.test(name) ||
      WHOLE_INDICATOR_GROUP.test(name)
        ? null
        : name,
    columns: fields.filter(({ group }) => group === name),
  }));
}

/** Rows of the header: as many as its cells cover; in text all that follow and name groups or fields of indicators. */
function headerDepth(rows: readonly FormRow[], start: number, spanned: number): number {
  let depth = spanned;
  const names = (row: FormRow): number =>
    row.cells.filter(({ words }) => INDICATOR_GROUP.test(words) || indicatorField(words) !== null).length;
  if (rows[start]?.matrix.grid.method !== 'tabbed') return depth;
  for (let row = rows[start + depth]; row && depth < MOST_HEADER_ROWS && names(row) >= 2; row = rows[start + depth]) depth++;
  return depth;
}

/** The columns of a list; null when the rows begin with no header of one. */
export function listColumns(rows: readonly FormRow[]): ListColumns | null {
  const start = rows.findIndex((row) => row.cells.some((cell) => LIST_NAME_HEADER.test(cell.words)));
  const header = rows[start];
  if (!header || start > MOST_HEADER_ROWS || header.cells.length < FIELDS_OF_LISTS) return null;
  const depth = Math.max(
    1,
    ...header.cells.filter((cell) => LIST_NAME_HEADER.test(cell.words)).map((cell) => spanOf(header, cell)),
  );
  const headerRows = rows.slice(start, start + headerDepth(rows, start, depth)).filter((row) => row.matrix === header.matrix);
  const leafRow = headerRows.at(-1) ?? header;
  const leaves = Array.from({ length: header.matrix.columns }, (_, column) => {
    const path = pathOf(headerRows, column);
    return { column, path, leaf: path.at(-1) ?? '' };
  });
  const find = (test: (leaf: Leaf) => boolean): Place | null => {
    const leaf = leaves.find(test);
    return leaf ? { from: leaf.column, to: leaf.column + 1 } : null;
  };
  const name =
    find(({ leaf }) => LIST_NAME_HEADER.test(leaf) && LIST_PROJECT_HEADER.test(leaf)) ??
    find(({ leaf }) => LIST_NAME_HEADER.test(leaf));
  const groups = groupsOf(leaves).filter(({ columns }) => columns.some(({ field }) => field === 'level_3'));
  const goal = find(({ path, leaf }) => path.length === 1 && LIST_GOAL_HEADER.test(leaf));
  if (!name || (groups.length === 0 && !goal)) return null;
  const money = leaves.flatMap(({ column, path, leaf }) => {
    const isMoney =
      LIST_MONEY_HEADER.test(path.join('/')) &&
      indicatorField(leaf) === null &&
      !LIST_GOAL_HEADER.test(leaf) &&
      !LIST_NAME_HEADER.test(leaf);
    return isMoney ? [{ from: column, to: column + 1, source: sourceOf(leaf) ?? 'total', label: leaf }] : [];
  });
  const unit = headerRows.flatMap((row) => row.cells).reduce<string | null>((found, cell) => found ?? unitIn(cell.words), null);
  return {
    name,
    code: find(({ leaf }) => LIST_CODE_HEADER.test(leaf)),
    unitName: find(({ leaf }) => LIST_UNIT_HEADER.test(leaf) && !LIST_PROJECT_HEADER.test(leaf)),
    goal,
    money,
    groups,
    headerRows: start + headerRows.length,
    header: leafRow,
    unit,
  };
}

/** How many rows a header cell covers. */
const spanOf = (row: FormRow, cell: FormCell): number => row.matrix.at(row.row, cell.from)?.rowSpan ?? 1;
