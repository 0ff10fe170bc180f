/** The money of a performance form: by source, planned and spent, with the score for spending it. */
import { LABEL_UNIT, MONEY_HEADERS, MONEY_SOURCES, WHOLE_PERIOD } from '../../schemas/performance/form.js';
import type { ProjectMoney } from '../types.js';
import { decimalText, formAmount, saysNumber } from './number.js';
import { type FormCell, type FormRow, overlaps } from './row.js';

type MoneyField = (typeof MONEY_HEADERS)[number][1];

export interface MoneyColumn {
  readonly field: MoneyField;
  readonly from: number;
  readonly to: number;
}

const NO_MONEY: Omit<ProjectMoney, 'source' | 'label'> = {
  initial_budget: null,
  full_budget: null,
  actual: null,
  execution_rate: null,
  weight: null,
  score: null,
};

const bare = (words: string): string => words.replace(LABEL_UNIT, '').replace(/:$/u, '');

export const sourceOf = (words: string): string | null => MONEY_SOURCES.find(([label]) => label.test(bare(words)))?.[1] ?? null;

/** The unit that a label names, null when it names none. */
export const unitIn = (words: string): string | null => LABEL_UNIT.exec(words)?.[1] ?? null;

/** Columns of a money header: at least a plan and what was spent. */
export function moneyColumns(cells: readonly FormCell[]): MoneyColumn[] | null {
  const columns = cells.flatMap((cell) => {
    const field = MONEY_HEADERS.find(([header]) => header.test(cell.words))?.[1];
    return field === undefined ? [] : [{ field, from: cell.from, to: cell.to }];
  });
  const amounts = columns.filter(({ field }) => field !== 'weight' && field !== 'score' && field !== 'execution_rate');
  return amounts.length >= 2 ? columns : null;
}

/** A row under a money header; null when its label is no source of money. */
export function moneyRow(row: FormRow, columns: readonly MoneyColumn[], fenPerUnit: bigint | null): ProjectMoney | null {
  const first = Math.min(...columns.map(({ from }) => from));
  const label = row.cells.filter((cell) => cell.to <= first).at(-1) ?? row.cells.find((cell) => sourceOf(cell.words) !== null);
  const source = label ? sourceOf(label.words) : null;
  if (!label || source === null) return null;
  const value = (field: MoneyField): string | undefined => {
    const column = columns.find((one) => one.field === field);
    return column && row.cells.find((cell) => cell !== label && overlaps(cell, column))?.text;
  };
  // A second header row names sources, too.
  if (columns.some((column) => row.cells.some((cell) => cell !== label && overlaps(cell, column) && !saysNumber(cell.words))))
    return null;
  return {
    source,
    label: label.text.replace(/\s+/gu, ''),
    initial_budget: formAmount(value('initial_budget'), fenPerUnit),
    full_budget: formAmount(value('full_budget'), fenPerUnit),
    actual: formAmount(value('actual'), fenPerUnit),
    execution_rate: decimalText(value('execution_rate')),
    weight: decimalText(value('weight')),
    score: decimalText(value('score')),
  };
}

/** Plans print label and amount side by side, also several pairs in a row; amounts of several years are not of the year. */
export function plannedMoney(row: FormRow, fenPerUnit: bigint | null): ProjectMoney[] {
  const found = plannedPairs(row, fenPerUnit);
  // Several years stand on the left, the year on the right.
  return found.filter((money, index) => !found.slice(index + 1).some(({ source }) => source === money.source));
}

function plannedPairs(row: FormRow, fenPerUnit: bigint | null): ProjectMoney[] {
  const isText = row.matrix.grid.method === 'tabbed';
  return row.cells.flatMap((label, index) => {
    const source = sourceOf(label.words);
    const next = row.cells[index + 1];
    if (source === null || !next || (next.from !== label.to && !isText)) return [];
    const amount = formAmount(next.text, fenPerUnit);
    if (
      amount === null ||
      (WHOLE_PERIOD.test(label.words) && row.cells.some((other) => other !== label && sourceOf(other.words) !== null))
    )
      return [];
    return [{ ...NO_MONEY, source, label: label.text.replace(/\s+/gu, ''), initial_budget: amount }];
  });
}

/** One amount of a list of projects. */
export const plannedAmount = (
  source: string,
  label: string,
  text: string | undefined,
  fenPerUnit: bigint | null,
): ProjectMoney[] => {
  const amount = formAmount(text, fenPerUnit);
  return amount === null ? [] : [{ ...NO_MONEY, source, label, initial_budget: amount }];
};
