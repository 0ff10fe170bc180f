/** Answers one SQL question of the user; only a statement that reads is run. */
import { UsageError } from '../errors.js';
import type { Connection } from './database.js';

export type QueryValue = string | number | bigint | Uint8Array | null;

export interface QueryResult {
  readonly columns: readonly string[];
  /** One array a row, in the order of `columns`; whole numbers are bigint, because amounts need it. */
  readonly rows: Iterable<readonly QueryValue[]>;
}

/** Throws UsageError for a statement that is no SQL, is several, or would change the database. */
export function runQuery(connection: Connection, sql: string): QueryResult {
  const statement = prepare(connection, sql);
  if (!statement.reader || !statement.readonly) {
    throw new UsageError('The statement would change the database; only statements that read (SELECT …) are run.');
  }
  return { columns: statement.columns().map(({ name }) => name), rows: statement.raw(true).safeIntegers(true).iterate() };
}

function prepare(connection: Connection, sql: string) {
  try {
    return connection.prepare<[], QueryValue[]>(sql);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The statement is not understood: ${reason}. One statement of SQLite's SQL is expected.`, {
      cause: error,
    });
  }
}
