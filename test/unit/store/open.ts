/** Databases for tests, each in a folder of its own that is removed after the test. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openStore, type Store } from '../../../src/store/store.js';

const open: Store[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const store of open.splice(0)) store.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

export function temporaryPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  folders.push(folder);
  return join(folder, 'test.sqlite');
}

export function temporaryStore(path = temporaryPath(), options: { readonly?: boolean } = {}): Store {
  const store = openStore(path, options);
  open.push(store);
  return store;
}

/** All rows of a query as objects. */
export const rowsOf = (store: Store, sql: string): Record<string, unknown>[] => {
  const { columns, rows } = store.query(sql);
  return [...rows].map((row) => Object.fromEntries(columns.map((column, number) => [column, row[number]])));
};
