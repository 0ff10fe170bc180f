/** Reads a CSV that a person made: any usual encoding, a header, columns by name. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.js';
import { UsageError } from './errors.js';

export interface CsvRow {
  /** Line in the file, from 1. */
  readonly line: number;
  /** Value of a column without white space around it; undefined when it is empty or the column is missing. */
  get(column: string): string | undefined;
}

interface ParsedRow {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/** Throws UsageError when the file cannot be read or a required column is missing; unknown columns are named as well. */
export function readCsv(path: string, required: readonly string[], optional: readonly string[] = []): CsvRow[] {
  try {
    const text = decodeText(readFileSync(path));
    let columns: string[] = [];
    const rows = parse(text, {
      bom: true,
      columns: (header: string[]) => {
        columns = header.map((name) => name.trim());
        return columns;
      },
      trim: true,
      skip_empty_lines: true,
      info: true,
      relax_column_count_less: true,
    }) as unknown as ParsedRow[];
    requireColumns(path, columns, required, optional);
    return rows.map(({ record, info }) => ({ line: info.lines, get: (column) => record[column] || undefined }));
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError(`${path}: cannot be read as CSV (${cause instanceof Error ? cause.message : cause}).`, { cause });
  }
}

function requireColumns(path: string, found: readonly string[], required: readonly string[], optional: readonly string[]): void {
  const missing = required.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !required.includes(name) && !optional.includes(name));
  if (missing.length + unknown.length === 0) return;
  const parts = [missing.length && `missing: ${missing.join(', ')}`, unknown.length && `unknown: ${unknown.join(', ')}`];
  throw new UsageError(
    `${path}: wrong columns (${parts.filter(Boolean).join('; ')}). Expected ${required.join(', ')}; allowed besides: ${optional.join(', ') || 'none'}.`,
  );
}
