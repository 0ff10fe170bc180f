/** Performance tables → projects and indicators. Pure. */
import { UNIT_NAME_LABEL, WHOLE_TITLE } from '../../schemas/performance/form.js';
import { TABLE_BY_ID } from '../../schemas/tables/index.js';
import type { LogicalTable } from '../recognise/assemble.js';
import type { FormKind, TableRecord } from '../types.js';
import { type DraftForm, numbered, type Records } from './draft.js';
import { beginsForm, readForms } from './form.js';
import { indicatorColumns } from './indicator-rows.js';
import { readList } from './list.js';
import { listColumns } from './list-columns.js';
import { type FormRow, rowsOf } from './row.js';

export { claimsWithoutContacts, factsWithoutContacts, issuesWithoutContacts, tablesWithoutContacts } from './contacts.js';
export type { Records } from './draft.js';

/** Which form a table holds; null for tables of another family. */
const FORM_KINDS: ReadonlyMap<string, FormKind> = new Map([
  ['bg_performance_whole', 'whole_goal'],
  ['fa_performance_whole', 'whole_evaluation'],
  ['bg_performance_project', 'project_goal'],
  ['fa_performance_project', 'project_evaluation'],
]);

interface Group {
  readonly kind: FormKind;
  readonly unit: string | null;
  readonly rows: FormRow[];
}

/** The kind of a table's form; a title that speaks of the unit as a whole decides over its table. */
function kindOf({ table, title }: TableRecord): FormKind | undefined {
  const kind = table === null ? undefined : FORM_KINDS.get(table);
  if (kind === undefined || !WHOLE_TITLE.test(title)) return kind;
  return kind === 'project_evaluation' || kind === 'whole_evaluation' ? 'whole_evaluation' : 'whole_goal';
}

/** Rows of forms; an untitled table of indicators right behind a form is its second half (text without page geometry). */
function groupsOf(tables: readonly LogicalTable[], records: readonly TableRecord[]): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const record of records) {
    const table = tables[record.index];
    const kind = kindOf(record);
    if (!table) continue;
    const rows = rowsOf(table, record.index);
    if (kind !== undefined) {
      open = { kind, unit: table.caption.unit?.unit ?? record.unit, rows };
      groups.push(open);
    } else if (record.table === null && open && continues(table, rows)) {
      open.rows.push(...rows);
    } else {
      const shape = record.table === null ? formShape(rows) : null;
      open = shape === null ? null : { kind: shape, unit: record.unit, rows };
      if (open) groups.push(open);
    }
  }
  return groups;
}

/** Which form a table is whose title says nothing: known by the row that names the project and by the header of its indicators. */
function formShape(rows: readonly FormRow[]): FormKind | null {
  const first = rows.slice(0, ROWS_BEFORE_INDICATORS).find(beginsForm)?.cells[0];
  const fields = rows.flatMap((row) => indicatorColumns(row.cells) ?? []).map(({ field }) => field);
  const isEvaluation = fields.includes('achieved') || fields.includes('score');
  if (!first) return listColumns(rows) ? 'project_goal' : null;
  if (fields.length === 0) return null;
  if (UNIT_NAME_LABEL.test(first.words)) return isEvaluation ? 'whole_evaluation' : 'whole_goal';
  return isEvaluation ? 'project_evaluation' : 'project_goal';
}

/** The second half of a form may begin with its goals. */
const ROWS_BEFORE_INDICATORS = 4;

/** Text has no page geometry: what follows a form without a title belongs to it. */
const continues = ({ segments, caption }: LogicalTable, rows: readonly FormRow[]): boolean =>
  (segments[0]?.matrix.grid.method === 'tabbed' && caption.title === null) ||
  rows.slice(0, ROWS_BEFORE_INDICATORS).some((row) => indicatorColumns(row.cells) !== null);

function readGroup({ kind, unit, rows }: Group): DraftForm[] {
  const list = listColumns(rows);
  return list ? readList(rows, list, kind, unit) : readForms(rows, kind, unit);
}

/** Reads every performance table; `records` are the recognised tables in the order of `tables`. */
export function readRecords(tables: readonly LogicalTable[], records: readonly TableRecord[]): Records {
  return numbered(groupsOf(tables, records).flatMap(readGroup));
}

/** The tables that are read here and not as facts. */
export const isPerformanceTable = (table: string | null): boolean =>
  table !== null && FORM_KINDS.has(table) && TABLE_BY_ID.has(table);
