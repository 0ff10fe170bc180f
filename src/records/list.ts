/** A list of projects: one project a row or group of rows, its money and goals in columns, its indicators beside it. */
import {
  LEADING_CODE,
  LIST_GOAL_HEADER,
  LIST_NAME_HEADER,
  LIST_TOTAL,
  LONG_CODE,
  REST_OF_CODE,
} from '../../schemas/performance/form.js';
import type { FormKind } from '../types.js';
import { withoutContactCells } from './contacts.js';
import { type DraftForm, newForm } from './draft.js';
import { indicatorField, type Levels, movedColumns, readIndicator } from './indicator-rows.js';
import type { ListColumns, Place } from './list-columns.js';
import { plannedAmount } from './money-rows.js';
import { fenPerUnitOf } from './number.js';
import { type FormCell, type FormRow, overlaps } from './row.js';

const compact = (cell: FormCell | undefined): string | null => cell?.text.replace(/\s+/gu, '') || null;

/** A project begins where its name begins; a row of a unit or of a total begins none. */
function readProject(
  list: ListColumns,
  row: FormRow,
  kind: FormKind,
  unit: string | null,
  unitName: string | null,
): DraftForm | null {
  const at = (place: Place | null): FormCell | undefined => (place ? row.cells.find((cell) => overlaps(cell, place)) : undefined);
  const printed = compact(at(list.name));
  if (printed === null || LIST_TOTAL.test(printed)) return null;
  const form = newForm(kind, row.table_index, row.page, row.origin);
  const split = LEADING_CODE.exec(printed);
  form.name = split?.[2] ?? printed;
  form.code = split?.[1] ?? compact(at(list.code));
  form.implementing_unit = compact(at(list.unitName)) ?? unitName;
  form.goal = compact(at(list.goal));
  const fenPerUnit = fenPerUnitOf(list.unit ?? unit);
  form.money = list.money.flatMap((money) => plannedAmount(money.source, money.label, at(money)?.text, fenPerUnit));
  form.boxes.push(...row.cells.map((cell) => cell.bbox));
  return form;
}

/** A project that goes on over the page end is named again there. */
const isRepeated = (project: DraftForm, open: DraftForm | undefined): boolean =>
  open !== undefined && open.name === project.name && open.code === project.code && project.page === open.lastPage + 1;

/** In text the lines of a cell are rows of their own: the rest of a code and of the name beside it belong to the project above. */
function joinsCode(project: DraftForm, open: DraftForm | undefined, row: FormRow): boolean {
  if (row.matrix.grid.method !== 'tabbed' || !open || !REST_OF_CODE.test(project.code ?? '')) return false;
  if (!LONG_CODE.test(open.code ?? '')) return false;
  open.code = `${open.code}${project.code}`;
  open.name = `${open.name ?? ''}${project.name ?? ''}`;
  return true;
}

/** Whether a row repeats the header on a later page. */
const isHeaderRow = (row: FormRow): boolean =>
  row.cells.filter(
    (cell) => LIST_NAME_HEADER.test(cell.words) || indicatorField(cell.words) !== null || LIST_GOAL_HEADER.test(cell.words),
  ).length >= 2;

/** Reads the projects of a list. */
export function readList(rows: readonly FormRow[], list: ListColumns, kind: FormKind, unit: string | null): DraftForm[] {
  const forms: DraftForm[] = [];
  const levels: Levels = { level_1: null, level_2: null };
  let unitName: string | null = null;
  for (const given of rows.slice(list.headerRows)) {
    const row = withoutContactCells(given);
    if (row.cells.length === 0 || isHeaderRow(row)) continue;
    const named = readProject(list, row, kind, unit, unitName);
    const last = forms.at(-1);
    const project = named && (isRepeated(named, last) || joinsCode(named, last, row)) ? null : named;
    if (project) {
      forms.push(project);
      levels.level_1 = null;
      levels.level_2 = null;
    }
    const open = forms.at(-1);
    for (const { level_1, columns } of list.groups) {
      const indicator = open && readIndicator(row, movedColumns(columns, list.header, row), levels);
      if (!indicator) continue;
      open.indicators.push(level_1 === null ? indicator : { ...indicator, level_1 });
      open.lastPage = row.page;
    }
    unitName = project?.implementing_unit ?? unitName;
  }
  // A row without goal or indicator names the unit whose projects follow.
  return forms.filter((form) => form.indicators.length > 0 || form.goal !== null);
}
