/** A performance form, block by block: names, money, goals, indicators, total. Several forms may stand one behind the other. */
import {
  CODE_LABEL,
  GOAL_LABEL,
  IMPLEMENTING_LABEL,
  MANAGEMENT_LABEL,
  MANAGEMENT_LEVEL,
  MANAGING_LABEL,
  NAME_LABEL,
  TOTAL_ROW,
} from '../../schemas/performance/form.js';
import { isDecimal } from '../normalise/amount.js';
import type { FormKind } from '../types.js';
import { withoutContactCells } from './contacts.js';
import { type DraftForm, doubt, newForm } from './draft.js';
import { newReading, opensBlock, type Reading } from './form-reading.js';
import { indicatorColumns, movedColumns, readIndicator, unreadableScores } from './indicator-rows.js';
import { readColumns } from './money-columns.js';
import { moneyRow, plannedMoney, unitIn } from './money-rows.js';
import { decimalText, fenPerUnitOf } from './number.js';
import { type FormCell, type FormRow, overlaps } from './row.js';

const value = (cell: FormCell | undefined): string | null => cell?.text.replace(/\s+/gu, '') || null;
const join = (before: string | null, text: string | null): string | null => (before === null ? text : before + (text ?? ''));

function current(reading: Reading, row: FormRow): DraftForm {
  const open = reading.forms.at(-1);
  if (open) return open;
  const form = newForm(reading.kind, row.table_index, row.page, row.origin);
  reading.forms.push(form);
  return form;
}

/** A row that names the project or unit begins a form. */
export function beginsForm(row: FormRow): boolean {
  const [label, name] = row.cells;
  return label !== undefined && name !== undefined && NAME_LABEL.test(label.words) && indicatorColumns(row.cells) === null;
}

function beginForm(reading: Reading, row: FormRow): DraftForm {
  const form = newForm(reading.kind, row.table_index, row.page, row.origin);
  reading.forms.push(form);
  reading.block = 'head';
  reading.indicators = null;
  reading.sources = [];
  reading.levels = { level_1: null, level_2: null };
  form.name = value(row.cells[1]);
  return form;
}

/** Labels with their value beside them: managing and implementing unit, code. */
function readPairs(form: DraftForm, row: FormRow): void {
  for (const [index, label] of row.cells.entries()) {
    const next = value(row.cells[index + 1]);
    if (MANAGING_LABEL.test(label.words)) form.managing_unit = next;
    else if (IMPLEMENTING_LABEL.test(label.words)) form.implementing_unit = next;
    else if (CODE_LABEL.test(label.words)) form.code = next;
  }
}

/** A goal beside its label, without a header of its own; the label may be printed over two columns. */
function readLabelledGoal(form: DraftForm, row: FormRow): boolean {
  const index = row.cells.findLastIndex((cell) => GOAL_LABEL.test(cell.words));
  const text = row.cells[index + 1];
  if (index < 0 || !text) return false;
  form.goal ??= value(text);
  return true;
}

function readGoals(reading: Reading, form: DraftForm, row: FormRow): void {
  for (const cell of row.cells) {
    if (reading.goal && overlaps(cell, reading.goal) && cell.to > reading.goal.from) {
      if (reading.result === null || cell.to <= reading.result.from || !overlaps(cell, reading.result))
        form.goal = join(form.goal, value(cell));
      else form.result = join(form.result, value(cell));
    } else if (reading.result && overlaps(cell, reading.result)) form.result = join(form.result, value(cell));
  }
}

