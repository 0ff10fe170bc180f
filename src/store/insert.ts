/** Turns the nouns of the pipeline into rows: one insert a table, columns named by the row object. */
import { documentTitle } from '../../schemas/document-title.js';
import { ISSUE_KINDS } from '../../schemas/issues.js';
import type { CheckResult, Fact, Issue, RawCell, ReadDocument, TableRecord } from '../types.js';
import type { Connection } from './database.js';
import { narrativeRows } from './narrative-rows.js';
import { box, type Row } from './row.js';

/** Writes everything a document holds except its names; the caller holds the transaction. */
export function insertDocument(connection: Connection, document: ReadDocument, file: string): void {
  const key = document.sha256;
  insertAll(connection, 'core_document', [documentRow(document, file, nextDocumentId(connection))]);
  insertAll(
    connection,
    'core_expected_table',
    [...new Set(document.expected_tables)].map((table_id) => ({ document_sha256: key, table_id })),
  );
  insertAll(
    connection,
    'core_table',
    document.tables.map((table) => tableRow(key, table)),
  );
  insertAll(
    connection,
    'core_raw_cell',
    document.tables.flatMap((table) => table.cells.map((cell, number) => cellRow(key, table.index, cell, number))),
  );
  insertAll(
    connection,
    'core_fact',
    document.facts.map((fact) => factRow(key, fact)),
  );
  insertAll(
    connection,
    'core_check',
    document.checks.map((check, number) => checkRow(key, check, number)),
  );
  insertAll(
    connection,
    'core_issue',
    document.issues.map((issue, number) => issueRow(key, issue, number)),
  );
  for (const [table, rows] of narrativeRows(document)) insertAll(connection, table, rows);
}

function insertAll(connection: Connection, table: string, rows: readonly Row[]): void {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')})`;
  const statement = connection.prepare<[Row]>(sql);
  for (const row of rows) statement.run(row);
}

const nextDocumentId = (connection: Connection): number =>
  connection.prepare<[], { id: number }>('SELECT coalesce(max(document_id), 0) + 1 AS id FROM core_document').get()?.id ?? 1;

function documentRow({ sha256, bytes, pages, reader_version, read_ms, identity }: ReadDocument, file: string, id: number): Row {
  const { organization, region_code, region_name, fiscal_year, kind, entity_level } = identity;
  const named = { organization, region_code, region_name, fiscal_year, kind, entity_level };
  const title = documentTitle(identity, file);
  const ingested_at = new Date().toISOString();
  return { rowid: id, sha256, document_id: id, title, file, bytes, pages, reader_version, read_ms, ...named, ingested_at };
}

const tableRow = (document_sha256: string, { index, table, cells: _, empty, ...printed }: TableRecord): Row => ({
  document_sha256,
  table_index: index,
  table_id: table,
  empty: empty ? 1 : 0,
  title: printed.title,
  unit: printed.unit,
  first_page: printed.first_page,
  last_page: printed.last_page,
  rows: printed.rows,
  columns: printed.columns,
  facts: printed.facts,
});

const cellRow = (document_sha256: string, table_index: number, cell: RawCell, number: number): Row => ({
  document_sha256,
  table_index,
  cell: number,
  page: cell.page,
  row_index: cell.row,
  column_index: cell.column,
  row_span: cell.row_span,
  column_span: cell.column_span,
  ...box(cell.bbox),
  text: cell.text,
});

const factRow = (document_sha256: string, fact: Fact): Row => ({
  document_sha256,
  table_index: fact.table_index,
  row_index: fact.row,
  column_index: fact.column,
  panel: fact.panel,
  table_id: fact.table,
  code: fact.code,
  all_codes: fact.all_codes,
  label: fact.label,
  measure: fact.measure,
  header: fact.header,
  amount_fen: fact.amount.fen,
  step_fen: fact.amount.stepFen,
  raw: fact.raw,
  unit: fact.unit,
  role: fact.role,
  page: fact.page,
  ...box(fact.bbox),
  origin: fact.origin,
  confidence: fact.confidence,
  status: fact.status,
});

const checkRow = (document_sha256: string, { check, operands, ...result }: CheckResult, number: number): Row => ({
  document_sha256,
  number,
  check_id: check,
  outcome: result.outcome,
  table_index: result.table_index,
  expected_fen: result.expected_fen,
  actual_fen: result.actual_fen,
  difference_fen: result.difference_fen,
  tolerance_fen: result.tolerance_fen,
  operands: JSON.stringify(operands),
  message: result.message,
});

const issueRow = (document_sha256: string, issue: Issue, number: number): Row => ({
  document_sha256,
  number,
  code: issue.code,
  severity: ISSUE_KINDS[issue.code].severity,
  message: issue.message,
  page: issue.page,
  table_index: issue.table_index,
  ...(issue.bbox ? box(issue.bbox) : { x0: null, top: null, x1: null, bottom: null }),
});
