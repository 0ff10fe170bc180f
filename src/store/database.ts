/** The SQLite driver: the only file that imports better-sqlite3; opens a connection with the settings every statement relies on. */
import Sqlite from 'better-sqlite3';
import { UsageError } from '../errors.js';

export type Connection = Sqlite.Database;

/** How long a statement waits for another process that writes; one document takes far less. */
const BUSY_TIMEOUT_MS = 15_000;

/** Page cache in KiB. Index entries of a document go all over the index: the 2 MB that are usual make writing slow down as it grows. */
const CACHE_KIB = 64 * 1024;

/** Opens the file, which is made when it does not exist unless `readonly`. Throws UsageError when it cannot be opened. */
export function connect(path: string, readonly: boolean): Connection {
  let connection: Connection | undefined;
  try {
    connection = new Sqlite(path, { readonly, fileMustExist: readonly, timeout: BUSY_TIMEOUT_MS });
    connection.pragma('foreign_keys = ON');
    connection.pragma(`cache_size = -${CACHE_KIB}`);
    if (!readonly) {
      connection.pragma('journal_mode = WAL');
      // FULL: a document reported as stored survives a power cut; NORMAL could lose the newest ones in WAL mode.
      connection.pragma('synchronous = FULL');
    }
    // The first read of the file: one that is no database fails here and not at some later statement.
    connection.prepare('SELECT count(*) FROM sqlite_schema').get();
    return connection;
  } catch (error) {
    connection?.close();
    throw new UsageError(`${path}: cannot be opened as a database (${reason(error)}). ${remedy(readonly)}`, { cause: error });
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const remedy = (readonly: boolean): string =>
  readonly
    ? 'Give a database that xianzhang has written; `ingest` makes one.'
    : 'Give the path of a database that xianzhang has written, or of a file that does not exist yet in a folder that does.';
