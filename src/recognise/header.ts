/** Where the header of a grid ends: caption rows, header rows, column-number rows, then the body. Pure. */
import type { Cell } from '../../extractors/layout.js';
import {
  CODE_HEADER,
  CODE_PART_HEADER,
  COLUMN_NUMBER,
  COLUMN_NUMBER_MARK,
  DASH,
  GLUED_CODE,
  LABEL_HEADER,
  LINE_ITEM,
  OF_WHICH_LINE,
  SURE_COLUMN_NUMBER_MARK,
  TOTAL_LABEL,
} from '../../schemas/wording.js';
import { isDecimal, isNumber } from '../normalise/amount.js';
import { folded, type Matrix } from './matrix.js';

/** What a row of the grid is; `caption` rows hold title, unit or organisation inside the grid. */
export type RowKind = 'caption' | 'header' | 'column_numbers' | 'body';

const CODE_LIKE = /^\d{3}(\d{2}){0,4}$|^\d{6}$/;

/** Numbers of several columns in one cell. */
const SEVERAL_NUMBERS = /^\d{1,2}( \d{1,2})+$/;
/** A row that numbers the columns: 栏次 | 1 | 2 | 3, or ** | 1 | 2, or 1=2+3 | 2 | 3. */
export function isColumnNumbers(cells: readonly Cell[]): boolean {
  const texts = cells
    .flatMap((cell) => (SEVERAL_NUMBERS.test(cell.text) ? cell.text.split(' ') : [folded(cell)]))
    .filter((text) => text !== '');
  if (texts.length > 0 && texts.every((text) => COLUMN_NUMBER_MARK.test(text))) return true;
  const numbers = texts.flatMap((text) => COLUMN_NUMBER.exec(text)?.[1] ?? []).map(Number);
  const marks = texts.filter((text) => COLUMN_NUMBER_MARK.test(text));
  const others = texts.length - numbers.length - marks.length;
  if (numbers.length === 0 || others > 0) return false;
  const ascending = numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0));
  const startsAtOne = numbers[0] === 1;
  if (ascending && startsAtOne && (marks.length > 0 || numbers.length >= 3)) return true;
  // A part of the columns, where a wide table is printed on several sheets.
  const countsOn = numbers.every((value, index) => value === (numbers[0] ?? 0) + index);
  return countsOn && texts.some((text) => SURE_COLUMN_NUMBER_MARK.test(text));
}

function startsBody(matrix: Matrix, row: number, hasHeader: boolean): boolean {
  const cells = matrix.startingIn(row).filter((cell) => cell.text !== '');
  if (cells.some((cell) => isDecimal(folded(cell)))) return true;
  const texts = cells.map((cell) => folded(cell));
  const [first] = texts;
  if (first === undefined) return false;
  if (cells.some((cell) => cell.columnSpan < matrix.columns && (CODE_LIKE.test(folded(cell)) || GLUED_CODE.test(folded(cell)))))
    return true;
  if (!hasHeader) return LINE_ITEM.test(first) && texts.some((text) => isNumber(text));
  const labels = texts.filter((text) => !CODE_PART_HEADER.test(text));
  if (LINE_ITEM.test(first) && !OF_WHICH_LINE.test(first)) return true;
  // What is printed for nothing does not make a row of numbers a header.
  const rest = labels.slice(1).filter((text) => !DASH.test(text));
  const onlyNumbers = rest.every((text) => isNumber(text));
  if (TOTAL_LABEL.test(labels[0] ?? '') && onlyNumbers) return true;
  // A row of whole numbers that do not count the columns.
  return rest.length > 0 && onlyNumbers;
}

/** Rows below this one do not belong to a header, however damaged. */
const DEEPEST_HEADER = 6;
/** So many names of columns side by side, and no number, make a header row. */
const HEADER_NAMES = 3;

/** The last row of a tabbed grid that is plainly a header: above it even misread numbers are no data. -1 when there is none. */
function lastPlainHeader(matrix: Matrix): number {
  if (matrix.grid.method !== 'tabbed') return -1;
  const rows = Array.from({ length: Math.min(DEEPEST_HEADER, matrix.rows) }, (_, row) =>
    matrix.startingIn(row).map((cell) => folded(cell)),
  );
  return rows.findLastIndex(
    (texts) =>
      !texts.some((text) => isNumber(text) || LINE_ITEM.test(text)) &&
      texts.filter((text) => CODE_HEADER.test(text) || LABEL_HEADER.test(text) || TOTAL_LABEL.test(text)).length >= HEADER_NAMES,
  );
}

/** The kind of every row above the body, and the first body row (`rows` when there is none). */
export function headerRows(
  matrix: Matrix,
  isCaption: (cells: readonly Cell[]) => boolean,
): { readonly kinds: readonly RowKind[]; readonly bodyStart: number } {
  const kinds: RowKind[] = [];
  const plainHeader = lastPlainHeader(matrix);
  let hasHeader = false;
  let blankFrom: number | null = null;
  for (let row = 0; row < matrix.rows; row++) {
    const cells = matrix.startingIn(row).filter((cell) => cell.text !== '');
    if (cells.length === 0) {
      // A blank row may be the lower half of a tall header cell: what follows decides.
      const insideHeader = Array.from({ length: matrix.columns }, (_, c) => matrix.at(row, c)).some(
        (c) => c && c.row < row && c.text !== '',
      );
      if (!insideHeader && hasHeader) blankFrom ??= row;
      kinds.push('header');
      continue;
    }
    if (!hasHeader && isCaption(cells)) kinds.push('caption');
    else if (isColumnNumbers(cells)) kinds.push('column_numbers');
    else if (row > plainHeader && startsBody(matrix, row, hasHeader)) {
      const bodyStart = blankFrom ?? row;
      return { kinds: kinds.slice(0, bodyStart), bodyStart };
    } else {
      kinds.push('header');
      hasHeader = true;
      blankFrom = null;
    }
  }
  return { kinds, bodyStart: blankFrom ?? matrix.rows };
}
