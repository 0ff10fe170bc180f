/** One misread digit in a table that adds up both ways never stays verified, whichever figure and digit it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.js';
import type { Fact } from '../../src/types.js';
import { factsOf } from '../unit/check/figures.js';

const text = (cents: number): string => (cents / 100).toFixed(2);

/** A table of classes with basic and project spending, and its total row. */
function tableOf(rows: readonly (readonly [basic: number, project: number])[]): Fact[] {
  const sums = rows.reduce(([a, b], [basic, project]) => [a + basic, b + project] as const, [0, 0] as const);
  const cells = ([basic, project]: readonly [number, number]) => [text(basic + project), text(basic), text(project)];
  return factsOf({
    table: 'fa_expenditure',
    columns: [
      ['本年支出合计', 'total'],
      ['基本支出', 'basic'],
      ['项目支出', 'project'],
    ],
    rows: [
      { label: '合计', cells: cells(sums) },
      ...rows.map((row, index) => ({ code: String(201 + index), label: `类${index}`, cells: cells(row) })),
    ],
  });
}

const amount = fc.integer({ min: 100, max: 9_999_999 });

describe('a misread digit', () => {
  it('is disputed or at least not verified, and the other figures keep their proof', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (rows, figure, place, shift) => {
          const facts = tableOf(rows);
          const at = figure % facts.length;
          const read = facts[at];
          if (!read) return;
          const digits = [...(read.amount.fen / 10_000n).toString()];
          const digit = place % digits.length;
          digits[digit] = String((Number(digits[digit]) + shift) % 10);
          const fen = BigInt(digits.join('')) * 10_000n;
          const { facts: checked } = check(facts.with(at, { ...read, amount: { ...read.amount, fen } }));
          expect(checked[at]?.status).not.toBe('verified');
          // Where no sum is within rounding, the figure is named and nobody else is accused.
          const change = fen > read.amount.fen ? fen - read.amount.fen : read.amount.fen - fen;
          if (change > 10_000n * BigInt(rows.length + 2)) {
            expect(checked.filter(({ status }) => status === 'disputed')).toEqual([checked[at]]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not change what is said of a document read twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 }), (rows) => {
        const once = check(tableOf(rows));
        expect(check(once.facts)).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});
