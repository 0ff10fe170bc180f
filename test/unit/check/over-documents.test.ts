/** Documents against each other: years, budget and final account, department and unit, names of codes. */
import { describe, expect, it } from 'vitest';
import { documentFigures, type OverResult, overDocuments } from '../../../src/check/over-documents.js';
import { overLines } from '../../../src/check/over-text.js';
import { isUnitJump } from '../../../src/check/over-years.js';
import type { Claim, Fact, StoredDocument } from '../../../src/types.js';
import { sha, storedDocument } from '../store/documents.js';
import { factsOf } from './figures.js';

type Given = Partial<StoredDocument> & { readonly facts: readonly Fact[]; readonly claims?: readonly Claim[] };

let number = 0;
const document = ({ facts, claims = [], ...overrides }: Given) => {
  const file = `${++number}.pdf`;
  return documentFigures(
    storedDocument({ sha256: sha('0').slice(8) + String(number).padStart(8, '0'), file, ...overrides }),
    facts,
    claims,
  );
};

const summary = (opening: string | null, closing: string | null): Fact[] =>
  factsOf({
    table: 'fa_income_expenditure_summary',
    columns: [
      ['收入/金额', 'income_amount'],
      ['支出/金额', 'expenditure_amount'],
    ],
    rows: [
      { label: '年初结转和结余', cells: [opening, null] },
      { label: '年末结转和结余', cells: [null, closing] },
    ],
  });

const spending = (total: string, table = 'fa_expenditure'): Fact[] =>
  factsOf({ table, columns: [['合计', 'total']], rows: [{ label: '合计', cells: [total] }] });

const of = (check: string, results: readonly OverResult[]): OverResult[] => results.filter((result) => result.check === check);
const outcomes = (check: string, given: readonly Given[]): string[] =>
  of(check, overDocuments(given.map(document))).map(({ outcome }) => outcome);

describe('an opening balance', () => {
  it.each([
    ['equal', '5.00', '5.00', ['pass']],
    ['a step apart', '5.01', '5.00', ['rounding']],
    ['different', '6.00', '5.00', ['fail']],
    ['without the closing balance', '6.00', null, ['not-checkable']],
    ['not printed', null, '5.00', []],
  ] as const)('%s', (_, opening, closing, expected) => {
    const given = [
      { fiscal_year: 2023, facts: summary(null, closing) },
      { fiscal_year: 2024, facts: summary(opening, null) },
    ];
    expect(outcomes('opening_is_last_closing', given)).toEqual(expected);
  });

  it('is not checkable without the document of the year before, or with that of another body', () => {
    const now = { fiscal_year: 2024, facts: summary('5.00', null) };
    expect(outcomes('opening_is_last_closing', [now])).toEqual(['not-checkable']);
    const other = { fiscal_year: 2023, organization: '洛宁县教育局', facts: summary(null, '6.00') };
    expect(outcomes('opening_is_last_closing', [other, now])).toEqual(['not-checkable']);
  });

  it('is not checkable when copies of the document print different balances', () => {
    const copies = ['5.00', '6.00'].map((closing) => ({ fiscal_year: 2023, facts: summary(null, closing) }));
    const given = [...copies, { fiscal_year: 2024, facts: summary('5.00', null) }];
    expect(outcomes('opening_is_last_closing', given)).toEqual(['not-checkable']);
  });
});

describe('a quoted budget', () => {
  const quoted = (header: string, amount: string): Given => ({
    facts: factsOf({
      table: 'fa_three_public',
      columns: [[header, 'b_total']],
      rows: [{ label: '洛宁县财政局', cells: [amount] }],
    }),
  });
  const published = (amount: string): Given => ({
    kind: 'budget',
    facts: factsOf({
      table: 'bg_three_public',
      columns: [['合计', 'total']],
      rows: [{ label: '洛宁县财政局', cells: [amount] }],
    }),
  });

  it.each([
    ['equal', [quoted('预算数/合计', '3.00'), published('3.00')], ['pass']],
    ['different', [quoted('预算数/合计', '3.50'), published('3.00')], ['fail']],
    ['adjusted, which is another thing', [quoted('全年预算数/合计', '3.50'), published('3.00')], []],
    ['without a budget', [quoted('预算数/合计', '3.50')], ['not-checkable']],
  ] as const)('%s', (_, given, expected) => {
    expect(outcomes('budget_in_final_account', given)).toEqual(expected);
  });
});

