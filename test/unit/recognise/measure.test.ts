/** Printed header paths to declared columns: wordings of many provinces, and paths that must stay without a measure. */
import { describe, expect, it } from 'vitest';
import type { TableSchema } from '../../../schemas/define.js';
import { TABLE_BY_ID } from '../../../schemas/tables/index.js';
import { matchMeasure } from '../../../src/recognise/measure.js';

const table = (id: string): TableSchema => {
  const found = TABLE_BY_ID.get(id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};

const CASES: readonly (readonly [string, string, number | null, string | null])[] = [
  ['bg_expenditure', '支出预算/基本支出', 2025, 'basic'],
  ['bg_expenditure', '基 本 支 出/人员 经费/工资福利 支出', 2024, 'wage'],
  ['bg_expenditure', '上年结转结余/项目支出', 2026, 'co_project'],
  ['bg_expenditure', '2026年政府采购项目/小计', 2026, 'procurement'],
  ['bg_expenditure', '财政专户/小计', 2026, null],
  ['bg_expenditure', '上年数/合计', 2026, null],
  ['bg_income_expenditure_summary', '收入/2026年预算数', 2026, 'income_amount'],
  ['bg_income_expenditure_summary', '支 出/预算数（万元）', 2026, 'expenditure_amount'],
  ['bg_income_expenditure_summary', '预算数', 2026, null],
  ['bg_general_basic', '一般公共预算基本支出/人员经费', 2025, 'personnel'],
  ['bg_general_basic', '2026年基本支出/公用经费', 2026, 'public'],
  ['bg_general_expenditure', '2025年执行数/执行数', 2026, 'prior_actual'],
  ['bg_general_expenditure', '一般公共预算支出/其中：基本支出', 2026, 'basic'],
  ['bg_income', '本年收入/一般公共预算/其中:财政拨款', 2024, 'cy_general_fiscal'],
  ['bg_income', '上年结余、结转', 2026, 'co_total'],
  ['bg_income', '小计', 2026, null],
  ['bg_three_public', '2026年预算数/合计', 2026, 'total'],
  ['bg_three_public', '2025年预算数/合计', 2026, 'prior_total'],
  ['bg_three_public', '2024年预算数/合计', 2026, null],
  ['bg_three_public', '2025年预算数/合计', null, null],
  ['bg_three_public', '2021年/合计', 2021, 'total_with_meetings'],
  ['bg_three_public', '2021年/一般公共预算拨款安排的“三公”经费预算/小计', 2021, 'total'],
  ['bg_three_public', '因公出国(境)费', 2026, 'abroad'],
  ['bg_three_public', '当年预算/因公出国（境）费/因公出国（境）费', 2026, 'cy_abroad_other'],
  ['fa_three_public', '预算数/公务用车购置及运行费/购置费', 2024, 'b_car_buy'],
  ['fa_three_public', '财政拨款“三公”经费/公务接待费/决算数', 2024, 'a_reception'],
  ['fa_income', '本年收入合计/1', 2024, 'total'],
  ['fa_general_expenditure', '本年支出/小计', 2024, 'total'],
  ['fa_general_expenditure', '基本支出', 2024, 'basic'],
  ['bg_project', '单位资金', 2026, 'unit_money'],
  ['bg_project', '结转/一般公共预算', 2026, null],
];

describe('matchMeasure', () => {
  it.each(CASES)('%s: %s in %s → %s', (id, path, year, expected) => {
    expect(matchMeasure(table(id), path.split('/'), year)).toBe(expected);
  });

  it('never takes an empty path for a column', () => {
    expect(matchMeasure(table('bg_income'), [], 2024)).toBeNull();
    expect(matchMeasure(table('bg_income'), ['', ' '], 2024)).toBeNull();
  });
});
