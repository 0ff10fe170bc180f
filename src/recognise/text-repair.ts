/** What misreading and flattening did to a text table, undone before its facts are made and settled after; every change an issue. Pure. */
import type { BBox } from '../../extractors/geometry.js';
import type { TableSchema } from '../../schemas/define.js';
import type { Fact, Issue } from '../types.js';
import type { Segment } from './assemble.js';
import type { Column } from './columns.js';
import { flatHeader } from './flat-header.js';
import { divideFused } from './fused-cells.js';
import { restoreCodes } from './lost-codes.js';
import { restoreHeader } from './restore-header.js';
import { type Doubt, slippedAmounts } from './slipped-amounts.js';

type TableIssue = Omit<Issue, 'table_index'>;

export interface MendedText {
  readonly segment: Segment;
  readonly columns: readonly Column[];
  /** Amount columns whose meaning a damaged header leaves open. */
  readonly unplaced: ReadonlySet<number>;
  readonly issues: readonly TableIssue[];
}

export interface SettledText {
  readonly facts: readonly Fact[];
  readonly issues: readonly TableIssue[];
}

const place = (page: number, row: number, column: number): string => `page ${page}, row ${row + 1}, column ${column + 1}`;

/** A tabbed segment with its damaged header restored, its fused cells divided and its lost codes filled in, each with an issue. */
export function mendedText(
  table: TableSchema,
  segment: Segment,
  columns: readonly Column[],
  fiscalYear: number | null,
): MendedText {
  const { page } = segment;
  const issues: TableIssue[] = [];
  const add = (code: Issue['code'], bbox: BBox | null, message: string) => issues.push({ code, message, page, bbox });
  const header = restoreHeader(table, flatHeader(segment.matrix, segment.kinds), columns, fiscalYear);
  for (const { column, printed } of header.restored) {
    const now = header.columns[column]?.path.join('/') ?? '';
    add('header_restored', null, `page ${page}, column ${column + 1}: the header "${printed}" is read as "${now}".`);
  }
  const { matrix: apart, divided } = divideFused(segment.matrix, segment.bodyStart, header.columns);
  for (const { row, cell, into } of divided) {
    const at = place(page, row - segment.bodyStart, cell.column);
    add('cell_divided', cell.bbox, `${at}: "${cell.text}" is read as "${into.join('" and "')}".`);
  }
  const { matrix, restored } = restoreCodes(apart, segment.bodyStart, header.columns);
  for (const { row, cell, label, code } of restored) {
    const at = place(page, row - segment.bodyStart, cell.column);
    add('code_restored', cell.bbox, `${at}: no code beside "${label}"; ${code} is taken from the other rows of that name.`);
  }
  return { segment: { ...segment, matrix }, columns: header.columns, unplaced: header.unplaced, issues };
}

const WHY_DOUBTED: Record<Doubt, string> = {
  part_of_code: 'it has the form of a part of a code',
  not_in_total: 'the total row has no amount there',
  lost_columns: 'its line lost columns and the amounts under this header do not add up to their total',
};

/** The facts without those that cannot be placed; those that slipped in a surely known way in their own column. */
export function settledText(given: readonly Fact[], lostColumns: ReadonlyMap<number, number>): SettledText {
  const slipped = new Map(slippedAmounts(given, lostColumns).map((one) => [one.fact, one]));
  const issues: TableIssue[] = [];
  const facts = given.flatMap((fact) => {
    const found = slipped.get(fact);
    if (!found) return [fact];
    const { moved } = found;
    const outcome = moved
      ? `it is read as "${moved.header}", the only column with a total that it can have stood in`
      : 'it is not taken';
    const at = place(fact.page, fact.row, fact.column);
    const message = `${at}: "${fact.raw}" in the row "${fact.label}" stands under "${fact.header}", but ${WHY_DOUBTED[found.doubt]}; ${outcome}.`;
    const code = moved ? 'amount_moved' : 'amount_not_placed';
    issues.push({ code, message, page: fact.page, bbox: fact.bbox });
    return moved ? [moved] : [];
  });
  return { facts, issues };
}
