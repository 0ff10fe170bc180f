/** Full-text indexes: which columns of which table people look for words in. Three characters or more; for fewer there is LIKE. */

/** `row_id`: the whole number that the index knows a row by; `document`: the column that holds the sha256. */
export interface SearchIndex {
  readonly table: string;
  readonly row_id: string;
  readonly document: string;
  readonly columns: readonly string[];
}

export const SEARCH_INDEXES = [
  {
    table: 'core_document',
    row_id: 'document_id',
    document: 'sha256',
    columns: ['title', 'organization', 'region_name', 'file'],
  },
  { table: 'core_fact', row_id: 'fact_id', document: 'document_sha256', columns: ['label', 'header'] },
  { table: 'core_claim', row_id: 'claim_id', document: 'document_sha256', columns: ['subject', 'quote'] },
  { table: 'core_project', row_id: 'project_id', document: 'document_sha256', columns: ['name', 'goal', 'result'] },
] as const satisfies readonly SearchIndex[];

export const searchTable = (table: string): string => `${table}_fts`;

/**
 * The words themselves stay in the table (external content). Quoted as Datasette looks for it: content="core_fact".
 * Trigrams, because Chinese is written without spaces between the words.
 */
const create = ({ table, row_id, columns }: SearchIndex): string =>
  `CREATE VIRTUAL TABLE ${searchTable(table)} USING fts5(${columns.join(', ')}, content="${table}", content_rowid="${row_id}", tokenize="trigram");`;

export const CORE_SEARCH = SEARCH_INDEXES.map(create).join('\n');
