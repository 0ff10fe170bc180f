/** What each column of a table is: code, label, amount, or something that is no money. Pure. */
import type { Cell } from '../../extractors/layout.js';
import {
  CLEAR_LABEL_HEADER,
  CODE_HEADER,
  CODE_PART_HEADER,
  COUNT_HEADER,
  DASH,
  HEADER_FILLER,
  LABEL_HEADER,
  MONEY_HEADER,
  NAME_HEADER,
  NOTHING_WORD,
  ORDINAL_HEADER,
  PERCENT_HEADER,
  TEXT_HEADER,
} from '../../schemas/wording.js';
import { isDecimal, isNumber } from '../normalise/amount.js';
import type { RowKind } from './header.js';
import { compact, folded, type Matrix } from './matrix.js';

export type ColumnRole = 'code' | 'label' | 'ordinal' | 'text' | 'count' | 'percent' | 'amount';

export interface Column {
  readonly role: ColumnRole;
  /** Header path as printed, outermost first, without white space. */
  readonly path: readonly string[];
  /** Which group of label columns the column belongs to, from 0. */
  readonly panel: number;
  /** Whether a label column names the row itself rather than its unit or kind. */
  readonly isName: boolean;
}

/** What the body cells of one column hold, counted over all pages of the table. */
export interface ColumnContent {
  decimals: number;
  integers: number;
  texts: number;
  codes: number;
  percents: number;
  /** Different texts: the column that names the rows has the most. */
  readonly labels: Set<string>;
}

export const emptyContent = (): ColumnContent => ({
  decimals: 0,
  integers: 0,
  texts: 0,
  codes: 0,
  percents: 0,
  labels: new Set(),
});

/** Distinct header texts over a column, top to bottom. */
export function headerPath(matrix: Matrix, kinds: readonly RowKind[], column: number): string[] {
  const path: string[] = [];
  let previous: Cell | undefined;
  kinds.forEach((kind, row) => {
    if (kind !== 'header') return;
    const cell = matrix.at(row, column);
    if (cell && cell !== previous && cell.text !== '' && !HEADER_FILLER.test(folded(cell))) path.push(compact(cell));
    previous = cell;
  });
  return path;
}

/** Adds the cells of one body row to the contents of the columns. Merged cells tell nothing about one column. */
export function countContent(contents: ColumnContent[], cells: readonly Cell[]): void {
  for (const cell of cells) {
    const content = contents[cell.column];
    const text = folded(cell);
    if (!content || text === '' || cell.columnSpan > 1 || CODE_PART_HEADER.test(text)) continue;
    // What is printed for "nothing" is neither words nor a number.
    if (DASH.test(text) || NOTHING_WORD.test(text)) continue;
    if (/^-?[\d.,]+%$/.test(text)) content.percents++;
    else if (isDecimal(text)) content.decimals++;
    else if (isNumber(text)) {
      content.integers++;
      if (/^(0\d|\d{3}(\d{2}){0,4}|\d{6})$/.test(text)) content.codes++;
    } else {
      content.texts++;
      content.labels.add(text);
    }
  }
}

function roleOf(path: readonly string[], content: ColumnContent): ColumnRole {
  const last = (path.at(-1) ?? '').normalize('NFKC');
  const whole = path.join('').normalize('NFKC');
  const numbers = content.decimals + content.integers;
  if (ORDINAL_HEADER.test(last)) return 'ordinal';
  if (CODE_HEADER.test(last) || CODE_HEADER.test(whole)) return content.decimals > content.integers ? 'amount' : 'code';
  if (content.percents > 0 && content.percents >= content.decimals) return 'percent';
  if (PERCENT_HEADER.test(last)) return 'percent';
  if (COUNT_HEADER.test(last)) return 'count';
  if (content.texts > numbers) return TEXT_HEADER.test(last) && !NAME_HEADER.test(last) ? 'text' : 'label';
  if (numbers > 0)
    return content.decimals === 0 && content.codes === content.integers && LABEL_HEADER.test(last) && !MONEY_HEADER.test(last)
      ? 'code'
      : 'amount';
  if (TEXT_HEADER.test(last)) return 'text';
  return NAME_HEADER.test(last) || CLEAR_LABEL_HEADER.test(last) ? 'label' : 'amount';
}

const isKey = (role: ColumnRole): boolean => role === 'code' || role === 'label';

/**
 * Roles and panels of all columns. A label column after amounts begins a new panel (收入 | 支出 side by side) when its
 * header is one that names rows; else it is a remark.
 */
export function columnsOf(paths: readonly (readonly string[])[], contents: readonly ColumnContent[]): Column[] {
  const roles = paths.map((path, index) => roleOf(path, contents[index] ?? emptyContent()));
  const columns: Column[] = [];
  let panel = 0;
  let sawAmount = false;
  roles.forEach((role, index) => {
    const path = paths[index] ?? [];
    const last = (path.at(-1) ?? '').normalize('NFKC');
    let own = role;
    if (isKey(role) && sawAmount) {
      const amountsFollow = roles.slice(index + 1).includes('amount');
      if (amountsFollow && (LABEL_HEADER.test(last) || CODE_HEADER.test(last) || path.length === 0)) {
        panel++;
        sawAmount = false;
      } else own = 'text';
    }
    if (own === 'amount') sawAmount = true;
    columns.push({ role: own, path, panel, isName: own === 'label' && NAME_HEADER.test(last) });
  });
  return withNames(columns, contents);
}

/** In a panel where no header says which label column names the row, it is the one with the most different texts. */
function withNames(columns: readonly Column[], contents: readonly ColumnContent[]): Column[] {
  const distinct = (index: number): number => contents[index]?.labels.size ?? 0;
  return columns.map((column, index) => {
    if (column.role !== 'label' || column.isName) return column;
    const rivals = columns.flatMap((other, at) =>
      other.role === 'label' && other.panel === column.panel && at !== index ? [at] : [],
    );
    if (rivals.some((at) => columns[at]?.isName)) return column;
    return { ...column, isName: rivals.every((at) => distinct(at) < distinct(index)) };
  });
}
