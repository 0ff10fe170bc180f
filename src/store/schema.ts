/** Makes the tables and views of a new database and refuses one that this version does not understand. */
import { createHash } from 'node:crypto';
import { UsageError } from '../errors.js';
import { hasCorrections } from './corrections.js';
import type { Connection } from './database.js';
import { CORE_CLAIMS } from './sql/core-claims.js';
import { CORE_CORRECTIONS } from './sql/core-corrections.js';
import { CORE_DOCUMENTS } from './sql/core-documents.js';
import { CORE_FACTS } from './sql/core-facts.js';
import { CORE_INDEXES } from './sql/core-indexes.js';
import { CORE_RECORDS } from './sql/core-records.js';
import { CORE_SEARCH } from './sql/core-search.js';
import { OUT_CLAIMS } from './sql/out-claims.js';
import { OUT_MEASURES } from './sql/out-measures.js';
import { OUT_TABLES } from './sql/out-tables.js';

/** Raised with every change of the core tables; a table that is only added is made in an older file (`CORE_CORRECTIONS`). */
export const SCHEMA_VERSION = '3';

const CORE_META = 'CREATE TABLE core_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;';
const VIEWS: Readonly<Record<string, string>> = { ...OUT_TABLES, ...OUT_MEASURES, ...OUT_CLAIMS };
const VIEWS_DIGEST = createHash('sha256').update(Object.values(VIEWS).join('\n')).digest('hex');

/** Makes what is missing, in one transaction. Throws UsageError when the file is another program's or another version's. */
export function prepareSchema(connection: Connection, readonly: boolean): void {
  if (isReady(connection)) return;
  // Read-only: views of another program version are used as they are.
  if (readonly) {
    requireVersion(connection);
    return;
  }
  // Immediate: two processes that open a new file at once must not both make the tables.
  connection
    .transaction(() => {
      if (isEmpty(connection)) createCore(connection);
      requireVersion(connection);
      connection.exec(CORE_CORRECTIONS);
      if (meta(connection, 'views') !== VIEWS_DIGEST) replaceViews(connection);
    })
    .immediate();
}

/** Whether there is nothing to do, found without taking the write lock. */
const isReady = (connection: Connection): boolean =>
  meta(connection, 'schema_version') === SCHEMA_VERSION &&
  meta(connection, 'views') === VIEWS_DIGEST &&
  hasCorrections(connection);

function createCore(connection: Connection): void {
  for (const sql of [CORE_META, CORE_DOCUMENTS, CORE_FACTS, CORE_CLAIMS, CORE_RECORDS, CORE_INDEXES, CORE_SEARCH])
    connection.exec(sql);
  setMeta(connection, 'schema_version', SCHEMA_VERSION);
}

/** Views hold no data, so that a newer program simply writes its own. */
function replaceViews(connection: Connection): void {
  const present = connection.prepare<[], { name: string }>(
    "SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB 'out_*'",
  );
  for (const { name } of present.all()) connection.exec(`DROP VIEW "${name}"`);
  for (const sql of Object.values(VIEWS)) connection.exec(sql);
  setMeta(connection, 'views', VIEWS_DIGEST);
}

function requireVersion(connection: Connection): void {
  const found = meta(connection, 'schema_version');
  if (found === SCHEMA_VERSION) return;
  if (found === undefined) {
    throw new UsageError(
      `${connection.name}: is a database, but not one of xianzhang (no core_meta). Give another path with --db.`,
    );
  }
  throw new UsageError(
    `${connection.name}: has schema version ${found}, this program expects ${SCHEMA_VERSION}. ` +
      `Ingest the documents again into a new file, or use the version of xianzhang that wrote it.${correctionsLeft(connection)}`,
  );
}

/** Reading again gives everything but what a person has stored. */
function correctionsLeft(connection: Connection): string {
  if (!hasCorrections(connection)) return '';
  const count = connection.prepare<[], { count: number }>('SELECT count(*) AS count FROM core_correction').get()?.count ?? 0;
  return count === 0 ? '' : ` Its ${count} corrections (core_correction) have to be stored again: keep the old file until then.`;
}

const isEmpty = (connection: Connection): boolean =>
  connection.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;

function meta(connection: Connection, key: string): string | undefined {
  const exists = connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'core_meta'").get();
  if (!exists) return undefined;
  return connection.prepare<[string], { value: string }>('SELECT value FROM core_meta WHERE key = ?').get(key)?.value;
}

const setMeta = (connection: Connection, key: string, value: string): void => {
  connection
    .prepare('INSERT INTO core_meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value')
    .run(key, value);
};
