/** The full-text indexes answer for what is stored now, and Datasette finds them and the way from a row to its document. */
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { SEARCH_INDEXES, searchTable } from '../../../src/store/sql/core-search.js';
import type { Store } from '../../../src/store/store.js';
import { fact, identity, readDocument, sha } from './documents.js';
import { rowsOf, temporaryPath, temporaryStore } from './open.js';

/** How Datasette narrows a table to what is searched for; words are quoted by it. */
const found = (store: Store, table: string, words: string, row_id = 'rowid') =>
  rowsOf(
    store,
    `SELECT * FROM ${table} WHERE ${row_id} IN (SELECT rowid FROM ${table}_fts WHERE ${table}_fts MATCH '"${words}"')`,
  );
const labels = (store: Store, words: string) => found(store, 'core_fact', words).map(({ label }) => label);

const filled = (path = temporaryPath()): Store => {
  const store = temporaryStore(path);
  store.write(
    readDocument({ facts: [fact(), fact({ row: 3, label: '公务用车运行维护费', header: '基本支出/商品和服务支出' })] }),
  );
  store.write(readDocument({ sha256: sha('b'), file: 'b.pdf', identity: { ...identity, organization: '洛宁县教育局' } }));
  return store;
};

/** SQLite's own comparison of the words of every index with its table; throws when they differ. */
function compareIndexes(path: string): void {
  const connection = new Sqlite(path);
  for (const { table } of SEARCH_INDEXES)
    connection.exec(`INSERT INTO ${searchTable(table)} (${searchTable(table)}, rank) VALUES ('integrity-check', 1)`);
  connection.close();
}

describe('search', () => {
  it.each([
    ['公务用车', ['公务用车运行维护费']],
    ['用车运', ['公务用车运行维护费']],
    ['服务支出', ['公务用车运行维护费']],
    ['行政运行', ['行政运行', '行政运行']],
    ['公务接待', []],
    // Fewer characters than an index of trigrams holds: docs/cookbook.md says how to look for them.
    ['用车', []],
  ])('finds %s in labels and headers', (words, expected) => {
    expect(labels(filled(), words)).toEqual(expected);
  });

  it.each(['洛宁县教育局', '2024年度部门决算', 'b.pdf'])('finds documents by %s', (words) => {
    const store = filled();
    expect(found(store, 'core_document', words).map(({ file }) => file)).toContain('b.pdf');
    expect(found(store, 'core_document', words, 'document_id')).toEqual(found(store, 'core_document', words));
  });

  it('forgets the words of a reading that a newer one replaces', () => {
    const path = temporaryPath();
    const store = filled(path);
    store.write(readDocument({ reader_version: '2', facts: [fact({ label: '公务接待费' })] }));
    expect([labels(store, '公务用车'), labels(store, '公务接待费')]).toEqual([[], ['公务接待费']]);
    store.close();
    expect(() => compareIndexes(path)).not.toThrow();
    const connection = new Sqlite(path);
    connection.exec("UPDATE core_fact SET label = 'changed by another program'");
    connection.close();
    expect(() => compareIndexes(path)).toThrow(/malformed/);
  });

  it('keeps nothing of a document that is not stored', () => {
    const store = filled();
    const twice = readDocument({ reader_version: '2', facts: [fact({ label: '公务接待费' }), fact()] });
    expect(() => store.write(twice)).toThrow(/UNIQUE/);
    expect(labels(store, '公务接待费')).toEqual([]);
    expect(labels(store, '公务用车')).toHaveLength(1);
  });

  it('never gives the number of a figure to another one', () => {
    const store = filled();
    const numbers = () => rowsOf(store, 'SELECT fact_id FROM core_fact ORDER BY fact_id').map(({ fact_id }) => fact_id);
    const before = numbers();
    store.write(readDocument({ sha256: sha('b'), file: 'b.pdf', reader_version: '2', facts: [fact(), fact({ row: 9 })] }));
    expect(
      numbers()
        .slice(-2)
        .some((number) => before.includes(number)),
    ).toBe(false);
  });

  it.each(SEARCH_INDEXES)('Datasette finds the index of $table', ({ table }) => {
    const sql = `SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="${table}"%'`;
    expect(rowsOf(filled(), sql)).toEqual([{ name: searchTable(table) }]);
  });
});

describe('foreign keys', () => {
  it('lead from every row to its document by one column, as Datasette needs it', () => {
    const store = filled();
    const tables = rowsOf(
      store,
      "SELECT m.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table' AND c.name = 'document_sha256'",
    ).map(({ name }) => String(name));
    expect(tables.length).toBeGreaterThanOrEqual(11);
    for (const table of tables) {
      const single = `SELECT "table", "from", coalesce("to", 'sha256') AS "to" FROM pragma_foreign_key_list('${table}')
        GROUP BY id HAVING count(*) = 1`;
      expect(rowsOf(store, single), table).toContainEqual({ table: 'core_document', from: 'document_sha256', to: 'sha256' });
    }
  });

  it('hold after writing, replacing and correcting', () => {
    const store = filled();
    const [first] = [...store.facts()];
    if (!first) throw new Error('no fact');
    store.correct(first, 1n, 'misread');
    store.write(readDocument({ reader_version: '2' }));
    expect(rowsOf(store, 'SELECT * FROM pragma_foreign_key_check')).toEqual([]);
    expect(store.corrections()).toHaveLength(1);
  });
});
