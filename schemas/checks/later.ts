/** Checks that are declared but not evaluated yet: they need the narrative's claims or another document. */
import { type CheckSchema, defineCheck } from './define.js';

const later = (check: Omit<CheckSchema, 'tolerance' | 'severity' | 'evaluated'>): CheckSchema =>
  defineCheck({ ...check, tolerance: 'T_SAME', severity: 'warning', evaluated: false });

export const LATER_CHECKS: readonly CheckSchema[] = [
  later({
    id: 'narrative_repeats_table',
    scope: 'narrative',
    name_zh: '情况说明数字 = 表内数字',
    name_en: 'A figure of the narrative equals its cell',
    formula_zh: '情况说明所列金额 = 同一口径的表内金额（换算单位后）',
    formula_en: 'amount in the narrative = cell of the same meaning, after unit conversion',
    tables: 'all',
  }),
  later({
    id: 'narrative_rate_recomputes',
    scope: 'narrative',
    name_zh: '增减率、占比可重算',
    name_en: 'Shares and growth rates recompute',
    formula_zh: '增长率 = 增减额 ÷ 上年数；占比 = 部分 ÷ 总数；方向词与正负一致',
    formula_en: 'rate = change ÷ prior year; share = part ÷ total; words fit the sign',
    tables: 'all',
  }),
  later({
    id: 'opening_is_last_closing',
    scope: 'over_documents',
    name_zh: '年初结转 = 上年年末结转',
    name_en: 'Opening balance equals last year’s closing balance',
    formula_zh: '年初结转和结余(t) = 年末结转和结余(t−1)',
    formula_en: 'opening(t) = closing(t−1)',
    tables: ['fa_income_expenditure_summary', 'fa_fiscal_summary'],
  }),
  later({
    id: 'budget_in_final_account',
    scope: 'over_documents',
    name_zh: '决算所列预算数 = 预算公开数',
    name_en: 'The budget quoted in a final account equals the published budget',
    formula_zh: '决算“三公”预算数(t) = 预算“三公”(t)',
    formula_en: '三公 budget in the final account (t) = 三公 budget (t)',
    tables: ['fa_three_public', 'bg_three_public'],
  }),
  later({
    id: 'department_is_sum_of_units',
    scope: 'over_documents',
    name_zh: '部门 = Σ 所属单位',
    name_en: 'A department is the sum of its units',
    formula_zh: '部门各科目 = Σ 所属单位该科目 − 内部往来',
    formula_en: 'department, each code = Σ units − internal transfers',
    tables: 'all',
  }),
  later({
    id: 'unit_slip_over_years',
    scope: 'over_documents',
    name_zh: '相邻年度相差万倍',
    name_en: 'A jump of 10,000 between years betrays the unit',
    formula_zh: '|log10(本年 ÷ 上年)| ≈ 4',
    formula_en: '|log10(year ÷ prior year)| ≈ 4',
    tables: 'all',
  }),
];
