/** The figures by which units and years are compared: for each where a disclosure prints it, in order of preference. */

/** Which row of a table holds the figure: exactly one of a role, a printed label (without white space), a code, or the only row. */
export type RowSelector =
  | { readonly role: 'total' }
  | { readonly label: string }
  | { readonly code: string }
  | { readonly only: true };

/** One place a figure is printed at. */
export interface MeasureSource {
  readonly table: string;
  /** Column id of that table. */
  readonly measure: string;
  readonly row: RowSelector;
}

/** A figure that means the same in every disclosure; the first source that is printed gives it, nothing is ever added up. */
export interface ComparisonMeasure {
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly meaning: string;
  /** Whether the overview of a document shows it. */
  readonly overview: boolean;
  readonly sources: { readonly budget: readonly MeasureSource[]; readonly final_account: readonly MeasureSource[] };
}

const TOTAL: RowSelector = { role: 'total' };

const labelled = (table: string, measure: string, labels: readonly string[]): MeasureSource[] =>
  labels.map((label) => ({ table, measure, row: { label } }));

const totalOf = (table: string, measure: string): MeasureSource => ({ table, measure, row: TOTAL });

/** A table with one data row: its total row if one is marked, else its only row. */
const oneRow = (table: string, measure: string): MeasureSource[] => [
  totalOf(table, measure),
  { table, measure, row: { only: true } },
];

/** The items of the 三公 expenses: what was spent in a final account, what is planned in a budget. */
const THREE_PUBLIC_ITEMS = [
  { column: 'abroad', name_zh: '因公出国（境）费', name_en: 'Official travel abroad' },
  { column: 'car', name_zh: '公务用车购置及运行维护费', name_en: 'Official cars, purchase and running' },
  { column: 'car_buy', name_zh: '公务用车购置费', name_en: 'Official cars, purchase' },
  { column: 'car_run', name_zh: '公务用车运行维护费', name_en: 'Official cars, running' },
  { column: 'reception', name_zh: '公务接待费', name_en: 'Official receptions' },
] as const;

const threePublicItems = (): ComparisonMeasure[] =>
  THREE_PUBLIC_ITEMS.map(({ column, name_zh, name_en }) => ({
    id: `three_public_${column}`,
    name_zh: `“三公”经费：${name_zh}`,
    name_en: `Three public expenses: ${name_en}`,
    meaning: `${name_en}: spent (final account) or planned (budget).`,
    overview: false,
    sources: {
      final_account: oneRow('fa_three_public', `a_${column}`),
      budget: oneRow('bg_three_public', column),
    },
  }));

export const COMPARISON_MEASURES: readonly ComparisonMeasure[] = [
  {
    id: 'total_income',
    name_zh: '收入总计',
    name_en: 'Total income',
    meaning: 'All money at hand: income of the year, balances brought forward and surplus used.',
    overview: true,
    sources: {
      final_account: labelled('fa_income_expenditure_summary', 'income_amount', ['收入总计', '总计', '收入合计', '合计']),
      budget: [
        ...labelled('bg_income_expenditure_summary', 'income_amount', ['收入总计', '总计', '收入合计', '合计']),
        totalOf('bg_income', 'grand'),
      ],
    },
  },
  {
    id: 'total_expenditure',
    name_zh: '支出总计',
    name_en: 'Total expenditure',
    meaning: 'All money used: expenditure of the year, distributed surplus and balances carried forward.',
    overview: true,
    sources: {
      final_account: labelled('fa_income_expenditure_summary', 'expenditure_amount', ['支出总计', '总计', '支出合计', '合计']),
      budget: labelled('bg_income_expenditure_summary', 'expenditure_amount', ['支出总计', '总计', '支出合计', '合计']),
    },
  },
  {
    id: 'income_of_year',
    name_zh: '本年收入合计',
    name_en: 'Income of the year',
    meaning: 'Income of the fiscal year from all sources, without balances brought forward.',
    overview: false,
    sources: {
      final_account: [
        ...labelled('fa_income_expenditure_summary', 'income_amount', ['本年收入合计']),
        totalOf('fa_income', 'total'),
      ],
      budget: [...labelled('bg_income_expenditure_summary', 'income_amount', ['本年收入合计']), totalOf('bg_income', 'cy_total')],
    },
  },
  {
    id: 'expenditure_of_year',
    name_zh: '本年支出合计',
    name_en: 'Expenditure of the year',
    meaning: 'Expenditure of the fiscal year for all purposes, without balances carried forward.',
    overview: false,
    sources: {
      final_account: [
        ...labelled('fa_income_expenditure_summary', 'expenditure_amount', ['本年支出合计']),
        totalOf('fa_expenditure', 'total'),
      ],
      budget: [
        ...labelled('bg_income_expenditure_summary', 'expenditure_amount', ['本年支出合计']),
        totalOf('bg_expenditure', 'total'),
      ],
    },
  },
  {
    id: 'basic_expenditure',
    name_zh: '基本支出',
    name_en: 'Basic expenditure',
    meaning: 'What keeps the unit running, paid from all sources: staff and operation.',
    overview: true,
    sources: {
      final_account: [totalOf('fa_expenditure', 'basic')],
      budget: [totalOf('bg_expenditure', 'basic')],
    },
  },
  {
    id: 'project_expenditure',
    name_zh: '项目支出',
    name_en: 'Project expenditure',
    meaning: 'What is spent on particular tasks, paid from all sources.',
    overview: true,
    sources: {
      final_account: [totalOf('fa_expenditure', 'project')],
      budget: [totalOf('bg_expenditure', 'project')],
    },
  },
  {
    id: 'personnel_expenditure',
    name_zh: '人员经费',
    name_en: 'Personnel expenditure',
    meaning: 'Wages, welfare and aid to persons within the basic expenditure of the general public budget.',
    overview: true,
    sources: {
      final_account: labelled('fa_general_basic', 'amount', ['人员经费合计']),
      budget: [totalOf('bg_general_basic', 'personnel')],
    },
  },
  {
    id: 'operating_expenditure',
    name_zh: '公用经费',
    name_en: 'Operating expenditure',
    meaning: 'Goods, services and equipment within the basic expenditure of the general public budget.',
    overview: true,
    sources: {
      final_account: labelled('fa_general_basic', 'amount', ['公用经费合计']),
      budget: [totalOf('bg_general_basic', 'public')],
    },
  },
  {
    id: 'three_public',
    name_zh: '“三公”经费',
    name_en: 'Three public expenses',
    meaning: 'Travel abroad, official cars and receptions: spent (final account) or planned (budget).',
    overview: true,
    sources: {
      final_account: oneRow('fa_three_public', 'a_total'),
      budget: oneRow('bg_three_public', 'total'),
    },
  },
  {
    id: 'three_public_budget',
    name_zh: '“三公”经费预算数',
    name_en: 'Three public expenses, planned',
    meaning: 'The plan for travel abroad, official cars and receptions; a final account prints it beside what was spent.',
    overview: false,
    sources: {
      final_account: oneRow('fa_three_public', 'b_total'),
      budget: oneRow('bg_three_public', 'total'),
    },
  },
  ...threePublicItems(),
  {
    id: 'organ_operation',
    name_zh: '机关运行经费',
    name_en: 'Running costs of organs',
    meaning:
      'Running costs of administrative units, from a table where one prints them (Shanghai and others), else from the text, which is marked. Institutions (事业单位) do not count.',
    overview: false,
    sources: {
      final_account: oneRow('fa_three_public', 'operating'),
      budget: oneRow('bg_three_public', 'operating'),
    },
  },
];
