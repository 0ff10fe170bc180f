/** Codes of any level: the printed row, else the sum of the lowest rows where these give the printed total; else a reason. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.js';
import { sourceOf } from '../../../src/compare/source.js';
import type { Fact } from '../../../src/types.js';
import { storedDocument, storedFact } from '../store/documents.js';

const STEP = { stepFen: 10_000n };
const document = storedDocument();
const row = (code: string | null, wan: number, more: Partial<Fact> = {}): Partial<Fact> => ({
  code,
  all_codes: code,
  row: wan,
  role: code === null ? 'total' : 'detail',
  label: code ?? '合计',
  amount: { fen: BigInt(wan) * 1_000_000n, ...STEP },
  ...more,
});

const asked = (rows: Partial<Fact>[], options: Record<string, string> = { function: '20103' }) =>
  compare(
    sourceOf(
      [document],
      rows.map((one) => storedFact(document, one)),
    ),
    { measure: 'total', ...options },
  );

const LEAVES = [row('113', 60), row('2010301', 10), row('2010302', 20), row('2080505', 30), row(null, 60)];

describe('a code of a classification', () => {
  it('is the row that prints it', () => {
    const [found] = asked([row('20103', 30, { role: 'subtotal' }), ...LEAVES]).rows;
    expect(found).toMatchObject({ amount_fen: 30_000_000n, added_rows: 1, fund: 'all', code: '20103' });
  });

  it('is the sum of the lowest rows that give the printed total', () => {
    const { rows, notes } = asked(LEAVES);
    expect(rows[0]).toMatchObject({ amount_fen: 30_000_000n, added_rows: 2 });
    expect(notes.join()).toMatch(/1 of 1 figures are sums of the lowest printed rows/);
  });

  it('is never the sum of a class and its items', () => {
    const levels = [row('201', 30, { role: 'subtotal' }), row('20103', 30, { role: 'subtotal' }), ...LEAVES];
    expect(asked(levels, { function: '201' }).rows[0]?.amount_fen).toBe(30_000_000n);
  });

  it('is left out where the rows do not give the total, or the total is missing', () => {
    expect(asked([row('2010301', 10), row('2010302', 20), row(null, 31)]).left_out[0]?.reason).toMatch(/must not be added/);
    expect(asked([row('2010301', 10), row('2010302', 20)]).left_out[0]?.reason).toMatch(/0 totals/);
  });

  it('is not 0 where no row prints it', () => {
    expect(asked(LEAVES, { function: '212' }).left_out[0]?.reason).toBe(
      'no row of code 212 is printed; that is not the same as 0',
    );
  });

  it('has the worst status of its rows', () => {
    const rows = LEAVES.map((one) => (one.code === '2010302' ? { ...one, status: 'unverified' as const } : one));
    expect(asked(rows).rows[0]?.status).toBe('unverified');
  });

  it('refuses codes, parts and funds that no table lists', () => {
    expect(() => asked(LEAVES, { function: '30101' })).toThrow(/no functional code/);
    expect(() => asked(LEAVES, { economic: '20101' })).toThrow(/no code of the department's economic/);
    expect(() => asked(LEAVES, { economic: '302' })).toThrow(
      /No table lists total by economic for that fund. There are: basic of general/,
    );
    expect(() => asked(LEAVES, { function: '201', code: '201' })).toThrow(/in one way/);
  });
});
