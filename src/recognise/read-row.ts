/** One row of a table → its facts, and an issue for every cell of it that is not understood. */
import type { Cell } from '../../extractors/layout.js';
import type { TableSchema } from '../../schemas/define.js';
import { parseUnit } from '../../schemas/units.js';
import { DASH, NOTHING_WORD } from '../../schemas/wording.js';
import { isDecimal, readAmount } from '../normalise/amount.js';
import type { Fact, Issue } from '../types.js';
import { completesDecimals, usualDecimals } from './broken-rows.js';
import type { Unit } from './caption.js';
import type { Column } from './columns.js';
import { isColumnNumbers } from './header.js';
import type { Layout } from './layouts.js';
import { folded } from './matrix.js';
import { type CarriedCodes, nothingCarried, type RowKey, rowKey } from './rows.js';

/** A layout whose columns have their meanings. */
export interface Placed extends Layout {
  /** Declared columns that the columns mean. */
  readonly measures: readonly (string | null)[];
  /** Cells with parts of amounts. */
  readonly torn: ReadonlySet<Cell>;
}

/** What the rows of one table share; facts and issues are added to it. */
export interface RowContext {
  readonly index: number;
  readonly table: TableSchema;
  readonly unit: Unit | null;
  readonly fiscalYear: number | null;
  readonly facts: Fact[];
  readonly issues: Issue[];
}

function addIssue(context: RowContext, code: Issue['code'], page: number, cell: Cell | null, message: string): void {
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

function addAmount(context: RowContext, layout: Placed, cell: Cell, column: Column, key: RowKey, rowNumber: number): void {
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

/** Non-empty cells that stand where no amount, code or label is expected but look like amounts. */
function reportStray(context: RowContext, layout: Layout, cell: Cell, column: Column | undefined, rowNumber: number): void {
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

/** Reads one row; `rowNumber` counts the rows of all pages, `carried` holds the codes above it, panel by panel. */
export function readRow(context: RowContext, layout: Placed, row: number, rowNumber: number, carried: CarriedCodes[]): void {
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
