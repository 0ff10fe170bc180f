/** Answers one SQL question of the user; only a statement that reads is run. */
import { UsageError } from '../errors.js';
import type { Connection } from './database.js';

export type QueryValue = string | number | bigint | Uint8Array | null;

export interface QueryResult {
  readonly columns: readonly string[];
  /** One array a row, in the order of `columns`; whole numbers are bigint, because amounts need it. */
  readonly rows: Iterable<readonly QueryValue[]>;
}

/** Throws UsageError for a statement that is no SQL, is several, would change the database, or fails on the way. */
export function runQuery(connection: Connection, sql: string): QueryResult {
  const statement = understood(() => connection.prepare<[], QueryValue[]>(sql));
  if (!statement.reader || !statement.readonly) {
    throw new UsageError('The statement would change the database; only statements that read (SELECT …) are run.');
  }
  const rows = statement.raw(true).safeIntegers(true);
  return { columns: statement.columns().map(({ name }) => name), rows: { [Symbol.iterator]: () => answered(rows.iterate()) } };
}

/** The rows; what SQLite finds wrong only while it answers (an overflow, a word that search cannot take) is a UsageError too. */
function* answered<T>(rows: IterableIterator<T>): Generator<T> {
  try {
    yield* rows;
  } catch (cause) {
    throw new UsageError(`The statement cannot be answered: ${reason(cause)}.`, { cause });
  }
}

function understood<T>(prepare: () => T): T {
  try {
    return prepare();
  } catch (cause) {
    const places = /^no such (?:table|column)/.test(reason(cause)) ? ' docs/codebook.md names every table and column.' : '';
    throw new UsageError(
      `The statement is not understood: ${reason(cause)}. One statement of SQLite's SQL is expected.${places}`,
      { cause },
    );
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
