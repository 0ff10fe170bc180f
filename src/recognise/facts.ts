/** One logical table → its facts, and an issue for every cell that is not understood. Pure. */
import type { Cell } from '../../extractors/layout.js';
import type { TableSchema } from '../../schemas/define.js';
import { parseUnit } from '../../schemas/units.js';
import { DASH, NOTHING_WORD } from '../../schemas/wording.js';
import { isDecimal, readAmount } from '../normalise/amount.js';
import type { Fact, Issue } from '../types.js';
import type { LogicalTable, Segment } from './assemble.js';
import { completesDecimals, usualDecimals } from './broken-rows.js';
import type { Unit } from './caption.js';
import { columnMeasures } from './column-measures.js';
import { type Column, type ColumnContent, columnsOf, countContent, emptyContent, headerPath } from './columns.js';
import { flatHeader, flatPaths, withoutSlippedNames } from './flat-header.js';
import { isColumnNumbers } from './header.js';
import { withJoinedLevels } from './joined-levels.js';
import { folded } from './matrix.js';
import { regroupedLayouts } from './regrouped-layouts.js';
import { type CarriedCodes, nothingCarried, type RowKey, roleOfRow, rowKey } from './rows.js';
import { slippedHeaderIssue, slippedHeaders } from './slipped-headers.js';
import { mendedText, settledText } from './text-repair.js';
import { tornAmounts } from './torn-amounts.js';

/** Index of the column of `xs` that holds the middle of column `index` of `own`. */
function columnAcross(own: readonly number[], index: number, xs: readonly number[]): number {
  const middle = ((own[index] ?? 0) + (own[index + 1] ?? 0)) / 2;
  const found = xs.findIndex((x, i) => i + 1 < xs.length && middle >= x && middle <= (xs[i + 1] ?? x));
  return found < 0 ? (middle < (xs[0] ?? 0) ? 0 : xs.length - 2) : found;
}

interface Layout {
  readonly columns: readonly Column[];
  readonly segment: Segment;
  /** Amount columns whose meaning a damaged header leaves open. */
  readonly unplaced?: ReadonlySet<number>;
}

