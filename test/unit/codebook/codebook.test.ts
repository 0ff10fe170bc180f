/** The codebook and the metadata for Datasette say everything that is declared, and are up to date. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAVEATS, DATABASE_TABLES } from '../../../schemas/caveats.js';
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
    readonly columns: Readonly<Record<string, string>>;
    readonly facets: readonly string[];
    readonly label_column?: string;
  }
  const metadata = JSON.parse(datasetteMetadata()) as { databases: { xianzhang: { tables: Readonly<Record<string, Table>> } } };

  it('is what the declarations say', () => {
    expect(readFileSync('metadata.json', 'utf8'), 'run: npm run build && npm run docs').toBe(datasetteMetadata());
  });

  it.each(Object.entries(metadata.databases.xianzhang.tables))('%s names columns that the database has', (id, declared) => {
    const columns = [...store.query(`SELECT name FROM pragma_table_info('${id}')`).rows].map(([name]) => String(name));
    for (const name of [
      ...Object.keys(declared.columns),
      ...declared.facets,
      ...(declared.label_column ? [declared.label_column] : []),
    ])
      expect(columns).toContain(name);
  });

  it('covers every table and view of the database', () => {
    const { rows } = store.query("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name <> 'core_meta'");
    expect([...rows].map(([name]) => String(name)).sort()).toEqual(DATABASE_TABLES.map(({ id }) => id).sort());
  });

  it('covers the declared tables', () => {
    expect(Object.keys(metadata.databases.xianzhang.tables)).toEqual(DATABASE_TABLES.map(({ id }) => id));
  });
});
