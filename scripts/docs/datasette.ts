/** Renders metadata.json for Datasette from schemas/: titles, descriptions, units, search, facets and labels of the tables and views. */
import { CAVEATS, DATABASE_TABLES } from '../../schemas/caveats.js';
import { columnMeaning } from '../../schemas/database-columns.js';
import { PACKAGE_WORDS } from '../../schemas/package-words.js';
import { SEARCH_INDEXES, searchTable } from '../../src/store/sql/core-search.js';
import { openStore } from '../../src/store/store.js';

interface Shown {
  /** Columns whose values Datasette counts and narrows by; a foreign key shows the label of the row it leads to. */
  readonly facets: readonly string[];
  /** The column that names a row where another table leads to it. */
  readonly label_column?: string;
  readonly hidden?: true;
}

const SHOWN: Readonly<Record<string, Shown>> = {
  core_document: { facets: ['fiscal_year', 'kind', 'entity_level', 'region_name'], label_column: 'title' },
  core_table: { facets: ['table_id', 'unit', 'empty', 'document_sha256'], label_column: 'title' },
  core_fact: { facets: ['table_id', 'measure', 'role', 'status', 'origin', 'document_sha256'], label_column: 'label' },
  core_check: { facets: ['check_id', 'outcome', 'document_sha256'] },
  core_issue: { facets: ['code', 'severity', 'document_sha256'] },
  core_correction: { facets: ['document_sha256'] },
  core_claim: {
    facets: ['topic', 'aspect', 'stage', 'compared_with', 'relation', 'document_sha256'],
    label_column: 'subject',
  },
  core_project: { facets: ['form', 'document_sha256'], label_column: 'name' },
  core_project_money: { facets: ['source', 'document_sha256'] },
  core_indicator: { facets: ['level_1', 'document_sha256'] },
  core_meta: { facets: [], hidden: true },
  out_function_completion: { facets: ['fiscal_year', 'region_name'] },
  out_performance: { facets: ['form', 'fiscal_year', 'region_name'] },
  out_measure: { facets: ['measure', 'fiscal_year', 'kind', 'region_name'] },
  out_entity_year: { facets: ['fiscal_year', 'kind', 'region_name'] },
  out_expenditure_by_function: { facets: ['fund', 'code_level', 'role', 'fiscal_year', 'region_name'] },
  out_expenditure_by_economic_class: { facets: ['scope', 'economic_group', 'role', 'fiscal_year', 'region_name'] },
  out_revenue: { facets: ['source', 'role', 'fiscal_year', 'region_name'] },
  out_three_public: { facets: ['stage', 'fiscal_year', 'region_name'] },
};

/** The index of the table itself, or for a view that of the table whose rows it shows. */
function searchOf(id: string, columns: readonly string[]): { readonly fts_table?: string; readonly fts_pk?: string } {
  const index =
    SEARCH_INDEXES.find(({ table }) => table === id) ??
    (id.startsWith('out_') ? SEARCH_INDEXES.find(({ row_id }) => columns.includes(row_id)) : undefined);
  return index === undefined ? {} : { fts_table: searchTable(index.table), fts_pk: index.row_id };
}

const described = (table: string, column: string): string => {
  const words = columnMeaning(table, column);
  if (words === null) throw new Error(`${table}.${column}: not described; add it to schemas/database-column-words.ts`);
  return `${words.name_zh} ${words.meaning}`;
};

const ORIGIN = {
  source: 'Budget and final-account disclosures of the bodies named in core_document',
  license: 'Not chosen yet: whoever publishes this database names the licence here',
} as const;

/** Each table and view as a fresh database has it. */
function tables(): Record<string, unknown> {
  const store = openStore(':memory:');
  try {
    const columnsOf = (id: string): string[] =>
      [...store.query(`SELECT name FROM pragma_table_info('${id}')`).rows].map(([name]) => String(name));
    return Object.fromEntries(
      DATABASE_TABLES.map(({ id, title_zh, title_en, description }) => {
        const columns = columnsOf(id);
        const meanings = Object.fromEntries(columns.map((column) => [column, described(id, column)]));
        const shown = SHOWN[id] ?? { facets: [] };
        const search = searchOf(id, columns);
        return [
          id,
          { title: `${title_zh} ${title_en}`, description, columns: meanings, ...shown, ...search, ...ORIGIN, size: 100 },
        ];
      }),
    );
  } finally {
    store.close();
  }
}

/** Where SQLite notes which numbers of rows it has given; in the database, but nothing to look at. */
const SEQUENCE = {
  sqlite_sequence: {
    title: '行号 Row numbers',
    description: 'Kept by SQLite: the last number of a row by table.',
    hidden: true,
    ...ORIGIN,
  },
} as const;

/** The whole of metadata.json. The licence is for whoever publishes the database to fill in. */
export function datasetteMetadata(): string {
  const metadata = {
    title: PACKAGE_WORDS.title,
    description: [PACKAGE_WORDS.description, ...CAVEATS.map(({ title_en, text_en }) => `${title_en}: ${text_en}`)].join('\n\n'),
    ...ORIGIN,
    databases: { xianzhang: { title: 'xianzhang 县账', ...ORIGIN, tables: { ...tables(), ...SEQUENCE } } },
  };
  // Short lists on one line, as the formatter of the project has them.
  const text = JSON.stringify(metadata, null, 2).replace(
    /\[\n\s+([^\][{}]*?)\n\s+\]/g,
    (_all, inner: string) => `[${inner.replace(/\n\s+/g, ' ')}]`,
  );
  return `${text}\n`;
}
