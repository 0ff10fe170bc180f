/** Invented documents for the tests of what comes after reading; every part can be overridden. */
import type {
  CheckResult,
  Fact,
  Identity,
  Issue,
  ReadDocument,
  StoredDocument,
  StoredFact,
  TableRecord,
} from '../../../src/types.js';

export const sha = (digit: string): string => digit.repeat(64);

export const identity: Identity = {
  organization: '洛宁县财政局',
  region_code: '410328',
  region_name: '洛宁县',
  fiscal_year: 2024,
  kind: 'final_account',
  entity_level: 'department',
};

export const table = (overrides: Partial<TableRecord> = {}): TableRecord => ({
  index: 0,
  table: 'fa_expenditure',
  title: '支出决算表',
  unit: '万元',
  first_page: 3,
  last_page: 4,
  rows: 10,
  columns: 8,
  facts: 1,
  empty: false,
  cells: [],
  ...overrides,
});

export const fact = (overrides: Partial<Fact> = {}): Fact => ({
  table_index: 0,
  table: 'fa_expenditure',
  row: 2,
  column: 3,
  code: '2010601',
  all_codes: '2010601/50101',
  label: '行政运行',
  panel: 0,
  measure: 'total',
  header: '本年支出合计',
  amount: { fen: 12_345_600n, stepFen: 10_000n },
  raw: '12.34',
  unit: '万元',
  role: 'detail',
  page: 3,
  bbox: { x0: 100.123, top: 200.5, x1: 150.987, bottom: 212 },
  origin: 'text-layer',
  confidence: 1,
  status: 'verified',
  ...overrides,
});

export const check: CheckResult = {
  check: 'row_sum',
  outcome: 'rounding',
  table_index: 0,
  expected_fen: 9_007_199_254_740_993n,
  actual_fen: -1n,
  difference_fen: null,
  tolerance_fen: 15_000n,
  operands: ['0:2:3', '0:2:4'],
  message: 'differs by rounding',
};

export const issue: Issue = {
  code: 'table_without_unit',
  message: 'no unit line',
  page: 5,
  table_index: 0,
  bbox: { x0: 1, top: 2, x1: 3, bottom: 4 },
};

export const readDocument = (overrides: Partial<ReadDocument> = {}): ReadDocument => ({
  sha256: sha('a'),
  file: 'a.pdf',
  bytes: 1000,
  pages: 30,
  reader_version: '1',
  read_ms: 12.5,
  identity,
  expected_tables: ['fa_income', 'fa_expenditure'],
  tables: [table()],
  facts: [fact()],
  checks: [check],
  issues: [issue],
  claims: [],
  projects: [],
  indicators: [],
  ...overrides,
});

export const storedDocument = (overrides: Partial<StoredDocument> = {}): StoredDocument => ({
  sha256: sha('a'),
  file: 'a.pdf',
  bytes: 1000,
  pages: 30,
  reader_version: '1',
  read_ms: 12.5,
  ...identity,
  ingested_at: '2025-01-02T03:04:05.000Z',
  ...overrides,
});

export const storedFact = (document: StoredDocument, overrides: Partial<Fact> = {}): StoredFact => ({
  document,
  ...fact(overrides),
});