describe('a budget quoted by the text', () => {
  const quote = (overrides: Partial<Claim> = {}): Given => ({
    facts: [],
    claims: [
      {
        topic: 'expenditure_by_function',
        subject: '行政运行',
        code: '2010301',
        scope: 'general',
        measure: null,
        aspect: 'level',
        stage: 'initial_budget',
        fiscal_year: 2024,
        amount: { fen: 300_000_000n, stepFen: 10_000n },
        percent: null,
        count: null,
        decimal: null,
        raw: '300.00',
        unit: '万元',
        compared_with: null,
        direction: null,
        reason: null,
        page: 9,
        bbox: { x0: 0, top: 0, x1: 1, bottom: 1 },
        quote: '年初预算为300.00万元。',
        origin: 'text-layer',
        fact: null,
        relation: null,
        ...overrides,
      },
    ],
  });
  const budget = (amount: string, table = 'bg_general_expenditure', code = '2010301'): Given => ({
    kind: 'budget',
    facts: factsOf({ table, columns: [['合计', 'total']], rows: [{ code, label: '行政运行', cells: [amount] }] }),
  });

  it.each([
    ['equal', quote(), budget('300.00'), ['pass']],
    ['rounded', quote(), budget('300.01'), ['rounding']],
    ['different', quote(), budget('310.00'), ['fail']],
    ['equal, of other money than the text names', quote({ scope: 'all' }), budget('300.00'), ['pass']],
    ['different, of other money than the text names', quote({ scope: 'all' }), budget('310.00'), ['not-checkable']],
    ['of another code', quote(), budget('300.00', 'bg_general_expenditure', '2010302'), ['not-checkable']],
    ['of another year', quote({ fiscal_year: 2023 }), budget('310.00'), []],
    ['that was spent', quote({ stage: 'actual' }), budget('310.00'), []],
  ] as const)('%s', (_, final, published, expected) => {
    expect(outcomes('budget_in_final_account', [final, published])).toEqual(expected);
  });
});

describe('a department', () => {
  const edition = (entity_level: 'department' | 'budget_unit', total: string): Given => ({
    entity_level,
    facts: spending(total),
  });

  it.each([
    ['larger than its unit', '9.00', '5.00', 'pass', 'holds its unit and others'],
    ['the same as its unit', '5.00', '5.00', 'pass', 'never to be added'],
    ['smaller than its unit', '4.00', '5.00', 'fail', 'spends less'],
  ] as const)('%s', (_, department, unit, outcome, words) => {
    const given = [edition('department', department), edition('budget_unit', unit)].map(document);
    const results = of('department_not_below_unit', overDocuments(given));
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ outcome });
    expect(results[0]?.message).toContain(words);
  });
});

describe('a jump between years', () => {
  it.each([
    [10_000n, 1n, true],
    [1n, 12_345n, true],
    [-20_000n, 1n, true],
    [1_000n, 1n, false],
    [100_000n, 1n, false],
    [0n, 10_000n, false],
  ] as const)('from %s to %s: %s', (a, b, expected) => {
    expect(isUnitJump(a, b)).toBe(expected);
  });

  it('is found for the same body and kind only', () => {
    const before = { fiscal_year: 2023, facts: spending('1.00') };
    expect(outcomes('unit_slip_over_years', [before, { fiscal_year: 2024, facts: spending('11000.00') }])).toEqual(['fail']);
    expect(outcomes('unit_slip_over_years', [before, { fiscal_year: 2024, facts: spending('1.20') }])).toEqual(['pass']);
    const budget = { fiscal_year: 2024, kind: 'budget' as const, facts: spending('11000.00', 'bg_expenditure') };
    expect(outcomes('unit_slip_over_years', [before, budget])).toEqual([]);
  });
});

describe('the name of a code', () => {
  const named = (label: string, code = '2010301'): Given => ({
    facts: factsOf({ table: 'fa_expenditure', columns: [['合计', 'total']], rows: [{ code, label, cells: ['1.00'] }] }),
  });
  const findings = (...given: readonly Given[]): OverResult[] => of('code_has_usual_name', overDocuments(given.map(document)));

  it('is fine with other punctuation or cut off', () => {
    expect(findings(named('行政运行'), named('行政运行'), named('行政 运行'), named('行政运'))).toEqual([]);
  });

  it('that the code list does not know raises a doubt', () => {
    const [finding, ...more] = findings(named('行政运行'), named('行政运行'), named('行政运行'), named('机关服务'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ outcome: 'fail', severity: 'info', issue: 'code_name_mismatch' });
    expect(finding?.operands).toHaveLength(1);
  });

  it('that most documents print is no slip of one of them', () => {
    expect(findings(named('新名称'), named('新名称'), named('新名称'))).toEqual([]);
  });

  it('that no list knows is unusual only beside three others', () => {
    expect(findings(named('甲类事务', '2399901'), named('乙类事务', '2399901'))).toEqual([]);
    const many = ['甲类事务', '甲类事务', '甲类事务', '乙类事务'].map((label) => named(label, '2399901'));
    expect(findings(...many)).toMatchObject([{ issue: null }]);
  });
});

describe('the report over documents', () => {
  it('counts every outcome and names what fails', () => {
    const given = [
      { fiscal_year: 2023, facts: summary('1.00', '5.00') },
      { fiscal_year: 2024, facts: summary('6.00', null) },
    ].map(document);
    const text = overLines(overDocuments(given)).join('\n');
    expect(text).toContain('opening_is_last_closing): 0 hold, 1 fail, 1 not checkable');
    expect(text).toContain('6.00 万元) is not the closing balance');
  });

  it('is silent about nothing', () => {
    expect(overLines(overDocuments([]))).toEqual([]);
  });
});
