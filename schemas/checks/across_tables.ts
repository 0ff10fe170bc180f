/** Figures that one document prints in several tables. */
import { type Concept, defineCheck, type FigurePair, type FigureSelector } from './define.js';

export const TWO_SIDES = defineCheck({
  id: 'two_sides_are_equal',
  scope: 'within_table',
  name_zh: '收入总计 = 支出总计',
  name_en: 'Both sides of a two-sided table have the same grand total',
  formula_zh: '收入总计 = 支出总计',
  formula_en: 'grand total of income = grand total of expenditure',
  tables: ['fa_income_expenditure_summary', 'fa_fiscal_summary', 'bg_income_expenditure_summary', 'bg_fiscal_summary'],
  tolerance: 'T_SAME',
  severity: 'error',
  evaluated: true,
});

export const PRINTED_AGAIN = defineCheck({
  id: 'same_figure_printed_again',
  scope: 'across_tables',
  name_zh: '同一科目、同一口径在另一张表重复列示',
  name_en: 'The figure of the same row and meaning stands in another table too',
  formula_zh: '表甲（科目，口径）= 表乙（科目，口径），仅在相等时作为证据，不等不判错（资金范围可能不同）',
  formula_en:
    'table A (row, meaning) = table B (row, meaning); evidence where equal, no failure where not (the money covered may differ)',
  tables: 'all',
  tolerance: 'T_SAME',
  severity: 'info',
  evaluated: true,
});

export const TOTALS_AGREE = defineCheck({
  id: 'totals_of_tables_agree',
  scope: 'across_tables',
  name_zh: '表间总数一致',
  name_en: 'Totals of different tables agree',
  formula_zh:
    '总表本年收入（支出）合计 = 收入（支出）表合计；财政拨款总表一般公共预算支出 = 一般公共预算支出表合计；基本支出合计一致',
  formula_en:
    'summary total = total of the income (expenditure) table; fiscal summary = general expenditure table; basic expenditure = table by economic class',
  tables: [
    'fa_income_expenditure_summary',
    'fa_income',
    'fa_expenditure',
    'fa_fiscal_summary',
    'fa_general_expenditure',
    'fa_general_basic',
    'fa_gov_fund',
    'fa_state_capital',
  ],
  tolerance: 'T_SAME',
  severity: 'error',
  evaluated: true,
});

export const ITEM_WITHIN = defineCheck({
  id: 'three_public_not_below_item',
  scope: 'across_tables',
  name_zh: '“三公”经费不小于基本支出中相同经济科目',
  name_en: 'A 三公 item is not below the same economic item within basic expenditure',
  formula_zh: '出国 ≥ 30212，接待 ≥ 30217，用车运行 ≥ 30231，购置 ≥ 31013',
  formula_en: 'abroad ≥ 30212, receptions ≥ 30217, cars, running ≥ 30231, cars, purchase ≥ 31013',
  tables: ['fa_three_public', 'fa_general_basic', 'bg_three_public', 'bg_general_basic'],
  tolerance: 'T_LEAST',
  severity: 'warning',
  evaluated: true,
});

const total = (table: string, ...measures: readonly string[]): FigureSelector => ({ table, measures, row: 'total' });
const line = (table: string, measure: string, label: RegExp): FigureSelector => ({ table, measures: [measure], row: { label } });

const equal = (left: FigureSelector, ...right: readonly FigureSelector[]): FigurePair => ({
  check: TOTALS_AGREE.id,
  left,
  right,
  relation: 'equal',
});

const INCOME_OF_YEAR = /^本年收入合计$/;
const EXPENDITURE_OF_YEAR = /^本年支出合计$/;

const atLeast = (kind: 'fa' | 'bg', measure: string, item: RegExp): FigurePair => ({
  check: ITEM_WITHIN.id,
  left: { table: `${kind}_three_public`, measures: [kind === 'fa' ? `a_${measure}` : measure], row: 'total' },
  right: [{ table: `${kind}_general_basic`, measures: [kind === 'fa' ? 'amount' : 'total'], row: { code: item } }],
  relation: 'at_least',
});

