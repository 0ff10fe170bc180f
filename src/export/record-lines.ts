/** Flat records as JSON lines or CSV; lists of numbers are one CSV cell, codes are quoted so that they stay text. */
import { type CsvValue, csvLine } from './csv.js';
import type { ExportFormat } from './exporter.js';

/** A value of a published record; a list is a box or a list of records. */
export type RecordValue = string | number | null | readonly (number | object)[];
export type FlatRecord = Readonly<Record<string, RecordValue>>;

const CODE_KEYS: ReadonlySet<string> = new Set(['code', 'region_code']);

function csvValue(key: string, value: RecordValue): CsvValue {
  if (value !== null && typeof value === 'object') {
    return value.every((one) => typeof one === 'number') ? value.join(' ') : JSON.stringify(value);
  }
  return typeof value === 'string' && CODE_KEYS.has(key) ? { quoted: value } : value;
}

/** The records in pieces of one line; `keys` is the header row and the order of the CSV form. */
export function* recordLines(records: Iterable<FlatRecord>, keys: readonly string[], format: ExportFormat): Generator<string> {
  if (format === 'csv') yield csvLine(keys);
  for (const record of records) {
    yield format === 'csv' ? csvLine(keys.map((key) => csvValue(key, record[key] ?? null))) : `${JSON.stringify(record)}\n`;
  }
}

/** A box as four numbers; a hundredth of a point is finer than anything printed. */
export const boxNumbers = ({ x0, top, x1, bottom }: { x0: number; top: number; x1: number; bottom: number }): number[] =>
  [x0, top, x1, bottom].map((points) => Math.round(points * 100) / 100);
