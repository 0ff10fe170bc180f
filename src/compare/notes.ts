/** What is said about figures that stand together, and the refusal of figures that must not. */
import { FUNDS, type Fund } from '../../schemas/funds.js';
import { COMPARISON_MEASURES } from '../../schemas/measures.js';
import { UsageError } from '../errors.js';
import type { ComparedFigure } from './options.js';

/** Throws UsageError when the same words stand for different money in different documents; a declared measure means the same everywhere. */
export function requireOneFund(rows: readonly ComparedFigure[], measure: string): void {
  if (COMPARISON_MEASURES.some(({ id }) => id === measure)) return;
  const examples = new Map<Fund, ComparedFigure>();
  for (const row of rows) if (row.fund && !examples.has(row.fund)) examples.set(row.fund, row);
  if (examples.size < 2) return;
  const found = [...examples].map(([fund, { table, file }]) => `${FUNDS[fund].name_en} (${table ?? 'the text'} in ${file})`);
  throw new UsageError(
    `${measure} stands for different money in different documents: ${found.join('; ')}. Figures of different funds are not compared: name one with table or fund.`,
  );
}

/** Whether figures of 部门 and of 单位 stand together, as a sentence; none when they do not. */
export function levelNote(rows: readonly Pick<ComparedFigure, 'entity_level'>[]): string[] {
  const units = rows.filter(({ entity_level }) => entity_level === 'budget_unit').length;
  const departments = rows.filter(({ entity_level }) => entity_level === 'department').length;
  if (units === 0 || departments === 0) return [];
  return [
    `${departments} figures are of 部门 and ${units} of 单位: a 部门 holds the money of its own 单位; never add them, and compare one level only.`,
  ];
}

/** Sentences about levels, sums and doubtful figures. */
export function notesOn(rows: readonly ComparedFigure[]): string[] {
  const count = (test: (row: ComparedFigure) => boolean): number => rows.filter(test).length;
  const notes = levelNote(rows);
  const kinds = new Set(rows.map(({ kind }) => kind).filter(Boolean));
  if (kinds.size > 1)
    notes.push('Budgets (plans) and final accounts (what happened) stand side by side; they are not ranked or added together.');
  const sums = count(({ added_rows }) => added_rows > 1);
  if (sums > 0)
    notes.push(
      `${sums} of ${rows.length} figures are sums of the lowest printed rows, in tables whose rows give the printed total.`,
    );
  const stated = count(({ printed_in }) => printed_in === 'text');
  if (stated > 0)
    notes.push(`${stated} of ${rows.length} figures are stated in the running text: no table of the document prints them.`);
  const unverified = count(({ status }) => status === 'unverified');
  const disputed = count(({ status }) => status === 'disputed');
  if (unverified + disputed > 0)
    notes.push(
      `${unverified} of ${rows.length} figures are not confirmed by arithmetic, ${disputed} stand in arithmetic that does not hold: look at the page before quoting them.`,
    );
  return notes;
}