/** Equalities that every complete document keeps. */
export const FIGURE_PAIRS: readonly FigurePair[] = [
  equal(line('fa_income_expenditure_summary', 'income_amount', INCOME_OF_YEAR), total('fa_income', 'total')),
  equal(line('fa_income_expenditure_summary', 'expenditure_amount', EXPENDITURE_OF_YEAR), total('fa_expenditure', 'total')),
  equal(line('fa_fiscal_summary', 'general', EXPENDITURE_OF_YEAR), total('fa_general_expenditure', 'total')),
  equal(line('fa_fiscal_summary', 'gov_fund', EXPENDITURE_OF_YEAR), total('fa_gov_fund', 'total')),
  equal(line('fa_fiscal_summary', 'state_capital', EXPENDITURE_OF_YEAR), total('fa_state_capital', 'total')),
  equal(
    total('fa_general_expenditure', 'basic'),
    line('fa_general_basic', 'amount', /^人员经费合计$/),
    line('fa_general_basic', 'amount', /^公用经费合计$/),
  ),
  ...(['fa', 'bg'] as const).flatMap((kind) => [
    atLeast(kind, 'abroad', /^30212$/),
    atLeast(kind, 'reception', /^30217$/),
    atLeast(kind, 'car_run', /^30231$/),
    atLeast(kind, 'car_buy', /^31013$/),
  ]),
];

const BASIC_TABLES = [
  'fa_general_basic',
  'bg_general_basic',
  'bg_general_basic_by_function',
  'bg_fiscal_basic_by_economic',
  'bg_basic_summary',
  'bg_basic_by_unit',
];

/** What a figure is about apart from its row; a table or column may take part in several. */
export const CONCEPTS: readonly Concept[] = [
  {
    id: 'spending',
    measures: [
      'total',
      'grand',
      'amount',
      'expenditure_amount',
      'general',
      'gov_fund',
      'state_capital',
      'paid_general',
      'cy_total',
      'expenditure_current',
    ],
  },
  { id: 'basic', measures: ['basic', 'cy_basic', 'expenditure_basic'] },
  { id: 'basic', measures: ['total', 'amount', 'cy_total'], tables: BASIC_TABLES },
  { id: 'project', measures: ['project', 'cy_project', 'expenditure_project'] },
  { id: 'project', measures: ['total'], tables: ['bg_project', 'bg_general_project_by_economic', 'fa_project_expenditure'] },
  { id: 'personnel', measures: ['personnel', 'cy_personnel', 'expenditure_personnel'] },
  { id: 'public', measures: ['public', 'cy_public', 'expenditure_public'] },
  { id: 'public', measures: ['total', 'gen_sub', 'gen_fiscal'], tables: ['bg_operating'] },
  { id: 'fiscal', measures: ['fiscal', 'cy_fiscal', 'cy_general', 'paid_general', 'total', 'general'] },
];

/** Lines of a two-sided table that stand as columns in the tables of income. */
export const INCOME_LINES: readonly { readonly label: RegExp; readonly measures: readonly string[] }[] = [
  {
    label: /^(本年收入|本年收入合计|本年支出合计|收入合计|支出合计|合计|部门预算)$/,
    measures: ['cy_total', 'total', 'grand', 'cy_general', 'cy_fiscal', 'fiscal'],
  },
  { label: /^(收入总计|支出总计|总计|收支总计|合计|收入合计|支出合计)$/, measures: ['grand', 'total'] },
  { label: /^(本级)?(财政拨款|预算拨款)(收入)?$/, measures: ['cy_fiscal', 'fiscal', 'cy_general'] },
  { label: /一般公共预算/, measures: ['cy_general', 'general', 'fiscal', 'cy_fiscal', 'co_general'] },
  { label: /政府性基金/, measures: ['cy_fund', 'gov_fund', 'co_fund'] },
  { label: /国有资本/, measures: ['cy_capital', 'state_capital', 'co_capital'] },
  { label: /财政专户/, measures: ['cy_special', 'special', 'cy_special_other', 'cy_special_tuition'] },
  { label: /事业收入/, measures: ['cy_business', 'business'] },
  { label: /经营收入/, measures: ['cy_operating', 'operating'] },
  { label: /上级补助/, measures: ['cy_superior', 'superior'] },
  { label: /附属单位上缴/, measures: ['cy_affiliate', 'affiliate'] },
  { label: /其他收入/, measures: ['cy_other', 'other'] },
  { label: /(上年|年初).*(结转|结余)/, measures: ['co_total', 'opening', 'co_general', 'co_unit'] },
  { label: /使用非财政拨款结余/, measures: ['use_of_surplus'] },
  { label: /^基本支出$/, measures: ['basic', 'cy_basic'] },
  { label: /^项目支出$/, measures: ['project', 'cy_project'] },
  { label: /^人员经费(合计)?$/, measures: ['personnel', 'cy_personnel'] },
  { label: /^公用经费(合计)?$/, measures: ['public', 'cy_public'] },
];
