/** What the checks say about small tables: passes, rounding, failures, culprits, items left out, blanks. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check/index.js';
import { EXPENDITURE_ROWS, expenditure, factsOf, withCells } from './figures.js';

const outcomes = (facts: Parameters<typeof check>[0]) => check(facts).checks.map(({ outcome }) => outcome);

describe('a table that adds up', () => {
  it('verifies every figure', () => {
    const { facts, checks, issues } = check(expenditure());
    expect(facts.map(({ status }) => status)).toEqual(facts.map(() => 'verified'));
    expect(new Set(checks.map(({ outcome }) => outcome))).toEqual(new Set(['pass']));
    expect(issues).toEqual([]);
  });

  it('finds sums by code, of the total row and along the rows', () => {
    const { checks } = check(expenditure());
    const ids = new Set(checks.map((result) => result.check));
    expect(ids).toContain('code_is_sum_of_children');
    expect(ids).toContain('total_is_sum_of_rows');
    expect(ids).toContain('measure_is_sum_of_measures');
  });

  it('keeps facts in their order', () => {
    const given = expenditure();
    expect(check(given).facts.map(({ status: _, ...rest }) => rest)).toEqual(given.map(({ status: _, ...rest }) => rest));
  });
});

describe('a misread figure', () => {
  it('is named where its row and its column cross, and alone disputed', () => {
    const facts = expenditure(withCells(EXPENDITURE_ROWS, 4, ['50.00', null, '58.00']));
    const { facts: checked, culprits, issues } = check(facts);
    const named = culprits.map(({ fact, correction }) => [facts[fact]?.raw, correction]);
    expect(named).toEqual([['58.00', -8_000_000n]]);
    expect(checked.filter(({ status }) => status === 'disputed').map(({ raw }) => raw)).toEqual(['58.00']);
    expect(checked.filter(({ status }) => status === 'unverified')).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain('58.00');
  });

  it('within rounding is not called verified by it', () => {
    const facts = factsOf({
      table: 'fa_expenditure',
      columns: [['本年支出合计', 'total']],
      rows: [
        { label: '合计', cells: ['10.01'] },
        { code: '201', label: '甲', cells: ['4.00'] },
        { code: '208', label: '乙', cells: ['6.00'] },
      ],
    });
    const { facts: checked, checks } = check(facts);
    expect(checks.map(({ outcome }) => outcome)).toEqual(['rounding']);
    expect(checked.every(({ status }) => status === 'unverified')).toBe(true);
  });
});

describe('zeros', () => {
  it('that add up to zero prove nothing', () => {
    const facts = expenditure([
      { label: '合计', cells: ['0.00', '0.00', '0.00'] },
      { code: '201', label: '甲', cells: ['0.00', '0.00', '0.00'] },
    ]);
    expect(outcomes(facts)).toEqual([]);
    expect(check(facts).facts.every(({ status }) => status === 'unverified')).toBe(true);
  });
});

describe('items left out', () => {
  it('are told apart from misreadings where several columns lack them', () => {
    const rows = EXPENDITURE_ROWS.filter(({ code }) => code !== '2010302');
    const missing = [...withCells(rows, 2, ['120.00', '75.00', '45.00'])];
    const facts = expenditure(
      withCells(missing, 1, ['120.00', '75.00', '45.00']).map((row, index) =>
        index === 0 ? { ...row, cells: ['150.00', '95.00', '55.00'] } : row,
      ),
    );
    const { checks, issues, culprits } = check(facts);
    const leftOut = checks.filter((result) => result.check === 'parts_not_printed');
    expect(leftOut.map(({ outcome, difference_fen }) => [outcome, difference_fen])).toEqual([
      ['not-checkable', 50_000_000n],
      ['not-checkable', 5_000_000n],
    ]);
    expect(culprits).toEqual([]);
    expect(issues).toEqual([]);
  });
});

describe('a blank total', () => {
  it('is not checkable, and its parts stand for it', () => {
    const columns = [
      ['合计', 'total'],
      ['因公出国(境)费', 'abroad'],
      ['公务用车购置及运行费/小计', 'car'],
      ['公务用车购置及运行费/购置费', 'car_buy'],
      ['公务用车购置及运行费/运行费', 'car_run'],
    ] as const;
    // 小计 is printed in another row, so that the column is known.
    const rows = [
      { label: '合计', cells: ['40.00', '10.00', null, '12.00', '18.00'] },
      { label: '甲', cells: ['40.00', '10.00', '30.00', '12.00', '18.00'] },
    ];
    const { checks } = check(factsOf({ table: 'bg_three_public', columns, rows }));
    const blank = checks.filter(({ outcome }) => outcome === 'not-checkable');
    expect(blank.map(({ expected_fen, actual_fen }) => [expected_fen, actual_fen])).toEqual([[30_000_000n, null]]);
    expect(checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  });
});

describe('two sides', () => {
  const columns = [
    ['收入/金额', 'income_amount'],
    ['支出/金额', 'expenditure_amount'],
  ] as const;
  const rows = [
    { label: '一、财政拨款收入', cells: ['80.00', null] },
    { label: '其中：政府性基金', cells: ['5.00', null] },
    { label: '二、事业收入', cells: ['20.00', null] },
    { label: '本年收入合计', cells: ['100.00', null] },
    { label: '年初结转和结余', cells: ['7.00', null] },
    { label: '总计', cells: ['107.00', null] },
    { label: '一、教育支出', cells: [null, '96.00'], panel: 1 },
    { label: '本年支出合计', cells: [null, '96.00'], panel: 1 },
    { label: '年末结转和结余', cells: [null, '11.00'], panel: 1 },
    { label: '总计', cells: [null, '107.00'], panel: 1 },
  ];

  it('add up with balances, without the lines of which they are a part, and agree', () => {
    const { checks, facts } = check(factsOf({ table: 'fa_income_expenditure_summary', columns, rows }));
    expect(checks.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass', 'pass', 'pass']);
    expect(facts.filter(({ status }) => status !== 'verified').map(({ label }) => label)).toEqual(['其中：政府性基金']);
  });
});

describe('several tables', () => {
  it('confirm each other where they print a figure again', () => {
    const income = factsOf({
      table: 'fa_income',
      columns: [['本年收入合计', 'total']],
      rows: [{ code: '2080505', label: '养老保险缴费', cells: ['30.00'] }],
    });
    const again = factsOf({
      table: 'fa_expenditure',
      index: 1,
      columns: [['本年支出合计', 'total']],
      rows: [{ code: '2080505', label: '养老保险缴费', cells: ['30.00'] }],
    });
    const { facts, checks } = check([...income, ...again]);
    expect(checks.map((result) => result.check)).toContain('same_figure_printed_again');
    expect(facts.every(({ status }) => status === 'verified')).toBe(true);
  });
});

describe('economic codes side by side', () => {
  it('may print one measure twice in the second panel', () => {
    // The search for a free column went on for ever.
    const columns = [
      ['合计', 'total'],
      ['合计', 'total'],
      ['小计', 'total'],
    ] as const;
    const left = factsOf({ table: 'bg_economic', columns, rows: [{ code: '301', label: '工资福利支出', cells: ['5.00'] }] });
    const right = factsOf({
      table: 'bg_economic',
      columns,
      rows: [{ code: '302', label: '商品和服务支出', cells: [null, '3.00', '2.00'], panel: 1 }],
    });
    expect(check([...left, ...right]).facts).toHaveLength(3);
  });
});
