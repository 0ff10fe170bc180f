/** What documents of one body must say alike, and which figures of them are compared. */
import { defineCheck, type FigureSelector } from './define.js';

export const OPENING_IS_LAST_CLOSING = defineCheck({
  id: 'opening_is_last_closing',
  scope: 'over_documents',
  name_zh: '年初结转 = 上年年末结转',
  name_en: 'Opening balance equals last year’s closing balance',
  formula_zh: '年初结转和结余(t) = 年末结转和结余(t−1)，同一单位、同一口径',
  formula_en: 'opening(t) = closing(t−1), same body, same money',
  tables: ['fa_income_expenditure_summary', 'fa_fiscal_summary'],
  tolerance: 'T_SAME',
  severity: 'warning',
  evaluated: true,
});

/** Info: many final accounts quote the budget as adjusted during the year, which the column does not always say. */
export const BUDGET_IN_FINAL_ACCOUNT = defineCheck({
  id: 'budget_in_final_account',
  scope: 'over_documents',
  name_zh: '决算所列预算数 = 预算公开数',
  name_en: 'The budget quoted in a final account equals the published budget',
  formula_zh: '决算“三公”预算数(t) = 预算“三公”(t)；决算说明年初预算数(t) = 预算公开数(t)；全年预算、调整预算数不比',
  formula_en:
    '三公 budget in the final account (t) = 三公 budget (t); initial budget in its text (t) = published budget (t); adjusted budgets are not compared',
  tables: 'all',
  tolerance: 'T_TEXT',
  severity: 'info',
  evaluated: true,
});

export const DEPARTMENT_NOT_BELOW_UNIT = defineCheck({
  id: 'department_not_below_unit',
  scope: 'over_documents',
  name_zh: '部门 ≥ 本级单位',
  name_en: 'A department is not below its own 单位 edition',
  formula_zh: '部门支出合计(t) ≥ 同名单位支出合计(t)；相等即同一笔钱，不得相加',
  formula_en: 'department, total (t) ≥ 单位 edition of the same body (t); equal totals are the same money and never added',
  tables: ['fa_expenditure', 'bg_expenditure', 'fa_general_expenditure', 'bg_general_expenditure'],
  tolerance: 'T_LEAST',
  severity: 'warning',
  evaluated: true,
});

/** Declared only: no document lists all units of a department together with the transfers between them. */
export const DEPARTMENT_IS_SUM_OF_UNITS = defineCheck({
  id: 'department_is_sum_of_units',
  scope: 'over_documents',
  name_zh: '部门 = Σ 所属单位',
  name_en: 'A department is the sum of its units',
  formula_zh: '部门各科目 = Σ 所属单位该科目 − 内部往来',
  formula_en: 'department, each code = Σ units − internal transfers',
  tables: 'all',
  tolerance: 'T_SUM',
  severity: 'warning',
  evaluated: false,
});

export const UNIT_SLIP_OVER_YEARS = defineCheck({
  id: 'unit_slip_over_years',
  scope: 'over_documents',
  name_zh: '相邻年度相差万倍',
  name_en: 'A jump of 10,000 between years betrays the unit',
  formula_zh: '|log10(本年 ÷ 上年)| 在 3.5 与 4.5 之间',
  formula_en: '|log10(year ÷ year before)| between 3.5 and 4.5',
  tables: [
    'fa_expenditure',
    'fa_general_expenditure',
    'fa_three_public',
    'bg_expenditure',
    'bg_general_expenditure',
    'bg_three_public',
  ],
  tolerance: 'T_JUMP',
  severity: 'warning',
  evaluated: true,
});

export const CODE_HAS_USUAL_NAME = defineCheck({
  id: 'code_has_usual_name',
  scope: 'over_documents',
  name_zh: '科目编码与名称一致',
  name_en: 'A code has the name that the code list or most documents give it',
  formula_zh: '科目编码的名称 = 多数文件中的名称（至少三份）；与科目表不符的另行标注',
  formula_en: 'name of a code = its name in most documents (three at least); names the code list does not know are marked',
  tables: ['fa_expenditure', 'bg_expenditure', 'fa_general_expenditure', 'bg_general_expenditure', 'fa_general_basic'],
  tolerance: 'T_NAME',
  severity: 'info',
  evaluated: true,
});

const line = (table: string, measures: readonly string[], label: RegExp): FigureSelector => ({
  table,
  measures,
  row: { label },
});
const total = (table: string, measure: string): FigureSelector => ({ table, measures: [measure], row: 'total' });

/** The balance brought into a year and the one carried out of it, of the same money. */
export const BALANCES: readonly { readonly opening: FigureSelector; readonly closing: FigureSelector }[] = [
  {
    opening: line('fa_income_expenditure_summary', ['income_amount'], /^年初结转和结余$/),
    closing: line('fa_income_expenditure_summary', ['expenditure_amount'], /^年末结转和结余$/),
  },
  {
    opening: line('fa_fiscal_summary', ['income_amount'], /^年初财政拨款结转和结余$/),
    closing: line('fa_fiscal_summary', ['total'], /^年末财政拨款结转和结余$/),
  },
];

const THREE_PUBLIC_ITEMS = ['total', 'abroad', 'car', 'car_buy', 'car_run', 'reception'] as const;

/** The budget that a final account quotes beside its figures, and the budget itself. */
export const QUOTED_BUDGETS: readonly { readonly quoted: FigureSelector; readonly published: FigureSelector }[] =
  THREE_PUBLIC_ITEMS.map((item) => ({
    quoted: total('fa_three_public', `b_${item}`),
    published: total('bg_three_public', item),
  }));

/** Over a column, or the whole of its header: the budget as adjusted during the year, not as published. */
export const ADJUSTED_BUDGET = /(全年|调整|追加)/;

/** Totals by which editions of one body are compared. */
export const EDITION_TOTALS: readonly FigureSelector[] = ['expenditure', 'general_expenditure'].flatMap((name) => [
  total(`fa_${name}`, 'total'),
  total(`bg_${name}`, 'total'),
]);

/** Figures that do not change by four powers of ten from one year to the next. */
export const STEADY_FIGURES: readonly FigureSelector[] = [
  ...EDITION_TOTALS,
  ...['fa_expenditure', 'fa_general_expenditure', 'bg_expenditure', 'bg_general_expenditure'].flatMap((table) => [
    total(table, 'basic'),
    total(table, 'project'),
  ]),
  total('fa_three_public', 'a_total'),
  total('bg_three_public', 'total'),
];

/** What may stand between or around the words of a subject's name without changing it. */
export const NAME_ORNAMENT = /[\s\p{P}\p{S}]/gu;
