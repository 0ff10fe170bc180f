/** Turns rows back into the nouns of the pipeline; amounts come back as bigint, everything else as it was written. */
import type { Severity } from '../../schemas/issues.js';
import type { CheckResult, Fact, Issue, RawCell, StoredDocument, StoredFact, TableRecord } from '../types.js';
import { correctedFen, readCorrections } from './corrections.js';
import type { Connection } from './database.js';
import { type Condition, documentCondition, type FactFilter, factCondition } from './filter.js';

/** A check or an issue with the document it belongs to. */
export type StoredCheck = CheckResult & { readonly document_sha256: string };
export type StoredIssue = Issue & { readonly document_sha256: string; readonly severity: Severity };

/** Without what only people and links use: the title made of the other columns, the number. */
const DOCUMENT_COLUMNS =
  'sha256, file, bytes, pages, reader_version, read_ms, organization, region_code, region_name, fiscal_year, kind, entity_level, ingested_at';

/** Documents by file name, then sha256. */
export function readDocuments(connection: Connection, where: Condition = documentCondition({})): StoredDocument[] {
  const sql = `SELECT ${DOCUMENT_COLUMNS} FROM core_document WHERE ${where.sql} ORDER BY file, sha256`;
  return connection.prepare<unknown[], StoredDocument>(sql).all(...where.values);
}

/** Facts by file, table, row, column; one document is in memory at a time. */
export function* readFacts(connection: Connection, filter: FactFilter): Generator<StoredFact> {
  const where = factCondition(filter);
  const statement = connection.prepare<unknown[], FactRow>(
    `SELECT * FROM core_fact WHERE document_sha256 = ? AND ${where.sql} ORDER BY table_index, row_index, column_index, panel`,
  );
  for (const document of readDocuments(connection, documentCondition(filter))) {
    const corrections = readCorrections(connection, document.sha256);
    for (const row of statement.safeIntegers(true).all(document.sha256, ...where.values)) {
      const fact = factOf(row, document);
      const corrected_fen = correctedFen(corrections, fact.page, fact.bbox);
      yield corrected_fen === undefined ? fact : { ...fact, corrected_fen };
    }
  }
}

/** The tables of one document in order, unknown ones with their cells. */
export function readTables(connection: Connection, sha256: string): TableRecord[] {
  const cells = connection.prepare<unknown[], CellRow>(
    'SELECT * FROM core_raw_cell WHERE document_sha256 = ? AND table_index = ? ORDER BY cell',
  );
  const tables = connection.prepare<[string], TableRow>(
    'SELECT * FROM core_table WHERE document_sha256 = ? ORDER BY table_index',
  );
  return tables.all(sha256).map(({ document_sha256: _, table_index: index, table_id: table, empty, ...printed }) => ({
    index,
    table,
    ...printed,
    empty: empty === 1,
    cells: cells.all(sha256, index).map(cellOf),
  }));
}

/** Issues of one document, or of all of them. */
export function readIssues(connection: Connection, sha256?: string): StoredIssue[] {
  const rows = connection.prepare<unknown[], IssueRow>(`SELECT * FROM core_issue ${ofDocument(sha256)}`);
  return rows.all(...(sha256 === undefined ? [] : [sha256])).map(({ number: _, x0, top, x1, bottom, ...issue }) => ({
    ...issue,
    bbox: x0 === null || top === null || x1 === null || bottom === null ? null : { x0, top, x1, bottom },
  }));
}

/** Checks of one document, or of all of them. */
export function readChecks(connection: Connection, sha256?: string): StoredCheck[] {
  const rows = connection.prepare<unknown[], CheckRow>(`SELECT * FROM core_check ${ofDocument(sha256)}`).safeIntegers(true);
  return rows
    .all(...(sha256 === undefined ? [] : [sha256]))
    .map(({ number: _, check_id: check, operands, table_index, ...result }) => ({
      ...result,
      check,
      table_index: Number(table_index),
      operands: JSON.parse(operands) as string[],
    }));
}

const ofDocument = (sha256: string | undefined): string =>
  `${sha256 === undefined ? '' : 'WHERE document_sha256 = ?'} ORDER BY (SELECT file FROM core_document WHERE sha256 = document_sha256), document_sha256, number`;

interface BoxColumns {
  x0: number;
  top: number;
  x1: number;
  bottom: number;
}

type TableRow = Omit<TableRecord, 'index' | 'table' | 'cells' | 'empty'> & {
  document_sha256: string;
  table_index: number;
  table_id: string | null;
  empty: number;
};

type CellRow = Omit<RawCell, 'row' | 'column' | 'bbox'> & BoxColumns & { row_index: number; column_index: number };

type IssueRow = Omit<Issue, 'bbox'> & { [K in keyof BoxColumns]: number | null } & {
  document_sha256: string;
  number: number;
  severity: Severity;
};

type CheckRow = Omit<CheckResult, 'check' | 'operands' | 'table_index'> & {
  document_sha256: string;
  number: bigint;
  check_id: string;
  operands: string;
  table_index: bigint;
};

/** Every integer column is a bigint here, because amounts need it. */
type FactRow = Pick<
  Fact,
  'code' | 'all_codes' | 'label' | 'measure' | 'header' | 'raw' | 'unit' | 'role' | 'origin' | 'confidence' | 'status'
> &
  BoxColumns &
  Record<'table_index' | 'row_index' | 'column_index' | 'panel' | 'amount_fen' | 'step_fen' | 'page', bigint> & {
    table_id: string;
  };

const cellOf = ({
  page,
  row_index: row,
  column_index: column,
  row_span,
  column_span,
  x0,
  top,
  x1,
  bottom,
  text,
}: CellRow): RawCell => ({
  page,
  row,
  column,
  row_span,
  column_span,
  bbox: { x0, top, x1, bottom },
  text,
});

const factOf = (row: FactRow, document: StoredDocument): StoredFact => ({
  document,
  table_index: Number(row.table_index),
  table: row.table_id,
  row: Number(row.row_index),
  column: Number(row.column_index),
  code: row.code,
  all_codes: row.all_codes,
  label: row.label,
  panel: Number(row.panel),
  measure: row.measure,
  header: row.header,
  amount: { fen: row.amount_fen, stepFen: row.step_fen },
  raw: row.raw,
  unit: row.unit,
  role: row.role,
  page: Number(row.page),
  bbox: { x0: row.x0, top: row.top, x1: row.x1, bottom: row.bottom },
  origin: row.origin,
  confidence: row.confidence,
  status: row.status,
});
