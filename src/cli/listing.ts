/** A list of records for a person (columns) or a machine (JSON lines). */
import { formatRecords } from './records.js';
import type { Terminal } from './terminal.js';
import type { Alignment } from './text-table.js';

export type ListedRecord = Readonly<Record<string, string | number | boolean | null>>;

const shown = (value: ListedRecord[string] | undefined): string => (value === null || value === undefined ? '' : String(value));

const alignment = (records: readonly ListedRecord[], key: string): Alignment =>
  records.some((record) => typeof record[key] === 'number') ? 'right' : 'left';

/** Prints records that all have the same keys; the keys are the titles. */
export async function printRecords(terminal: Terminal, records: readonly ListedRecord[], json: boolean): Promise<void> {
  if (json) {
    for (const record of records) await terminal.line(JSON.stringify(record));
    return;
  }
  const keys = Object.keys(records[0] ?? {});
  if (keys.length === 0) return terminal.progress('Nothing to list.');
  const columns = keys.map((key) => ({ title: key, align: alignment(records, key) }));
  await terminal.write(
    formatRecords(
      columns,
      records.map((record) => keys.map((key) => shown(record[key]))),
      null,
    ),
  );
}
