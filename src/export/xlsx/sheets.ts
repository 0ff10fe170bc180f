/** Rows of a dataset as the XML of sheets; a table with more rows than a sheet may have goes on in another one. */
import { type Field, UNITS_ZH } from '../../../schemas/fields.js';
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
  exact: 10,
  number: 10,
  boolean: 9,
  datetime: 22,
};

/** Which columns of a dataset a sheet shows, in which order, by their place in the rows. */
export type Shown = readonly number[];

/** What stands at the beginning and at the end of a sheet: who reads one looks for bodies and figures first. */
const FIRST_COLUMNS: ReadonlySet<string> = new Set(['organization', 'region_name']);
const LAST_COLUMNS: ReadonlySet<string> = new Set(['bbox', 'file', 'document']);

/** Columns of amounts that hold nothing are left out: a table has those of every publisher, and a document those of one. */
export function shownColumns({ fields }: Dataset, isFilled: readonly boolean[]): Shown {
  const shown = [...fields.keys()].filter((at) => isFilled[at] === true || fields[at]?.type !== 'decimal');
  const placeOf = (at: number): number => {
    const id = fields[at]?.id ?? '';
    return FIRST_COLUMNS.has(id) ? 0 : LAST_COLUMNS.has(id) ? 2 : 1;
  };
  return [0, 1, 2].flatMap((place) => shown.filter((at) => placeOf(at) === place));
}

/** Takes rows from `rows` until the sheet is full; the rows that are left are for the next one. */
export function* sheetOf(
  dataset: Dataset,
  rows: Iterator<readonly Cell[]>,
  shown: Shown = [...dataset.fields.keys()],
  mostRows = MOST_ROWS,
): Generator<string> {
  const fields = shown.flatMap((at) => dataset.fields[at] ?? []);
  yield sheetHead(
    HEADER_ROWS,
    fields.map(({ type }) => WIDTHS[type]),
  );
  yield headerRow(1, fields.map(headingOf));
  yield headerRow(
    2,
    fields.map(({ id }) => id),
  );
  let last = HEADER_ROWS;
  while (last < mostRows) {
    const next = rows.next();
    if (next.done) break;
    last += 1;
    yield dataRow(
      last,
      fields,
      shown.map((at) => next.value[at] ?? null),
    );
  }
  yield sheetFoot(fields.length, HEADER_ROWS, last);
}

function headingOf({ name_zh, unit }: Field): string {
  const unit_zh = unit === null ? undefined : UNITS_ZH[unit];
  return unit_zh === undefined ? name_zh : `${name_zh}（${unit_zh}）`;
}

const headerRow = (row: number, titles: readonly string[]): string =>
  `<row r="${row}">${titles.map((title, at) => textCell(`${columnName(at)}${row}`, title, STYLE.header)).join('')}</row>`;

const dataRow = (row: number, fields: readonly Field[], cells: readonly Cell[]): string =>
  `<row r="${row}">${cells.map((cell, at) => dataCell(`${columnName(at)}${row}`, cell, fields[at]?.type ?? 'text')).join('')}</row>`;

const DECIMAL_TEXT = /^-?\d+(?:\.\d+)?$/;

function dataCell(at: string, cell: Cell, type: Field['type']): string {
  if (cell === null) return '';
  if (type === 'decimal') return numberCell(at, String(cell), STYLE.money);
  if (type === 'exact' && DECIMAL_TEXT.test(String(cell))) return numberCell(at, String(cell), STYLE.plain);
  if (typeof cell === 'number') return numberCell(at, String(cell), type === 'integer' ? STYLE.whole : STYLE.plain);
  return textCell(at, String(cell), type === 'code' ? STYLE.text : STYLE.plain);
}
