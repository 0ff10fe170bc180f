/** A text that restates a cell: equal, rounded, cut off, or another figure. */
import { describe, expect, it } from 'vitest';
import { narrativeChecks } from '../../../src/check/narrative.js';
import { reportOf } from '../../../src/check/report.js';
import { reportLines } from '../../../src/check/report-text.js';
import { fact, storedDocument } from '../store/documents.js';
import { claim } from './claim.js';

const WAN = 1_000_000n;

const cell = (fen: bigint, stepFen: bigint) => fact({ amount: { fen, stepFen } });

describe('a claim', () => {
  it.each([
    ['equal, in another unit', 12_340_000n, 10_000n, 12_340_000n, 1n, 'pass', 0n],
    ['rounded', 12_350_000n, 10_000n, 12_345_600n, 100n, 'rounding', 4_400n],
    ['cut off', 12_340_000n, 10_000n, 12_349_900n, 100n, 'rounding', -9_900n],
    ['a whole step away', 12_340_000n, 10_000n, 12_350_000n, 100n, 'fail', -10_000n],
    ['as coarse as the cell, one step away', 12_340_000n, 10_000n, 12_350_000n, 10_000n, 'rounding', -10_000n],
    ['another figure', 13n * WAN, 10_000n, 12n * WAN, 10_000n, 'fail', WAN],
  ] as const)('that is %s', (_, fen, step, tableFen, tableStep, outcome, difference) => {
    const [result] = narrativeChecks([claim({ fen, stepFen: step })], [cell(tableFen, tableStep)]);
    expect(result).toMatchObject({
      check: 'narrative_repeats_table',
      outcome,
      actual_fen: fen,
      expected_fen: tableFen,
      difference_fen: difference,
      operands: ['claim:0', '0:2:3'],
    });
  });

  it('without a cell or an amount gives no result', () => {
    const amount = { fen: WAN, stepFen: 1n };
    expect(narrativeChecks([claim(amount, { fact: null })], [fact()])).toEqual([]);
    expect(narrativeChecks([claim(null, { percent: '3.1' })], [fact()])).toEqual([]);
    expect(narrativeChecks([claim(amount)], [])).toEqual([]);
  });
});

describe('a report', () => {
  const facts = [cell(12n * WAN, 10_000n)];
  const report = reportOf(facts, narrativeChecks([claim({ fen: 13n * WAN, stepFen: 10_000n })], facts));

  it('shows a text that differs and counts it apart from the sums', () => {
    expect(report.identities.fail).toBe(0);
    expect(report.narrative.fail).toBe(1);
    expect(report.findings).toMatchObject([{ kind: 'text_differs', printed_fen: 13n * WAN, expected_fen: 12n * WAN }]);
    const text = reportLines(storedDocument(), report).join('\n');
    expect(text).toContain('page 9: the text says 12.34 万元');
    expect(text).toContain('1 figures of the text restate a cell');
  });
});
