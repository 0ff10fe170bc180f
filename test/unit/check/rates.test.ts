/** Percentages of a text are computed again from the amounts of their sentence. */
import { describe, expect, it } from 'vitest';
import { NO_TABLE, rateChecks } from '../../../src/check/rates.js';
import { reportOf } from '../../../src/check/report.js';
import { reportLines } from '../../../src/check/report-text.js';
import type { Claim } from '../../../src/types.js';
import { storedDocument } from '../store/documents.js';
import { claim } from './claim.js';

/** An amount of 万元 with two decimals. */
const level = (text: string, stage: Claim['stage'], overrides: Partial<Claim> = {}): Claim =>
  claim({ fen: BigInt(text.replace('.', '')) * 10_000n, stepFen: 10_000n }, { raw: text, stage, fact: null, ...overrides });

const change = (text: string, direction: Claim['direction']): Claim =>
  level(text, 'actual', { aspect: 'change', compared_with: 'prior_year', direction });

const percent = (text: string, overrides: Partial<Claim>): Claim =>
  claim(null, { percent: text, raw: text, unit: '%', fact: null, ...overrides });

const completion = (text: string, compared_with: Claim['compared_with'] = 'initial_budget'): Claim =>
  percent(text, { aspect: 'completion', compared_with });

const rate = (text: string, direction: Claim['direction']): Claim =>
  percent(text, { aspect: 'change', compared_with: 'prior_year', direction });

const CASES: readonly (readonly [string, readonly Claim[], string | null])[] = [
  ['a completion', [level('80.00', 'initial_budget'), level('60.00', 'actual'), completion('75.00')], 'pass'],
  ['rounded', [level('90.00', 'initial_budget'), level('60.00', 'actual'), completion('66.67')], 'pass'],
  ['cut off', [level('90.00', 'initial_budget'), level('60.00', 'actual'), completion('66.66')], 'pass'],
  ['a whole percent', [level('90.00', 'initial_budget'), level('60.00', 'actual'), completion('67')], 'pass'],
  [
    'small amounts, whose own rounding allows it',
    [level('0.03', 'initial_budget'), level('0.02', 'actual'), completion('70.5')],
    'pass',
  ],
  ['another rate', [level('90.00', 'initial_budget'), level('60.00', 'actual'), completion('76.67')], 'fail'],
  [
    'of a budget of which stage is not said',
    [level('80.00', 'full_budget'), level('60.00', 'actual'), completion('75', 'budget')],
    'pass',
  ],
  ['of another budget', [level('80.00', 'full_budget'), level('60.00', 'actual'), completion('75.00')], null],
  [
    'of two budgets',
    [level('80.00', 'initial_budget'), level('90.00', 'initial_budget'), level('60.00', 'actual'), completion('75.00')],
    null,
  ],
  ['of nothing', [level('0.00', 'initial_budget'), level('60.00', 'actual'), completion('100.00')], null],
  ['without the amounts', [completion('75.00')], null],
  ['an increase', [level('120.00', 'actual'), change('20.00', 'increase'), rate('20.00', 'increase')], 'pass'],
  ['a decrease', [level('80.00', 'actual'), change('20.00', 'decrease'), rate('20', 'decrease')], 'pass'],
  [
    'a decrease in percent of this year',
    [level('80.00', 'actual'), change('20.00', 'decrease'), rate('25.00', 'decrease')],
    'fail',
  ],
  ['an increase from nothing', [level('20.00', 'actual'), change('20.00', 'increase'), rate('100.00', 'increase')], null],
  ['of another direction', [level('120.00', 'actual'), change('20.00', 'decrease'), rate('20.00', 'increase')], null],
  [
    'of another sentence',
    [level('120.00', 'actual'), { ...change('20.00', 'increase'), quote: '另一句。' }, rate('20.00', 'increase')],
    null,
  ],
];

describe('a percentage of the text', () => {
  it.each(CASES)('%s', (_, claims, outcome) => {
    const results = rateChecks(claims);
    expect(results.map((result) => result.outcome)).toEqual(outcome === null ? [] : [outcome]);
    for (const { table_index, operands } of results) expect([table_index, operands.length]).toEqual([NO_TABLE, 3]);
  });

  it('that cannot be is reported with what its amounts give', () => {
    const claims = [level('90.00', 'initial_budget'), level('60.00', 'actual'), completion('76.67')];
    const report = reportOf([], rateChecks(claims));
    expect(report.findings).toMatchObject([{ kind: 'rate_differs' }]);
    expect(report.identities.fail).toBe(0);
    expect(reportLines(storedDocument({}), report).join('\n')).toContain('the text says 76.67 % of');
    expect(reportLines(storedDocument({}), report).join('\n')).toContain('66.666 %');
  });
});
