/** Sums along a row that are known by their columns: what the header tree alone does not say. */
import { type ColumnSum, defineCheck } from './define.js';

export const HEADER_SUM = defineCheck({
  id: 'column_is_sum_of_parts',
  scope: 'within_table',
  name_zh: '合计栏等于各栏之和',
  name_en: 'A total column is the sum of the columns beside it',
  formula_zh: '每行：合计（小计、总计）栏 = 同一表头下各分栏之和（“其中”栏除外）',
  formula_en: 'each row: a column headed total = Σ columns under the same super-header ("of which" columns left out)',
  tables: 'all',
  tolerance: 'T_SUM',
  severity: 'error',
  evaluated: true,
});

export const MEASURE_SUM = defineCheck({
  id: 'measure_is_sum_of_measures',
  scope: 'within_table',
  name_zh: '按栏目核对：合计=基本支出+项目支出等',
  name_en: 'Declared sums of columns',
  formula_zh:
    '合计 = 基本支出 + 项目支出 + 经营支出 + 上缴上级 + 对附属单位补助；三公 = 出国（境）+ 用车 + 接待；用车 = 购置 + 运行；合计 = 三公 + 会议 + 培训',
  formula_en:
    'total = basic + project + operating + to superior + to affiliate; 三公 = abroad + cars + receptions; cars = purchase + running; total = 三公 + meetings + training',
  tables: 'all',
  tolerance: 'T_SUM',
  severity: 'error',
  evaluated: true,
});

export const BALANCE_SUM = defineCheck({
  id: 'balances_of_row',
  scope: 'within_table',
  name_zh: '年初结转 + 本年收入 = 本年支出 + 年末结转',
  name_en: 'Opening balance and income equal expenditure and closing balance',
  formula_zh: '每行：年初结转和结余 + 本年收入 = 本年支出 + 年末结转和结余',
  formula_en: 'each row: opening + income = expenditure + closing',
  tables: ['fa_gov_fund', 'fa_state_capital', 'fa_general_expenditure'],
  tolerance: 'T_SUM',
  severity: 'error',
  evaluated: true,
});

export const CHANGE_SUM = defineCheck({
  id: 'change_is_difference',
  scope: 'within_table',
  name_zh: '增减额 = 本年 − 上年',
  name_en: 'The change is the difference of the two years',
  formula_zh: '每行：本年数 = 上年数 + 增减额',
  formula_en: 'each row: this year = prior year + change',
  tables: ['bg_three_public', 'bg_general_expenditure'],
  tolerance: 'T_SUM',
  severity: 'error',
  evaluated: true,
});

const STAGES = ['', 'prior_', 'change_', 'cy_', 'co_', 'a_', 'b_'] as const;
const FUNDS = ['', '_general', '_fund', '_capital'] as const;
const THREE_PUBLIC = ['bg_three_public', 'fa_three_public'] as const;

const CHANGED = ['total', 'abroad', 'car', 'car_buy', 'car_run', 'reception', 'meeting', 'training', 'total_with_meetings'];

export const COLUMN_SUMS: readonly ColumnSum[] = [
  {
    check: MEASURE_SUM.id,
    total: ['total'],
    parts: ['basic', 'project', 'operating', 'to_superior', 'to_affiliate'],
    required: ['basic'],
    binding: ['fa_expenditure', 'fa_general_expenditure', 'bg_expenditure', 'bg_general_expenditure', 'bg_gov_fund'],
    prefixes: ['', 'cy_', 'co_'],
    suffixes: [''],
  },
  {
    check: MEASURE_SUM.id,
    total: ['basic'],
    parts: ['personnel', 'public'],
    required: ['personnel'],
    binding: [],
    prefixes: ['', 'cy_', 'co_'],
    suffixes: [''],
  },
  {
    check: MEASURE_SUM.id,
    total: ['basic'],
    parts: ['wage', 'family', 'goods', 'capital'],
    required: ['wage'],
    binding: ['bg_expenditure', 'bg_general_expenditure'],
    prefixes: [''],
    suffixes: [''],
  },
  {
    check: MEASURE_SUM.id,
    total: ['total'],
    parts: ['personnel', 'public', 'project'],
    required: ['personnel'],
    binding: ['bg_economic'],
    prefixes: ['', 'cy_', 'co_'],
    suffixes: [''],
  },
  {
    check: MEASURE_SUM.id,
    total: ['total'],
    parts: ['abroad', 'car', 'reception'],
    required: ['car'],
    binding: THREE_PUBLIC,
    prefixes: STAGES,
    suffixes: FUNDS,
  },
  {
    check: MEASURE_SUM.id,
    total: ['car'],
    parts: ['car_buy', 'car_run'],
    required: ['car_run'],
    binding: THREE_PUBLIC,
    prefixes: STAGES,
    suffixes: FUNDS,
  },
  {
    check: MEASURE_SUM.id,
    total: ['total_with_meetings'],
    parts: ['total', 'meeting', 'training'],
    required: ['total', 'meeting'],
    binding: ['bg_three_public'],
    prefixes: STAGES,
    suffixes: [''],
  },
  {
    check: MEASURE_SUM.id,
    total: ['income_amount'],
    parts: ['income_current', 'income_carryover'],
    required: ['income_current'],
    binding: 'all',
    prefixes: [''],
    suffixes: [''],
  },
  {
    check: MEASURE_SUM.id,
    total: ['expenditure_amount'],
    parts: ['expenditure_current', 'expenditure_carryover'],
    required: ['expenditure_current'],
    binding: 'all',
    prefixes: [''],
    suffixes: [''],
  },
  {
    check: MEASURE_SUM.id,
    total: ['total'],
    parts: ['expenditure_current', 'expenditure_carryover'],
    required: ['expenditure_current'],
    binding: ['bg_fiscal_summary'],
    prefixes: [''],
    suffixes: [''],
  },
  {
    check: BALANCE_SUM.id,
    total: ['total', 'closing'],
    parts: ['opening', 'income'],
    required: ['income'],
    binding: ['fa_gov_fund', 'fa_state_capital'],
    prefixes: [''],
    suffixes: [''],
  },
  {
    check: CHANGE_SUM.id,
    total: ['total'],
    parts: ['prior_actual', 'change'],
    required: ['prior_actual', 'change'],
    binding: [],
    prefixes: [''],
    suffixes: [''],
  },
  {
    check: CHANGE_SUM.id,
    total: ['budget_without_construction'],
    parts: ['prior_actual_without_construction', 'change_without_construction'],
    required: ['prior_actual_without_construction', 'change_without_construction'],
    binding: [],
    prefixes: [''],
    suffixes: [''],
  },
  ...CHANGED.map((item) => ({
    check: CHANGE_SUM.id,
    total: [item],
    parts: [`prior_${item}`, `change_${item}`],
    required: [`prior_${item}`, `change_${item}`],
    binding: ['bg_three_public'],
    prefixes: [''],
    suffixes: [''],
  })),
];
