/** Rows of a dataset as the XML of sheets; a table with more rows than a sheet may have goes on in another one. */
import type { Field } from '../../../schemas/fields.js';
import type { Cell, Dataset } from '../dataset.js';
import { columnName, numberCell, STYLE, sheetFoot, sheetHead, textCell } from './markup.js';

/** Rows of a sheet that every spreadsheet program opens, the two header rows included. */
export const MOST_ROWS = 1_048_576;
const HEADER_ROWS = 2;

/** Width of a column in characters by what stands in it. */
const WIDTHS: Readonly<Record<Field['type'], number>> = {
  text: 24,
  code: 14,
  integer: 9,
  decimal: 16,
  number: 10,
  boolean: 9,
  datetime: 22,
};

/** Takes rows from `rows` until the sheet is full; the rows that are left are for the next one. */
export function* sheetOf(dataset: Dataset, rows: Iterator<readonly Cell[]>, mostRows = MOST_ROWS): Generator<string> {
  const { fields } = dataset;
  yield sheetHead(
    HEADER_ROWS,
    fields.map(({ type }) => WIDTHS[type]),
  );
  yield headerRow(
    1,
    fields.map(({ name_zh, unit }) => (unit === null ? name_zh : `${name_zh} (${unit})`)),
  );
  yield headerRow(
    2,
    fields.map(({ id }) => id),
  );
  let last = HEADER_ROWS;
  while (last < mostRows) {
    const next = rows.next();
    if (next.done) break;
    last += 1;
    yield dataRow(last, fields, next.value);
  }
  yield sheetFoot(fields.length, HEADER_ROWS, last);
}

const headerRow = (row: number, titles: readonly string[]): string =>
  `<row r="${row}">${titles.map((title, at) => textCell(`${columnName(at)}${row}`, title, STYLE.header)).join('')}</row>`;

const dataRow = (row: number, fields: readonly Field[], cells: readonly Cell[]): string =>
  `<row r="${row}">${cells.map((cell, at) => dataCell(`${columnName(at)}${row}`, cell, fields[at]?.type ?? 'text')).join('')}</row>`;

function dataCell(at: string, cell: Cell, type: Field['type']): string {
  if (cell === null) return '';
  if (type === 'decimal') return numberCell(at, String(cell), STYLE.money);
  if (typeof cell === 'number') return numberCell(at, String(cell), type === 'integer' ? STYLE.whole : STYLE.plain);
  return textCell(at, String(cell), type === 'code' ? STYLE.text : STYLE.plain);
}
