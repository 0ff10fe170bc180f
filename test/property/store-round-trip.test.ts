/** Every amount that is written is read back equal, whatever its size and sign. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/store.js';
import { fact, readDocument } from '../unit/store/documents.js';

const MAX = 2n ** 63n - 1n;
const amount = fc.record({ fen: fc.bigInt({ min: -MAX - 1n, max: MAX }), stepFen: fc.bigInt({ min: 1n, max: 10n ** 12n }) });

describe('store round trip', () => {
  it('keeps amounts, texts and boxes exactly', () => {
    const row = fc.record({
      amount,
      raw: fc.string({ unit: 'grapheme' }),
      label: fc.string({ unit: 'grapheme' }),
      code: fc.option(fc.string()),
      bbox: fc.record({
        x0: fc.double({ noNaN: true }),
        top: fc.double({ noNaN: true }),
        x1: fc.float({ noNaN: true }),
        bottom: fc.integer(),
      }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const facts = rows.map((part, number) => fact({ ...part, row: number }));
        const store = openStore(':memory:');
        store.write(readDocument({ facts, checks: [] }));
        const back = [...store.facts()].map(({ document: _, ...rest }) => rest);
        store.close();
        expect(back.map(({ amount: read }) => read)).toEqual(facts.map(({ amount: written }) => written));
        expect(back.map(({ raw, label, code, bbox }) => ({ raw, label, code, bbox: Object.values(bbox).map(plusZero) }))).toEqual(
          facts.map(({ raw, label, code, bbox }) => ({ raw, label, code, bbox: Object.values(bbox).map(plusZero) })),
        );
      }),
      { numRuns: 60 },
    );
  });
});

/** SQLite has one zero only. */
const plusZero = (value: number): number => value + 0;
