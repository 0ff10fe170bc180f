/** Which money the amounts of a table are paid from: figures of different funds are never compared or added. */

export const FUNDS = {
  all: { name_zh: '全部资金', name_en: 'All money of the unit, its own included' },
  fiscal: { name_zh: '财政拨款', name_en: 'Fiscal money: general budget, government funds and state capital together' },
  general: { name_zh: '一般公共预算财政拨款', name_en: 'General public budget' },
  gov_fund: { name_zh: '政府性基金预算财政拨款', name_en: 'Government funds' },
  state_capital: { name_zh: '国有资本经营预算财政拨款', name_en: 'State capital budget' },
} as const;

export type Fund = keyof typeof FUNDS;

const TABLE_FUNDS: Readonly<Record<string, Fund>> = {
  fa_income_expenditure_summary: 'all',
  fa_income: 'all',
  fa_expenditure: 'all',
  fa_fiscal_summary: 'fiscal',
  fa_general_expenditure: 'general',
  fa_general_basic: 'general',
  fa_gov_fund: 'gov_fund',
  fa_state_capital: 'state_capital',
  fa_three_public: 'fiscal',
  bg_income_expenditure_summary: 'all',
  bg_income: 'all',
  bg_expenditure: 'all',
  bg_economic: 'all',
  bg_fiscal_summary: 'fiscal',
  bg_general_expenditure: 'general',
  bg_general_basic: 'general',
  bg_gov_fund: 'gov_fund',
  bg_state_capital: 'state_capital',
  bg_three_public: 'general',
};

/** The fund of every amount of a table; null where a table mixes funds or none is declared. */
export const fundOf = (table: string): Fund | null => TABLE_FUNDS[table] ?? null;

/** A table that lists one classification completely, with the column its amounts stand in, for each part that can be asked for. */
export interface ClassifiedTable {
  readonly kind: 'budget' | 'final_account';
  readonly table: string;
  readonly fund: Fund;
  /** Column id by part. */
  readonly columns: Readonly<Partial<Record<ExpenditurePart, string>>>;
}

/** What of the spending is asked for. */
export type ExpenditurePart = 'total' | 'basic' | 'project';
export const EXPENDITURE_PARTS = ['total', 'basic', 'project'] as const satisfies readonly ExpenditurePart[];

const PARTS = { total: 'total', basic: 'basic', project: 'project' } as const;

/** Spending by 功能分类. */
export const BY_FUNCTION: readonly ClassifiedTable[] = [
  { kind: 'final_account', table: 'fa_expenditure', fund: 'all', columns: PARTS },
  { kind: 'budget', table: 'bg_expenditure', fund: 'all', columns: PARTS },
  { kind: 'final_account', table: 'fa_general_expenditure', fund: 'general', columns: PARTS },
  { kind: 'budget', table: 'bg_general_expenditure', fund: 'general', columns: PARTS },
  { kind: 'final_account', table: 'fa_gov_fund', fund: 'gov_fund', columns: PARTS },
  { kind: 'budget', table: 'bg_gov_fund', fund: 'gov_fund', columns: PARTS },
];

/** Spending by 部门预算支出经济分类; the basic expenditure of the general public budget is what both kinds print. */
export const BY_ECONOMIC_CLASS: readonly ClassifiedTable[] = [
  { kind: 'final_account', table: 'fa_general_basic', fund: 'general', columns: { basic: 'amount' } },
  { kind: 'budget', table: 'bg_general_basic', fund: 'general', columns: { basic: 'total' } },
  { kind: 'budget', table: 'bg_economic', fund: 'all', columns: { total: 'total' } },
];

/** Codes of the two classifications: 类 three digits, 款 five, 项 seven. */
export const FUNCTION_CODE = /^2[0-3]\d(?:\d{2}){0,2}$/;
export const ECONOMIC_CODE = /^(?:30[1-9]|31[0-3]|399)(?:\d{2}){0,2}$/;
