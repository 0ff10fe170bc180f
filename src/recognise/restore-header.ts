/** Gives the amount columns of a tabbed table back the header that flattening or misreading damaged, or says that it cannot. Pure. */
import type { TableSchema } from '../../schemas/define.js';
import { alignByCount } from './align-by-count.js';
import { type Alignment, alignByPlace } from './align-by-place.js';
import type { Column } from './columns.js';
import type { FlatHeader } from './flat-header.js';
import { HeaderNames, isWording, wordingOf } from './header-names.js';
import { matchMeasure } from './measure.js';

export interface RestoredHeader {
  readonly columns: readonly Column[];
  /** Columns whose path was taken from the declaration: number of the column from 0, what was printed. */
  readonly restored: readonly { readonly column: number; readonly printed: string }[];
  /** Amount columns of which nobody can say what they mean. */
  readonly unplaced: ReadonlySet<number>;
}

type Measures = readonly (string | null)[];

/** A column whose header is blank: the texts of the header stand over other columns than their own. */
const hasBlank = (header: FlatHeader, amounts: readonly number[]): boolean =>
  amounts.some((column) => header.every((texts) => !texts[column]));

/** Columns of one panel that mean the same: all but one of them, and nobody can say which, mean something else. */
function repeated(columns: readonly Column[], amounts: readonly number[], measures: Measures): number[] {
  const meanings = amounts.map((column, at) => (measures[at] === null ? null : `${columns[column]?.panel} ${measures[at]}`));
  return amounts.filter(
    (_, at) => meanings[at] !== null && meanings.indexOf(meanings[at] ?? '') !== meanings.lastIndexOf(meanings[at] ?? ''),
  );
}

/** Whether a column stands between the codes of a panel and the names of the codes: no amounts are printed there. */
function isAmongKeys(columns: readonly Column[], column: number): boolean {
  const panel = columns.map((one) => (one.panel === columns[column]?.panel ? one.role : null));
  return panel.includes('code') && panel.includes('label') && !panel.slice(0, column).includes('label');
}

const isWhole = (alignment: Alignment | null): alignment is readonly number[] =>
  alignment?.every((index) => index !== null) === true;

/** The reading to go by; null when there is none, or when the two ways of reading contradict each other. */
function alignmentOf(table: TableSchema, names: HeaderNames, amounts: readonly number[], slipped: boolean): Alignment | null {
  const byCount = alignByCount(table, names, amounts);
  if (slipped) return byCount;
  const byPlace = alignByPlace(table, names, amounts);
  if (byCount === null) return byPlace;
  return isWhole(byPlace) && byPlace.some((index, at) => index !== byCount[at]) ? null : byCount;
}

/** Takes damaged headers of amount columns from the declaration where count and order agree with it. */
export function restoreHeader(
  table: TableSchema,
  header: FlatHeader,
  columns: readonly Column[],
  fiscalYear: number | null,
): RestoredHeader {
  const numbers = columns.flatMap((column, index) => (column.role === 'amount' ? [index] : []));
  const unplaced = new Set(numbers.filter((column) => isAmongKeys(columns, column)));
  const amounts = numbers.filter((column) => !unplaced.has(column));
  const measureOf = (own: Column | undefined) => matchMeasure(table, own?.path ?? [], fiscalYear);
  const measures = amounts.map((column) => measureOf(columns[column]));
  const slipped = hasBlank(header, amounts);
  const broken = slipped || repeated(columns, amounts, measures).length > 0;
  if (!broken && !measures.includes(null)) return { columns, restored: [], unplaced };
  const names = new HeaderNames(header);
  const alignment = alignmentOf(table, names, amounts, slipped);
  const restored: { column: number; printed: string }[] = [];
  const result = [...columns];
  amounts.forEach((column, at) => {
    const own = columns[column];
    const declared = alignment?.[at] ?? null;
    const measure = declared === null ? null : (table.columns[declared]?.id ?? null);
    if (!own || (declared !== null && measure === measures[at] && isWording(table, declared, own.path))) return;
    const path = declared === null ? [] : wordingOf(table, declared, names, column);
    if (measure !== null && matchMeasure(table, path, fiscalYear) === measure) {
      result[column] = { ...own, path };
      restored.push({ column, printed: own.path.join('/') });
    } else if (broken) unplaced.add(column);
  });
  const after = amounts.map((column) => measureOf(result[column]));
  if (broken) for (const column of repeated(result, amounts, after)) unplaced.add(column);
  return { columns: result, restored: restored.filter(({ column }) => !unplaced.has(column)), unplaced };
}
