/** Rates and scores of the words and forms: printed or calculated, confirmed or not, left out with a reason. */
import { describe, expect, it } from 'vitest';
import { type CompareSource, compareWorded, decimalText, oneWordedEdition } from '../../../src/compare/index.js';
import { isSum, rateOf } from '../../../src/compare/worded/rate.js';
import type { Amount, Claim } from '../../../src/types.js';
import { other, sourceWith } from './worded-source.js';

const wan = (fen: bigint, stepFen = 1_000_000n): Amount => ({ fen: fen * 1_000_000n, stepFen });

describe('a rate beside its money', () => {
  it.each([
    ['follows from it', '82.47', wan(50n, 10_000n), { fen: 41_235_000n, stepFen: 10_000n }, '82.4700', 'verified'],
    ['is cut off instead of rounded', '82.46', wan(50n, 1n), { fen: 41_235_000n, stepFen: 1n }, '82.4600', 'unverified'],
    ['does not agree', '28.47', wan(50n, 10_000n), { fen: 41_235_000n, stepFen: 10_000n }, '28.4700', 'disputed'],
    ['is not printed', null, wan(3n), wan(1n), '33.3333', 'unverified'],
    ['stands alone', '96', null, null, '96.0000', 'unverified'],
    ['has a budget of 0', '0', wan(0n), wan(0n), '0.0000', 'unverified'],
  ] as const)('%s', (_, printed, base, actual, value, status) => {
    const rate = rateOf(printed, actual, base);
    expect([rate && decimalText(rate.value, 4), rate?.status]).toEqual([value, status]);
  });

  it('is nothing without either', () => {
    expect(rateOf(null, wan(1n), null)).toBeNull();
    expect(rateOf(null, wan(1n), wan(0n))).toBeNull();
    expect(rateOf('about 90', null, null)).toBeNull();
  });

  it.each([
    [['8.25', '80'], '88.25', true],
    [['8.25', '79.99'], '88.25', false],
    [['8.25', null], '8.25', false],
    [[], '0', false],
  ] as const)('%j give %s: %s', (parts, sum, expected) => expect(isSum(parts, sum)).toBe(expected));
});

const shown = (source: CompareSource, measure: string, more = {}) => {
  const { rows, left_out, notes } = compareWorded(source, { measure, ...more });
  return {
    rows: rows.map(({ value, status, label }) => [label, decimalText(value, 2), status]),
    reasons: left_out.map(({ reason }) => reason),
    notes: notes.join(' '),
  };
};

describe('performance forms', () => {
  it('give the score of the whole unit, confirmed where its parts add up', () => {
    const source = sourceWith(
      { projects: [{ form: 'whole_evaluation' }], indicators: [{ score: '80.00' }] },
      { document: other, projects: [{ form: 'whole_evaluation' }], indicators: [{ score: '70' }] },
    );
    const { rows, notes } = shown(source, 'performance_score');
    expect(rows).toEqual([
      ['', '88.25', 'unverified'],
      ['', '88.25', 'verified'],
    ]);
    expect(notes).toMatch(/自评.*1 of 2 figures are not confirmed/);
  });

  it('give the rate of spending with its money', () => {
    const [row] = compareWorded(sourceWith({ projects: [{ form: 'whole_evaluation' }] }), {
      measure: 'performance_execution_rate',
    }).rows;
    expect(row).toMatchObject({
      printed: '82.47',
      unit: 'percent',
      amount_fen: 41_235_000n,
      base_fen: 50_000_000n,
      status: 'verified',
      page: 9,
    });
  });

  it.each([
    ['out of other marks', [{ form: 'whole_evaluation', total_weight: '110' }], /88\.25 is out of 110, not out of 100/],
    ['without a score', [{ form: 'whole_evaluation', total_score: null }], /no total score is printed/],
    ['of two units', [{ form: 'whole_evaluation' }, { form: 'whole_evaluation', number: 1 }], /2 evaluation forms of the whole/],
    ['of projects alone', [{}, { number: 1 }], /no evaluation form of the whole unit.*its 2 projects.*project_score/],
    ['of a plan', [{ form: 'whole_goal' }], /no evaluation form of the whole unit in this document$/],
  ] as const)('%s are left out with the reason', (_, projects, reason) => {
    const { rows, reasons } = shown(sourceWith({ projects }), 'performance_score');
    expect(rows).toEqual([]);
    expect(reasons).toEqual([expect.stringMatching(reason)]);
  });

  it('of projects are rows of their own, two of one name too; what is read from a picture is not confirmed', () => {
    const source = sourceWith({ projects: [{}, { number: 1, origin: 'ocr' }, { number: 2, money: [] }] });
    const { rows, reasons } = shown(source, 'project_execution_rate');
    expect(rows).toEqual([
      ['泵站修缮', '82.47', 'verified'],
      ['泵站修缮', '82.47', 'unverified'],
    ]);
    expect(reasons).toEqual([expect.stringMatching(/the form "泵站修缮" on page 9: neither a rate/)]);
    expect(oneWordedEdition(compareWorded(source, { measure: 'project_execution_rate' }).rows).rows).toHaveLength(2);
  });
});

const completion = (percent: string): Partial<Claim> => ({
  aspect: 'completion',
  amount: null,
  percent,
  compared_with: 'initial_budget',
});
const budget = (yuan: bigint, more: Partial<Claim> = {}): Partial<Claim> => ({
  stage: 'initial_budget',
  amount: { fen: yuan * 100n, stepFen: 10_000n },
  ...more,
});

describe('functional items', () => {
  it('give the final account by the initial budget, as stated or calculated', () => {
    const source = sourceWith(
      { claims: [{}, budget(248_600n), completion('50.00')] },
      { document: other, claims: [{}, budget(248_600n), budget(100n, { code: '2010699' })] },
    );
    const { rows, notes } = shown(source, 'initial_budget_completion', { function: '2010601' });
    expect(rows).toEqual([
      ['行政运行', '50.00', 'unverified'],
      ['行政运行', '50.00', 'verified'],
    ]);
    expect(notes).toMatch(/1 of 2 rates are not printed but calculated/);
  });

  it.each([
    ['another year', [{}, budget(248_600n, { fiscal_year: 2023 })], /does not state the initial budget and the final account/],
    ['a budget alone', [budget(1n), budget(2n)], /does not state/],
    ['two budgets', [{}, budget(1n), budget(2n)], /different figures of 2010601 行政运行 \(page 7\); none is taken/],
    ['a completion of something else', [{ ...completion('50'), compared_with: 'full_budget' }], /does not state/],
  ] as const)('with %s are left out', (_, claims, reason) => {
    const { rows, reasons } = shown(sourceWith({ claims }), 'initial_budget_completion');
    expect(rows).toEqual([]);
    expect(reasons).toEqual([expect.stringMatching(reason)]);
  });
});
