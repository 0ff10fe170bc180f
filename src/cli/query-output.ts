/** Writes the rows of a query as a table, CSV or JSON lines; rows are taken one after another except for the table, whose widths need all. */
import { csvLine } from '../export/csv.js';
import type { QueryResult, QueryValue } from '../store/store.js';
import { formatRecords } from './records.js';
import type { Terminal } from './terminal.js';

export type QueryFormat = 'text' | 'json' | 'csv';

/** Rows that a table shows; more are for a file, not for a person. */
const MOST_SHOWN = 10_000;

/** Nothing is not the empty text and not 0. */
const NULL_SHOWN = 'NULL';

export async function printQuery(result: QueryResult, format: QueryFormat, terminal: Terminal): Promise<void> {
  if (format === 'text') return printTable(result, terminal);
  if (format === 'csv') await terminal.write(csvLine(result.columns));
  for (const row of result.rows) {
    if (format === 'csv') await terminal.write(csvLine(row.map(csvValue)));
    else await terminal.line(jsonObject(result.columns, row));
  }
}

async function printTable({ columns, rows }: QueryResult, terminal: Terminal): Promise<void> {
  const shown: (readonly QueryValue[])[] = [];
  let left = 0;
  for (const row of rows) {
    if (shown.length < MOST_SHOWN) shown.push(row);
    else left += 1;
  }
  const titles = columns.map(
    (title, at) => ({ title, align: shown.some((row) => isNumber(row[at])) ? 'right' : 'left' }) as const,
  );
  await terminal.write(
    formatRecords(
      titles,
      shown.map((row) => row.map((value) => (value === null ? NULL_SHOWN : plain(value)))),
      terminal.width,
    ),
  );
  if (left > 0) terminal.problem(`${left} more rows are not shown; take --csv or --json for all of them.`);
}

const isNumber = (value: QueryValue | undefined): boolean => typeof value === 'number' || typeof value === 'bigint';

const plain = (value: Exclude<QueryValue, null>): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value);

/** Text of digits alone is a code and empty text is not null: both are quoted, so that they are seen as text. */
const csvValue = (value: QueryValue) => {
  if (value === null || typeof value === 'number') return value;
  return typeof value === 'string' && /^\d*$/.test(value) ? { quoted: value } : plain(value);
};

/** Whole numbers beyond the exact range of a float are written as text, because most readers of JSON would round them. */
const jsonValue = (value: QueryValue): unknown => {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return value instanceof Uint8Array ? plain(value) : value;
};

/** Built pair by pair: a result may have two columns of one name, and an object literal would order names that are numbers. */
const jsonObject = (columns: readonly string[], row: readonly QueryValue[]): string =>
  `{${columns.map((name, at) => `${JSON.stringify(name)}:${JSON.stringify(jsonValue(row[at] ?? null))}`).join(',')}}`;