function readManagement(reading: Reading, form: DraftForm, row: FormRow): void {
  const { management } = reading;
  if (!management) return;
  const at = (header: FormCell | undefined): FormCell | undefined => header && row.cells.find((cell) => overlaps(cell, header));
  const words = row.cells.filter(
    (cell) => cell !== at(management.weight) && cell !== at(management.score) && cell !== at(management.remedy),
  );
  const [name, note] = words.filter((cell) => !MANAGEMENT_LABEL.test(cell.words));
  const [weight, score] = [decimalText(at(management.weight)?.text), decimalText(at(management.score)?.text)];
  if (!name || (weight === null && score === null)) return;
  form.indicators.push({
    level_1: MANAGEMENT_LEVEL,
    level_2: null,
    level_3: name.words,
    target: null,
    achieved: null,
    weight,
    score,
    deviation: null,
    reason: value(at(management.remedy)),
    note: value(note),
    page: row.page,
    bbox: name.bbox,
  });
}

/** The row of the total; true when it is one. */
function readTotal(reading: Reading, form: DraftForm, row: FormRow): boolean {
  const label = row.cells.find((cell) => TOTAL_ROW.test(cell.words));
  if (!label || !reading.indicators || reading.block !== 'indicators') return false;
  const columns = movedColumns(reading.indicators.columns, reading.indicators.header, row);
  const at = (field: 'weight' | 'score'): string | null => {
    const column = columns.find((one) => one.field === field);
    return decimalText(column && row.cells.find((cell) => cell !== label && overlaps(cell, column))?.text);
  };
  form.total_weight = at('weight');
  form.total_score = at('score');
  return true;
}

function readIndicatorRow(reading: Reading, form: DraftForm, row: FormRow): void {
  if (!reading.indicators || readTotal(reading, form, row)) return;
  const columns = movedColumns(reading.indicators.columns, reading.indicators.header, row);
  const indicator = readIndicator(row, columns, reading.levels);
  if (!indicator) return;
  form.indicators.push(indicator);
  for (const cell of unreadableScores(row, columns)) doubt(form, row, cell, 'a number');
}

/** Planned money: beside its labels, or under headers that stand side by side. */
function readPlan(reading: Reading, form: DraftForm, row: FormRow, fenPerUnit: bigint | null): void {
  const columns = readColumns(reading.sources, row, fenPerUnit);
  reading.sources = columns?.columns ?? [];
  form.money.push(...(columns ? columns.money : plannedMoney(row, fenPerUnit)));
  for (const cell of columns?.unreadable ?? []) doubt(form, row, cell, 'an amount');
}

/** A row under the header of its block. */
function readBlock(reading: Reading, form: DraftForm, row: FormRow, fenPerUnit: bigint | null): void {
  switch (reading.block) {
    case 'indicators':
      readIndicatorRow(reading, form, row);
      break;
    case 'management':
      readManagement(reading, form, row);
      break;
    case 'goals':
      readGoals(reading, form, row);
      break;
    case 'money': {
      const money = moneyRow(row, reading.money, fenPerUnit);
      if (!money) break;
      form.money.push(money);
      const amount = fenPerUnit === null ? row.cells.find((cell) => isDecimal(cell.words)) : undefined;
      if (amount) doubt(form, row, amount, 'an amount whose unit the form names');
      break;
    }
    default:
      readPlan(reading, form, row, fenPerUnit);
  }
}

function readRow(reading: Reading, given: FormRow): void {
  const row = withoutContactCells(given);
  if (row.cells.length === 0) return;
  const form = beginsForm(row) ? beginForm(reading, row) : current(reading, row);
  if (row.page === form.page) form.boxes.push(...row.cells.map((cell) => cell.bbox));
  for (const cell of row.cells) reading.unit = unitIn(cell.words) ?? reading.unit;
  readPairs(form, row);
  const fenPerUnit = fenPerUnitOf(reading.unit);
  if (opensBlock(reading, row)) return;
  if (reading.block !== 'indicators' && readLabelledGoal(form, row)) {
    reading.block = 'head';
    return;
  }
  readBlock(reading, form, row, fenPerUnit);
}

/** Reads the forms of the rows; `unit` is the one stated over the table. */
export function readForms(rows: readonly FormRow[], kind: FormKind, unit: string | null): DraftForm[] {
  const reading = newReading(kind, unit);
  for (const row of rows) readRow(reading, row);
  return reading.forms;
}
