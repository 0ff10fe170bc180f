/** Keeps the full-text indexes in step with the tables: a document is put in or taken out as a whole, inside the caller's transaction. */
import type { Connection } from './database.js';
import { SEARCH_INDEXES, searchTable } from './sql/core-search.js';

/*
 * One statement a document and index, no triggers: FTS5 writes what it has gathered to disk after each statement, so that a
 * statement a row makes writing more than twice as slow.
 */

/** Puts the rows of a stored document into the indexes. */
export function indexDocument(connection: Connection, sha256: string): void {
  for (const { table, row_id, document, columns } of SEARCH_INDEXES) {
    const names = columns.join(', ');
    connection
      .prepare(
        `INSERT INTO ${searchTable(table)} (rowid, ${names}) SELECT ${row_id}, ${names} FROM ${table} WHERE ${document} = ?`,
      )
      .run(sha256);
  }
}

/** Takes the rows of a document out of the indexes; called while the rows are still there, because FTS5 needs their words. */
export function unindexDocument(connection: Connection, sha256: string): void {
  for (const { table, row_id, document, columns } of SEARCH_INDEXES) {
    const [index, names] = [searchTable(table), columns.join(', ')];
    connection
      .prepare(
        `INSERT INTO ${index} (${index}, rowid, ${names}) SELECT 'delete', ${row_id}, ${names} FROM ${table} WHERE ${document} = ?`,
      )
      .run(sha256);
  }
}
