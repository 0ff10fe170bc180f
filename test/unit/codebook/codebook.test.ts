/** The codebook and the metadata for Datasette say everything that is declared, and are up to date. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAVEATS, DATABASE_TABLES } from '../../../schemas/caveats.js';
import { COLUMN_KEYS, columnMeaning } from '../../../schemas/database-columns.js';
import { DEPARTMENT_TYPES } from '../../../schemas/department-types.js';
import { DOCUMENT_FIELDS, FACT_FIELDS, ISSUE_FIELDS, PRINTED_TABLE_FIELDS } from '../../../schemas/fields.js';
import { ISSUE_KINDS } from '../../../schemas/issues.js';
import { COMPARISON_MEASURES } from '../../../schemas/measures.js';
import { TABLES } from '../../../schemas/tables/index.js';
import { codebook } from '../../../scripts/docs/codebook.js';
import { datasetteMetadata } from '../../../scripts/docs/datasette.js';
import { openStore, type Store } from '../../../src/store/store.js';

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]{3}/i;

describe('docs/codebook.md', () => {
  const text = codebook();

  it('is what the declarations say', () => {
    expect(readFileSync('docs/codebook.md', 'utf8'), 'run: npm run build && npm run docs').toBe(text);
  });

  it('names every table, column, measure, type and issue', () => {
    const ids = [
      ...TABLES.flatMap(({ id, columns }) => [id, ...columns.map((column) => column.id)]),
      ...[...FACT_FIELDS, ...DOCUMENT_FIELDS, ...PRINTED_TABLE_FIELDS, ...ISSUE_FIELDS].map(({ id }) => id),
      ...COMPARISON_MEASURES.map(({ id }) => id),
      ...DEPARTMENT_TYPES.map(({ id }) => id),
      ...Object.keys(ISSUE_KINDS),
    ];
    for (const id of ids) expect(text).toContain(`\`${id}\``);
  });

  it('speaks both languages', () => {
    for (const { text_zh, text_en, title_zh, title_en } of CAVEATS) {
      for (const words of [text_zh, title_zh]) expect(words).toMatch(HAN);
      for (const words of [text_en, title_en]) expect(words).toMatch(LATIN);
    }
    for (const field of [...FACT_FIELDS, ...DOCUMENT_FIELDS]) {
      expect(field.name_zh).toMatch(HAN);
      expect(field.name_en).toMatch(LATIN);
    }
  });
});

describe('metadata.json', () => {
  let store: Store;
  beforeAll(() => {
    store = openStore(':memory:');
  });
  afterAll(() => store.close());

  interface Table {
    readonly title: string;
    readonly description: string;
    readonly source: string;
    readonly license: string;
    readonly columns?: Readonly<Record<string, string>>;
    readonly facets?: readonly string[];
    readonly label_column?: string;
    readonly fts_table?: string;
    readonly fts_pk?: string;
    readonly hidden?: boolean;
  }
  const metadata = JSON.parse(datasetteMetadata()) as { databases: { xianzhang: { tables: Readonly<Record<string, Table>> } } };
  const tables = Object.entries(metadata.databases.xianzhang.tables);
  const firstColumn = (sql: string): string[] => [...store.query(sql).rows].map(([value]) => String(value));
  const columnsOf = (id: string) => firstColumn(`SELECT name FROM pragma_table_info('${id}')`);

  it('is what the declarations say', () => {
    expect(readFileSync('metadata.json', 'utf8'), 'run: npm run build && npm run docs').toBe(datasetteMetadata());
  });

  it('describes every table and view of a fresh database but the indexes of search, and no other', () => {
    const names = firstColumn("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT GLOB '*_fts*'");
    expect(tables.map(([id]) => id).sort()).toEqual(names.sort());
    expect(DATABASE_TABLES.map(({ id }) => id)).toEqual(tables.map(([id]) => id).filter((id) => id !== 'sqlite_sequence'));
  });

  it.each(tables)('%s: every column is described, facets, label and search are columns', (id, declared) => {
    for (const text of [declared.title, declared.description, declared.source, declared.license]) expect(text).toMatch(/\S/);
    expect(declared.title).toMatch(HAN);
    if (id === 'sqlite_sequence') return expect(declared.hidden).toBe(true);
    const columns = columnsOf(id);
    expect(Object.keys(declared.columns ?? {})).toEqual(columns);
    const named = [...(declared.facets ?? []), declared.label_column, declared.fts_pk].filter((name) => name !== undefined);
    for (const name of named) expect(columns).toContain(name);
    if (declared.fts_table !== undefined) {
      const search = `SELECT * FROM ${id} WHERE ${declared.fts_pk} IN (SELECT rowid FROM ${declared.fts_table} WHERE ${declared.fts_table} MATCH '"abc"')`;
      expect([...store.query(search).rows]).toEqual([]);
    }
  });

  it.each([
    [/_fen$/, 'fen (1/100 yuan)'],
    [/_step$/, 'fen (1/100 yuan)'],
    [/_wan_yuan$/, '万元'],
    [/^(?:x0|x1|top|bottom|centre_x|centre_y)$/, 'PDF points'],
    [/^page$/, 'Page of the PDF, 1 for the first'],
    [/^(?:percent|decimal|execution_rate|score|weight|total_score)$/, 'exact decimal text'],
  ])('columns %s say their unit', (name, unit) => {
    const described = tables.flatMap(([, { columns = {} }]) => Object.entries(columns).filter(([column]) => name.test(column)));
    expect(described.length).toBeGreaterThan(0);
    for (const [column, text] of described) expect(text, column).toContain(unit);
  });

  it('describes every column in both languages, and none that no table has', () => {
    const used = tables.flatMap(([id, { columns = {} }]) => Object.keys(columns).map((column) => columnMeaning(id, column)));
    expect(new Set(used.map((words) => words?.key))).toEqual(new Set(COLUMN_KEYS));
    for (const words of used) {
      expect(words?.name_zh).toMatch(HAN);
      expect(words?.meaning).toMatch(LATIN);
    }
  });
});
