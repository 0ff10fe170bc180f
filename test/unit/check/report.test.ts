/** The report names what does not add up, where, by how much and whose fault it likely is. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/index.js';
import { reportOf } from '../../../src/check/report.js';
import { amountText, reportLines } from '../../../src/check/report-text.js';
import type { CheckResult, StoredDocument } from '../../../src/types.js';
import { EXPENDITURE_ROWS, expenditure, withCells } from './figures.js';

const DOCUMENT: StoredDocument = {
  sha256: 'a'.repeat(64),
  file: 'luoning-2024.pdf',
  bytes: 1,
  pages: 9,
  reader_version: '1',
  read_ms: 1,
  ingested_at: '2026-01-01T00:00:00Z',
  organization: '洛宁县财政局',
  region_code: null,
  region_name: null,
  fiscal_year: 2024,
  kind: 'final_account',
  entity_level: null,
};

describe('a report', () => {
  const { facts, checks } = check(expenditure(withCells(EXPENDITURE_ROWS, 4, ['50.00', null, '58.00'])));
  const report = reportOf(facts, checks);

  it('groups the identities that one figure breaks', () => {
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({
      kind: 'does_not_add_up',
      printed_fen: 58_000_000n,
      expected_fen: 50_000_000n,
      difference_fen: 8_000_000n,
      identities: 2,
      cause: 'publisher',
    });
  });

  it('suspects the reading where the figure comes from a picture', () => {
    const scanned = facts.map((fact) => ({ ...fact, origin: 'ocr' as const }));
    expect(reportOf(scanned, checks).findings[0]?.cause).toBe('reading');
  });

  it('says where, what was printed and what the others ask for', () => {
    const text = reportLines(DOCUMENT, report).join('\n');
    expect(text).toContain('洛宁县财政局');
    expect(text).toContain('2010302 一般行政管理事务');
    expect(text).toContain('printed 58 万元, the other figures ask for 50 万元; difference 8 万元');
  });

  it('counts identities within rounding in one line', () => {
    const rows = withCells(EXPENDITURE_ROWS, 0, ['150.01', '90.00', '60.00']);
    const rounded = check(expenditure(rows));
    const lines = reportLines(DOCUMENT, reportOf(rounded.facts, rounded.checks));
    expect(lines.filter((line) => line.includes('rounding'))).toHaveLength(1);
  });
});

describe('an amount', () => {
  it('is written exactly in the unit it was printed in', () => {
    expect(amountText(123_456_789n, '元')).toBe('1234567.89 元');
    expect(amountText(-10_000n, '万元')).toBe('-0.01 万元');
    expect(amountText(12_300_000_000n, '亿元')).toBe('1.23 亿元');
  });

  it('says once what one cause breaks in the rows above and in other tables', () => {
    const both = [...expenditure(EXPENDITURE_ROWS, 0), ...expenditure(EXPENDITURE_ROWS, 1)].map((fact) => ({
      ...fact,
      status: 'verified' as const,
    }));
    const failing = (table: number, row: number, difference_fen: bigint): CheckResult => ({
      check: 'column_is_sum_of_parts',
      outcome: 'fail',
      table_index: table,
      expected_fen: 0n,
      actual_fen: difference_fen,
      difference_fen,
      tolerance_fen: 5_000n,
      operands: [2, 3, 4].map((column) => `${table}:${row}:${column}`),
      message: '',
    });
    const gap = 5_000_000n;
    const grouped = (results: readonly CheckResult[]): number[] =>
      reportOf(both, results).findings.map(({ identities }) => identities);
    // 款, 类 and 合计 of one column, within the rounding of their figures; the same row of another table.
    expect(grouped([failing(0, 2, gap), failing(0, 1, gap + 10_000n), failing(0, 0, gap), failing(1, 2, gap)])).toEqual([4]);
    expect(grouped([failing(0, 2, gap), failing(0, 5, 3n * gap)])).toEqual([1, 1]);
    expect(grouped([failing(0, 2, gap), failing(1, 5, gap)])).toEqual([1, 1]);
  });
});