/** A layout whose columns have their meanings. */
interface Placed extends Layout {
  /** Declared columns that the columns mean. */
  readonly measures: readonly (string | null)[];
  /** Cells with parts of amounts. */
  readonly torn: ReadonlySet<Cell>;
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

export interface TableFacts {
  readonly facts: Fact[];
  readonly issues: Issue[];
  /** Amounts that were read though blank cells beside them were not; counts for the summary. */
  readonly rows: number;
}

interface Context {
  readonly index: number;
  readonly table: TableSchema;
  readonly unit: Unit | null;
  readonly fiscalYear: number | null;
  readonly facts: Fact[];
  readonly issues: Issue[];
}

function addIssue(context: Context, code: Issue['code'], page: number, cell: Cell | null, message: string): void {
  context.issues.push({ code, message, page, table_index: context.index, bbox: cell?.bbox ?? null });
}

const place = (page: number, row: number, column: number): string => `page ${page}, row ${row + 1}, column ${column + 1}`;

/** Unit of one column: its header may print another one than the table. */
function unitOf(column: Column, unit: Unit | null): Unit | null {
  return column.path.map((part) => parseUnit(part)).findLast((found) => found !== null) ?? unit;
}

/** Whether a tabbed cell may hold two numbers: pieces that are not one number with the usual decimals when put together. */
function isTwoNumbers(cell: Cell, { segment }: Layout): boolean {
  const { grid } = segment.matrix;
  if (grid.method !== 'tabbed' || !/\d \S*\d/.test(cell.text)) return false;
  return !completesDecimals(cell.text, usualDecimals(grid));
}

function addAmount(context: Context, layout: Placed, cell: Cell, column: Column, key: RowKey, rowNumber: number): void {
  const { measures } = layout;
  const { page } = layout.segment;
  const at = place(page, rowNumber, cell.column);
  const unit = unitOf(column, context.unit);
  const text = cell.text;
  const reading =
    layout.torn.has(cell) || isTwoNumbers(cell, layout)
      ? { kind: 'unreadable' as const }
      : readAmount(text, unit?.fenPerUnit ?? 1n);
  if (reading.kind === 'blank' || reading.kind === 'nothing') return;
  if (layout.unplaced?.has(cell.column)) {
    const header = column.path.join('/');
    addIssue(
      context,
      'column_not_placed',
      page,
      cell,
      `${at}: "${text}" stands under the damaged header "${header}"; it is not taken.`,
    );
    return;
  }
  if (reading.kind === 'amount' && unit) {
    context.facts.push({
      table_index: context.index,
      table: context.table.id,
      row: rowNumber,
      column: cell.column,
      code: key.code,
      all_codes: key.allCodes,
      label: key.label,
      panel: column.panel,
      measure: measures[cell.column] ?? null,
      header: column.path.join('/'),
      amount: reading.amount,
      raw: cell.lines.join('').trim(),
      unit: unit.unit,
      role: 'detail',
      page,
      bbox: cell.bbox,
      origin: cell.words[0]?.origin ?? 'text-layer',
      confidence: cell.words.reduce((least, word) => Math.min(least, word.confidence), 1),
      status: 'unverified',
    });
  } else if (reading.kind !== 'unreadable' && !unit) {
    // One issue a table says that the unit is missing (see recogniseTable); the amount stays raw.
  } else if (reading.kind === 'not_whole_fen') {
    addIssue(
      context,
      'amount_not_whole_fen',
      page,
      cell,
      `${at}: "${text}" ${unit?.unit ?? ''} is no whole number of fen; it is kept out.`,
    );
  } else if (reading.kind === 'unreadable') {
    const code = /\d/.test(text) ? 'amount_unreadable' : 'cell_not_understood';
    addIssue(context, code, page, cell, `${at}: expected an amount under "${column.path.join('/')}", got "${text}".`);
  }
}

/** Layouts of tabbed segments as they were before misreading; the others as they are. */
function repaired(context: Context, layouts: readonly Layout[]): Layout[] {
  return layouts.map((layout) => {
    if (layout.segment.matrix.grid.method !== 'tabbed') return layout;
    const mended = mendedText(context.table, layout.segment, layout.columns, context.fiscalYear);
    context.issues.push(...mended.issues.map((issue) => ({ ...issue, table_index: context.index })));
    return mended;
  });
}

/** Non-empty cells that stand where no amount, code or label is expected but look like amounts. */
function reportStray(context: Context, layout: Layout, cell: Cell, column: Column | undefined, rowNumber: number): void {
  const text = folded(cell);
  if (text === '' || DASH.test(text) || NOTHING_WORD.test(text)) return;
  if (column && column.role !== 'amount' && !isDecimal(text)) return;
  if (column?.role === 'count' || column?.role === 'percent' || column?.role === 'text') return;
  const header = column?.path.join('/') ?? '';
  addIssue(
    context,
    'cell_not_understood',
    layout.segment.page,
    cell,
    `${place(layout.segment.page, rowNumber, cell.column)}: "${cell.text}" under "${header}" (${column?.role ?? 'no column'}) is neither label nor amount.`,
  );
}

function readRow(context: Context, layout: Placed, row: number, rowNumber: number, carried: CarriedCodes[]): void {
  const { columns, segment } = layout;
  const { matrix } = segment;
  const cells = matrix.startingIn(row);
  if (cells.every((cell) => cell.text === '') || isColumnNumbers(cells)) return;
  const panels = columns.reduce((most, column) => Math.max(most, column.panel), 0) + 1;
  let previous: RowKey | null = null;
  let previousUsed = false;
  for (let panel = 0; panel < panels; panel++) {
    const above = carried[panel] ?? nothingCarried();
    carried[panel] = above;
    let key = rowKey(matrix, row, columns, panel, above);
    // 公用经费合计 stands in the second panel, its amount in the third.
    if (key.code === null && key.label === '' && previous && !previousUsed) key = previous;
    const before = context.facts.length;
    for (const cell of cells) {
      const column = columns[cell.column];
      if (!column || column.panel !== panel) continue;
      if (column.role === 'amount' && cell.columnSpan === 1) addAmount(context, layout, cell, column, key, rowNumber);
      else reportStray(context, layout, cell, column, rowNumber);
    }
    previousUsed = context.facts.length > before;
    previous = key;
  }
}

/** The facts of a recognised table; roles are set once all rows are known. */
export function factsOf(
  table: LogicalTable,
  schema: TableSchema,
  index: number,
  unit: Unit | null,
  fiscalYear: number | null,
): TableFacts {
  const context: Context = { index, table: schema, unit, fiscalYear, facts: [], issues: [] };
  const lostColumns = new Map<number, number>();
  let rowNumber = 0;
  const carried: CarriedCodes[] = [];
  const regrouped = regroupedLayouts(schema, repaired(context, layoutsOf(table)), fiscalYear);
  context.issues.push(...regrouped.issues.map((issue) => ({ ...issue, table_index: index })));
  for (const read of regrouped.layouts) {
    const own = { ...read, columns: withJoinedLevels(schema, read.columns, fiscalYear) };
    const measures = columnMeasures(schema, own.columns, fiscalYear);
    const slipped = slippedHeaders(own);
    if (slipped.size > 0) context.issues.push({ ...slippedHeaderIssue(own, slipped), table_index: index });
    const layout = {
      ...own,
      measures: measures.map((one, column) => (own.undecided?.has(column) || slipped.has(column) ? null : one)),
      torn: tornAmounts(own.segment.matrix.grid),
    };
    for (let row = layout.segment.bodyStart; row < layout.segment.matrix.rows; row++) {
      const { matrix } = layout.segment;
      if (matrix.grid.method === 'tabbed') lostColumns.set(rowNumber, matrix.columns - matrix.startingIn(row).length);
      readRow(context, layout, row, rowNumber, carried);
      rowNumber++;
    }
  }
  const parents = new Set(context.facts.flatMap((fact) => (fact.code === null ? [] : prefixes(fact.code))));
  const settled = settledText(context.facts, lostColumns);
  context.issues.push(...settled.issues.map((issue) => ({ ...issue, table_index: index })));
  const facts = settled.facts.map((fact) => ({
    ...fact,
    role: roleOfRow({ code: fact.code, allCodes: fact.all_codes, label: fact.label }, parents),
  }));
  return { facts, issues: context.issues, rows: rowNumber };
}

/** The codes above a code: 2010301 → 201, 20103. */
function prefixes(code: string): string[] {
  return [3, 5].filter((length) => code.length > length).map((length) => code.slice(0, length));
}
