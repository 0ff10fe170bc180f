/** Which files are opened: new ones and those of this schema version; every other is refused with a sentence. */
import { existsSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.js';
import { openStore } from '../../../src/store/store.js';
import { readDocument } from './documents.js';
import { rowsOf, temporaryPath, temporaryStore } from './open.js';

function withSqlite(path: string, sql: string): void {
  const connection = new Sqlite(path);
  connection.exec(sql);
  connection.close();
}

describe('openStore', () => {
  it('sets what crash safety rests on', () => {
    const store = temporaryStore();
    expect(rowsOf(store, 'SELECT * FROM pragma_journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(rowsOf(store, 'SELECT * FROM pragma_synchronous')).toEqual([{ synchronous: 2n }]);
    expect(rowsOf(store, 'SELECT * FROM pragma_foreign_keys')).toEqual([{ foreign_keys: 1n }]);
    expect(rowsOf(store, 'SELECT * FROM pragma_integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    const tables = rowsOf(store, "SELECT name, strict FROM pragma_table_list WHERE name GLOB 'core_*' AND type = 'table'");
    expect(tables.length).toBeGreaterThan(8);
    for (const { strict } of tables) expect(strict).toBe(1n);
  });

  it('refuses another schema version, another program, no database', () => {
    const older = temporaryPath();
    temporaryStore(older).close();
    withSqlite(older, "UPDATE core_meta SET value = '0' WHERE key = 'schema_version'");
    expect(() => openStore(older)).toThrow(/schema version 0, this program expects 3/);
    expect(() => openStore(older, { readonly: true })).toThrow(UsageError);
    expect(() => openStore(older)).not.toThrow(/corrections/);
    withSqlite(
      older,
      `INSERT INTO core_document (rowid, sha256, document_id, title, file, bytes, pages, reader_version, read_ms, ingested_at)
         VALUES (1, '${'a'.repeat(64)}', 1, 't', 'a.pdf', 1, 1, '1', 1, 't');
       INSERT INTO core_correction VALUES (1, '${'a'.repeat(64)}', 0, 0, 0, 0, 1, 1, 1, 1, '1', 2, 'misread', 't')`,
    );
    expect(() => openStore(older)).toThrow(/1 corrections .* have to be stored again/);
    const foreign = temporaryPath();
    withSqlite(foreign, 'CREATE TABLE other (x)');
    expect(() => openStore(foreign)).toThrow(/not one of xianzhang/);
    const text = temporaryPath();
    writeFileSync(text, 'This is a text and no database, long enough to be looked at.\n'.repeat(20));
    expect(() => openStore(text)).toThrow(/not a database/);
  });

  it('does not make a file when reading', () => {
    const path = temporaryPath();
    expect(() => openStore(path, { readonly: true })).toThrow(UsageError);
    expect(existsSync(path)).toBe(false);
  });

  it('brings outdated views up to date', () => {
    const path = temporaryPath();
    temporaryStore(path).close();
    withSqlite(
      path,
      "DROP VIEW out_revenue; CREATE VIEW out_old AS SELECT 1; UPDATE core_meta SET value = '' WHERE key = 'views'",
    );
    const store = temporaryStore(path);
    expect(rowsOf(store, 'SELECT count(*) AS n FROM out_revenue')).toEqual([{ n: 0n }]);
    expect(() => store.query('SELECT * FROM out_old')).toThrow(UsageError);
  });

  it('changes nothing when opened to read', () => {
    const path = temporaryPath();
    temporaryStore(path).close();
    expect(() => temporaryStore(path, { readonly: true }).write(readDocument())).toThrow(/readonly/);
  });

  it('runs only statements that read', () => {
    const store = temporaryStore();
    expect(() => store.query('DELETE FROM core_document')).toThrow(/would change/);
    expect(() => store.query('DELETE FROM core_document RETURNING file')).toThrow(/would change/);
    expect(() => store.query('SELEC 1')).toThrow(/not understood/);
    expect(() => store.query('SELECT 1; SELECT 2')).toThrow(/not understood/);
    expect(rowsOf(store, 'SELECT 9007199254740993 AS n')).toEqual([{ n: 9007199254740993n }]);
  });
});
