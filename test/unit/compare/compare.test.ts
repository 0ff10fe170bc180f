/** Comparing across documents: one figure each, or a reason; never a sum, never a guess. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.js';
import { UsageError } from '../../../src/errors.js';
import type { Fact, StoredDocument } from '../../../src/types.js';
import { sha, storedDocument, storedFact } from '../store/documents.js';

const unit = (digit: string, overrides: Partial<StoredDocument> = {}) =>
  storedDocument({ sha256: sha(digit), file: `${digit}.pdf`, ...overrides });

const source = (...entries: [StoredDocument, Partial<Fact>[]][]) => ({
  documents: entries.map(([document]) => document),
  facts: entries.flatMap(([document, parts]) => parts.map((part) => storedFact(document, part))),
});

const total = { code: null, label: '合计', role: 'total' } as const;

describe('compare', () => {
  it('sorts units and years and leaves out with a reason', () => {
    const facts = [{ ...total, measure: 'basic' }];
    const { rows, left_out } = compare(
      source(
        [unit('c', { organization: 'B', fiscal_year: 2023 }), facts],
        [unit('a', { organization: 'B', fiscal_year: 2024 }), []],
        [unit('b', { organization: 'A', fiscal_year: 2024 }), facts],
      ),
      { measure: 'basic_expenditure' },
    );
    expect(rows.map(({ organization, fiscal_year }) => [organization, fiscal_year])).toEqual([
      ['A', 2024],
      ['B', 2023],
    ]);
    expect(rows[0]).toMatchObject({
      amount_fen: 12_345_600n,
      status: 'verified',
      page: 3,
      file: 'b.pdf',
      table: 'fa_expenditure',
    });
    expect(left_out).toEqual([
      {
        document_sha256: sha('a'),
        file: 'a.pdf',
        organization: 'B',
        fiscal_year: 2024,
        reason: 'no figure for basic_expenditure in this document',
      },
    ]);
  });

  it('never adds the levels of a classification', () => {
    const rows = ['201', '20106', '2010601'].map((code, row) => ({ code, row, role: 'subtotal' as const }));
    const all = source([unit('a'), rows]);
    expect(compare(all, { measure: 'total', table: 'fa_expenditure', code: '20106' }).rows).toHaveLength(1);
    expect(compare(all, { measure: 'total', table: 'fa_expenditure' }).left_out).toHaveLength(1);
  });

  it('refuses two figures that match equally and names both', () => {
    const facts = [
      { row: 2, raw: '1.00' },
      { row: 9, raw: '2.00', page: 7 },
    ];
    const { rows, left_out } = compare(source([unit('a'), facts]), { measure: 'total', code: '2010601' });
    expect(rows).toEqual([]);
    expect(left_out[0]?.reason).toMatch(
      /^2 figures match total, 2010601 equally.*1\.00 万元.*page 3, row 2.*2\.00 万元.*page 7, row 9/,
    );
  });

  it('takes the first printed place of a measure', () => {
    const summary = { table: 'fa_income_expenditure_summary', measure: 'expenditure_amount', code: null, label: '本年支出合计' };
    const facts = [
      { ...total, measure: 'total', raw: '2' },
      { ...summary, row: 8, raw: '1' },
    ];
    const [row] = compare(source([unit('a'), facts]), { measure: 'expenditure_of_year' }).rows;
    expect(row?.table).toBe('fa_income_expenditure_summary');
  });

  it('asks only the year and the kind that are wanted', () => {
    const facts = [{ ...total, measure: 'basic' }];
    const all = source(
      [unit('a', { fiscal_year: 2023 }), facts],
      [unit('b'), facts],
      [unit('c', { kind: 'budget' }), [{ ...total, table: 'bg_expenditure', measure: 'basic' }]],
    );
    expect(compare(all, { measure: 'basic_expenditure', year: 2024 }).rows.map(({ file }) => file)).toEqual(['c.pdf', 'b.pdf']);
    expect(compare(all, { measure: 'basic_expenditure', kind: 'budget' })).toMatchObject({
      rows: [{ file: 'c.pdf' }],
      left_out: [],
    });
  });

  it('refuses options that contradict each other', () => {
    const none = source();
    expect(() => compare(none, { measure: 'total', code: '1', label: 'x' })).toThrow(UsageError);
    expect(() => compare(none, { measure: 'three_public', table: 'fa_income' })).toThrow(/names its own tables/);
    expect(() => compare(none, { measure: 'totl' })).toThrow(/no comparison measure.*total_income/);
  });
});
