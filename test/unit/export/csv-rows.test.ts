/** CSV of datasets: codes stay text, and in a spreadsheet nothing becomes a number or a formula. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import fa_expenditure from '../../../schemas/tables/fa_expenditure.js';
import { csvRows } from '../../../src/export/csv-rows.js';
import { factsDataset } from '../../../src/export/facts-dataset.js';
import { wideDataset } from '../../../src/export/wide.js';
import { inventedSource } from './source.js';

const records = (text: string) => parse(text, { columns: true, bom: true }) as Record<string, string>[];
const source = inventedSource({
  facts: [
    { label: '=HYPERLINK("x")', amount: { fen: -5n, stepFen: 1n }, code: '0012', all_codes: '0012' },
    { label: 'x'.repeat(300), row: 3, code: null, all_codes: null },
  ],
});

describe('facts as CSV', () => {
  it('is read back as it was', () => {
    const [first, second] = records([...csvRows(factsDataset(source))].join(''));
    expect(first).toMatchObject({ code: '0012', amount_yuan: '-0.05', label: '=HYPERLINK("x")', fact: '0:2:3' });
    expect(second).toMatchObject({ code: '', fact: '0:3:3' });
  });

  it('for spreadsheets begins with the byte order mark and keeps codes and formulas text', () => {
    const text = [...csvRows(factsDataset(source), { excel: true })].join('');
    expect(text.startsWith('\ufeffdocument,')).toBe(true);
    const [first] = records(text);
    expect(first?.code).toBe('="0012"');
    expect(first?.label).toBe('="=HYPERLINK(""x"")"');
    expect(first?.amount_yuan).toBe('-0.05');
  });
});

describe('the wide form', () => {
  const measure = (id: string, column: number, fen: bigint, more = {}) => ({
    measure: id,
    column,
    amount: { fen, stepFen: 1n },
    ...more,
  });

  it('has one row a printed row, blank where no number is printed', () => {
    const wide = inventedSource({
      facts: [
        measure('total', 1, 300n),
        measure('basic', 2, 100n, { status: 'unverified' as const }),
        measure('total', 1, 7n, { row: 3 }),
        { table: 'fa_income' },
      ],
    });
    const rows = records([...csvRows(wideDataset(wide, fa_expenditure))].join(''));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      row: '2',
      total_yuan: '3',
      basic_yuan: '1',
      project_yuan: '',
      status: 'unverified',
      page: '3',
    });
    expect(rows[1]).toMatchObject({ row: '3', total_yuan: '0.07', basic_yuan: '', status: 'verified' });
  });

  it('keeps both numbers of a column that is printed twice, and panels apart', () => {
    const wide = inventedSource({
      facts: [
        measure('total', 1, 100n),
        measure('total', 2, 200n),
        measure('total', 5, 300n, { panel: 1 }),
        measure('basic', 6, 1n),
      ],
    });
    const rows = records([...csvRows(wideDataset(wide, fa_expenditure))].join(''));
    expect(rows.map(({ panel, total_yuan, basic_yuan }) => [panel, total_yuan, basic_yuan])).toEqual([
      ['0', '1', '0.01'],
      ['0', '2', ''],
      ['1', '3', ''],
    ]);
  });
});
