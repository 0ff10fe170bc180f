/** Rows of indicators under their header: levels that are printed once for several rows are carried down, also over a page end. */
import { INDICATOR_HEADERS, type IndicatorField, UNDIVIDED_INDICATOR } from '../../schemas/performance/form.js';
import { DASH, foldWidth, NOTHING_WORD } from '../../schemas/wording.js';
import type { DraftIndicator } from './draft.js';
import { decimalText, saysNumber } from './number.js';
import { type FormCell, type FormRow, formCell, overlaps } from './row.js';

export interface IndicatorColumn {
  readonly field: IndicatorField;
  readonly from: number;
  readonly to: number;
}

export const indicatorField = (words: string): IndicatorField | null =>
  INDICATOR_HEADERS.find(([header]) => header.test(words))?.[1] ?? null;

/** The columns of an indicator header; null for a row that is none. */
export function indicatorColumns(cells: readonly FormCell[]): IndicatorColumn[] | null {
  const columns = cells.flatMap((cell) => {
    const field = indicatorField(cell.words);
    return field === null ? [] : [{ field, from: cell.from, to: cell.to }];
  });
  const has = (field: IndicatorField): boolean => columns.some((column) => column.field === field);
  const undivided = cells.find((cell) => UNDIVIDED_INDICATOR.test(cell.words));
  if (!has('level_3') && has('level_1') && undivided) columns.push({ field: 'level_3', from: undivided.from, to: undivided.to });
  return has('level_3') && (has('target') || has('level_2')) ? columns : null;
}

/** Lines of text lose empty columns on their left: what is on their right keeps its distance from the end of the line. */
function movedInText(columns: readonly IndicatorColumn[], from: FormRow, to: FormRow): IndicatorColumn[] {
  const shift = to.matrix.startingIn(to.row).length - from.matrix.startingIn(from.row).length;
  return columns
    .map((column) => ({ ...column, from: column.from + shift, to: column.to + shift }))
    .filter((column) => column.from >= 0);
}

/** Columns of a page on which the table is divided otherwise: the same columns by their horizontal place. */
export function movedColumns(columns: readonly IndicatorColumn[], from: FormRow, to: FormRow): IndicatorColumn[] {
  if (to.matrix.grid.method === 'tabbed') return movedInText(columns, from, to);
  if (from.matrix === to.matrix) return [...columns];
  const xs = from.matrix.grid.xs;
  const nearest = (x: number): number => {
    const there = to.matrix.grid.xs;
    return there.reduce((best, other, index) => (Math.abs(other - x) < Math.abs((there[best] ?? 0) - x) ? index : best), 0);
  };
  if (xs.length === to.matrix.grid.xs.length) return [...columns];
  return columns.map((column) => ({
    ...column,
    from: nearest(xs[column.from] ?? 0),
    to: Math.max(nearest(xs[column.to] ?? 0), nearest(xs[column.from] ?? 0) + 1),
  }));
}

/** The cell of a row in a column: the one that covers it, so that merged cells count for every row. */
function cellAt(row: FormRow, column: IndicatorColumn): FormCell | null {
  for (let index = column.from; index < column.to; index++) {
    const cell = row.matrix.at(row.row, index);
    if (cell && cell.text.trim() !== '') return formCell(cell);
  }
  return null;
}

/** A cell that begins in this row. */
const startingAt = (row: FormRow, column: IndicatorColumn): FormCell | null =>
  row.cells.find((cell) => overlaps(cell, column)) ?? null;

/** Cells under weight, score and deviation that hold no number. */
export const unreadableScores = (row: FormRow, columns: readonly IndicatorColumn[]): FormCell[] =>
  columns
    .filter(({ field }) => field === 'weight' || field === 'score' || field === 'deviation')
    .flatMap((column) => startingAt(row, column) ?? [])
    .filter((cell) => !saysNumber(cell.words));

export interface Levels {
  level_1: string | null;
  level_2: string | null;
}

const text = (cell: FormCell | null): string | null => (cell === null ? null : cell.text.replace(/\s+/gu, '') || null);

/** Target with its sign and unit where they stand in columns of their own: "≥", "95", "%" → "≥95%". */
function targetOf(value: (field: IndicatorField) => string | null): string | null {
  const target = value('target');
  if (target === null) return null;
  const sign = value('sign');
  return `${sign !== null && /^[<>=≤≥]+$/u.test(foldWidth(sign)) ? sign : ''}${target}${value('unit') ?? ''}`;
}

const saysNothing = (printed: string | null): boolean => {
  const words = foldWidth(printed ?? '');
  return words === '' || DASH.test(words) || NOTHING_WORD.test(words);
};

/** A cell over the whole table is a title or a remark; a row of dashes says that there is no indicator. */
function isIndicator(name: FormCell, target: IndicatorColumn | undefined, printedTarget: string | null): boolean {
  if (target && overlaps(name, target)) return false;
  return !(saysNothing(name.text) && saysNothing(printedTarget));
}

/** Reads one row of indicators; null for a row without one. Updates the levels in force. */
export function readIndicator(row: FormRow, columns: readonly IndicatorColumn[], levels: Levels): DraftIndicator | null {
  const column = (field: IndicatorField): IndicatorColumn | undefined => columns.find((one) => one.field === field);
  const value = (field: IndicatorField): string | null => {
    const place = column(field);
    return place ? text(startingAt(row, place)) : null;
  };
  const [first, second, third] = [column('level_1'), column('level_2'), column('level_3')];
  const level_1 = first ? text(cellAt(row, first)) : null;
  const level_2 = second ? text(cellAt(row, second)) : null;
  if (level_1 !== null && level_1 !== levels.level_1) {
    levels.level_1 = level_1;
    levels.level_2 = null;
  }
  if (level_2 !== null) levels.level_2 = level_2;
  const name = third ? startingAt(row, third) : null;
  const level_3 = text(name);
  const numbers = ['weight', 'score', 'achieved', 'target'] as const;
  if (!name || level_3 === null || !isIndicator(name, column('target'), value('target'))) return null;
  if (indicatorField(foldWidth(level_3)) !== null && numbers.every((field) => value(field) === null)) return null;
  return {
    level_1: levels.level_1,
    level_2: levels.level_2,
    level_3,
    target: targetOf(value),
    achieved: value('achieved'),
    weight: decimalText(value('weight') ?? undefined),
    score: decimalText(value('score') ?? undefined),
    deviation: decimalText(value('deviation') ?? undefined),
    reason: value('reason'),
    note: value('note'),
    page: row.page,
    bbox: name.bbox,
  };
}
