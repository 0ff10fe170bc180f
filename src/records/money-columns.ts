/** Money whose sources are headers side by side, over one row of amounts: 预算支出总额 | 财政拨款 | 其他资金. */
import { COLUMN_TOTAL } from '../../schemas/performance/form.js';
import type { ProjectMoney } from '../types.js';
import { plannedAmount, sourceOf } from './money-rows.js';
import { saysNumber } from './number.js';
import { type FormCell, type FormRow, overlaps } from './row.js';

export interface SourceColumn {
  readonly source: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Digits that may be no number: 7.0007.000. */
const ONLY_DIGITS = /^[\d.,-]+$/u;

const isHeader = (row: FormRow): boolean => row.cells.every(({ words }) => !saysNumber(words) && !ONLY_DIGITS.test(words));

/** Columns of a header with at least two sources; null for any other row. */
function sourceColumns(row: FormRow): SourceColumn[] | null {
  if (!isHeader(row)) return null;
  const columns = row.cells.flatMap((cell) => {
    const source = sourceOf(cell.words);
    return source === null ? [] : [{ source, label: cell.words, from: cell.from, to: cell.to }];
  });
  return columns.length >= 2 && new Set(columns.map(({ source }) => source)).size === columns.length ? columns : null;
}

/** A second header row divides a source; its total is the part that is meant. Null when it names no total of a divided source. */
function narrowed(columns: readonly SourceColumn[], row: FormRow): SourceColumn[] | null {
  const parts = columns.map((column) => {
    const below = row.cells.filter((cell) => overlaps(cell, column));
    const total = below.find((cell) => COLUMN_TOTAL.test(cell.words));
    return below.length === 0 ? column : total && { ...column, from: total.from, to: total.to };
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : null;
}

/** What a row says under, or as, such a header: the columns open behind it, and the amounts of its columns. */
export interface ColumnReading {
  readonly columns: readonly SourceColumn[];
  readonly money: readonly ProjectMoney[];
  /** Cells in a column of money that hold no amount. */
  readonly unreadable: readonly FormCell[];
}

const NOTHING = { money: [], unreadable: [] };

/** Reads a row with the columns open so far; null when it is no row of such a block. */
export function readColumns(columns: readonly SourceColumn[], row: FormRow, fenPerUnit: bigint | null): ColumnReading | null {
  if (isHeader(row) && columns.some((column) => row.cells.some((cell) => overlaps(cell, column))))
    return { columns: narrowed(columns, row) ?? [], ...NOTHING };
  const opened = sourceColumns(row);
  if (opened) return { columns: opened, ...NOTHING };
  if (columns.length === 0) return null;
  if (!row.cells.every(({ words }) => saysNumber(words) || ONLY_DIGITS.test(words))) return null;
  const found = columns.flatMap((column) => {
    const cells = row.cells.filter((cell) => overlaps(cell, column));
    const [cell] = cells;
    return cell && cells.length === 1 ? [{ cell, money: plannedAmount(column.source, column.label, cell.text, fenPerUnit) }] : [];
  });
  return {
    columns: [],
    money: found.flatMap(({ money }) => money),
    unreadable: found.filter(({ money }) => money.length === 0).map(({ cell }) => cell),
  };
}
