/** Where a reader stands in a performance form: which block is open, and under which columns. */
import {
  GOAL_HEADER,
  GOAL_LABEL,
  MANAGEMENT_HEADER,
  MANAGEMENT_REMEDY,
  MANAGEMENT_SCORE,
  MANAGEMENT_WEIGHT,
  RESULT_HEADER,
  TASK_HEADER,
} from '../../schemas/performance/form.js';
import type { FormKind } from '../types.js';
import type { DraftForm } from './draft.js';
import { type IndicatorColumn, indicatorColumns, type Levels } from './indicator-rows.js';
import type { SourceColumn } from './money-columns.js';
import { type MoneyColumn, moneyColumns } from './money-rows.js';
import type { FormCell, FormRow } from './row.js';

type Block = 'head' | 'money' | 'goals' | 'tasks' | 'management' | 'indicators';

export interface Reading {
  readonly forms: DraftForm[];
  readonly kind: FormKind;
  block: Block;
  unit: string | null;
  money: readonly MoneyColumn[];
  /** Sources that stand side by side as headers, until their amounts are read. */
  sources: readonly SourceColumn[];
  indicators: { readonly columns: readonly IndicatorColumn[]; readonly header: FormRow } | null;
  levels: Levels;
  goal: FormCell | null;
  result: FormCell | null;
  management: {
    readonly weight: FormCell | undefined;
    readonly score: FormCell | undefined;
    readonly remedy: FormCell | undefined;
  } | null;
}

/** Nothing read yet; `unit` is the one stated over the table. */
export const newReading = (kind: FormKind, unit: string | null): Reading => ({
  forms: [],
  kind,
  block: 'head',
  unit,
  money: [],
  sources: [],
  indicators: null,
  levels: { level_1: null, level_2: null },
  goal: null,
  result: null,
  management: null,
});

/** The header of scores for the management of the money. */
function opensManagement(reading: Reading, cells: readonly FormCell[]): boolean {
  if (cells.length <= 2 || !cells.some((cell) => MANAGEMENT_HEADER.test(cell.words))) return false;
  const find = (pattern: RegExp): FormCell | undefined => cells.find((cell) => pattern.test(cell.words));
  reading.management = {
    weight: find(MANAGEMENT_WEIGHT),
    score: find(MANAGEMENT_SCORE),
    remedy: find(MANAGEMENT_REMEDY),
  };
  return true;
}

/** A header over goals, and over results where the form has both. */
function opensGoals(reading: Reading, cells: readonly FormCell[]): boolean {
  const labels = cells.filter((cell) => GOAL_LABEL.test(cell.words));
  const headers = cells.filter((cell) => GOAL_HEADER.test(cell.words));
  const goal = headers.find((cell) => !labels.includes(cell)) ?? labels.at(-1);
  const result = cells.find((cell) => RESULT_HEADER.test(cell.words));
  const isAllGoals = cells.every((cell) => labels.includes(cell) || headers.includes(cell));
  if (!goal || !(result || isAllGoals)) return false;
  reading.goal = goal;
  reading.result = result ?? null;
  return true;
}

/** Whether the row opens another block; its columns are noted. */
export function opensBlock(reading: Reading, row: FormRow): boolean {
  const { cells } = row;
  const indicators = indicatorColumns(cells);
  const money = indicators ? null : moneyColumns(cells);
  if (indicators) {
    reading.indicators = { columns: indicators, header: row };
    reading.block = 'indicators';
  } else if (money) {
    reading.money = money;
    reading.block = 'money';
  } else if (opensManagement(reading, cells)) reading.block = 'management';
  else if (cells.some((cell) => TASK_HEADER.test(cell.words))) reading.block = 'tasks';
  else if (opensGoals(reading, cells)) reading.block = 'goals';
  else return false;
  return true;
}
