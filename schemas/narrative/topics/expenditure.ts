/** What the money is spent on, by kind; spending by function and by economic class is in `codes`. */
import { type ClaimPlace, defineTopics } from '../define.js';

/** Places of a column that every table of expenditure by function has. */
const byFund = (column: string): ClaimPlace[] => [
  { table: 'fa_general_expenditure', column, row: 'total', scope: 'general' },
  { table: 'bg_general_expenditure', column, row: 'total', scope: 'general' },
  { table: 'fa_gov_fund', column, row: 'total', scope: 'gov_fund' },
  { table: 'bg_gov_fund', column, row: 'total', scope: 'gov_fund' },
  { table: 'fa_state_capital', column, row: 'total', scope: 'state_capital' },
  { table: 'bg_state_capital', column, row: 'total', scope: 'state_capital' },
  { table: 'fa_expenditure', column, row: 'total', scope: 'all' },
  { table: 'bg_expenditure', column, row: 'total', scope: 'all' },
];

const BASIC: readonly ClaimPlace[] = [{ table: 'bg_general_basic', column: 'total', row: 'total', scope: 'general' }];

export default defineTopics([
  {
    id: 'fiscal_expenditure',
    name_zh: '财政拨款支出',
    name_en: 'Expenditure from fiscal money',
    subjects: [/(?<!公共预算|基金预算|经营预算)财政拨款(预算)?支出(总计|合计|预算|决算)?/, /财政拨款预算支出/],
    scope: 'fiscal',
    places: [
      { table: 'fa_fiscal_summary', column: 'total', row: ['本年支出合计'] },
      { table: 'fa_fiscal_summary', column: 'total', row: ['总计', '支出总计'] },
      { table: 'bg_fiscal_summary', column: 'total', row: ['支出总计', '总计', '支出合计', '合计'] },
    ],
  },
  {
    id: 'general_expenditure',
    name_zh: '一般公共预算支出',
    name_en: 'Expenditure from the general public budget',
    subjects: [
      /一般公共预算(财政)?(拨款)?(预算)?(当年)?支出(预算|决算|总计|合计)?/,
      /一般公共预算(财政)?拨款(规模|情况)/,
      /一般公共预算当年(财政)?拨款(?!收入)/,
    ],
    scope: 'general',
    places: byFund('total').slice(0, 2),
  },
  {
    id: 'gov_fund_expenditure',
    name_zh: '政府性基金预算支出',
    name_en: 'Expenditure from government funds',
    subjects: [
      /(政)?府性基金(预算)?(财政)?(拨款)?(当年)?支出(预算|决算|总计|合计)?/,
      /政府性基金预算(财政)?拨款(安排)?的?支出/,
      /政府性基金预算当年(财政)?拨款(?!收入)/,
    ],
    scope: 'gov_fund',
    places: byFund('total').slice(2, 4),
  },
  {
    id: 'state_capital_expenditure',
    name_zh: '国有资本经营预算支出',
    name_en: 'Expenditure from the state capital budget',
    subjects: [/国有资本经营(预算)?(财政)?(拨款)?(当年)?支出(预算|决算|总计|合计)?/],
    scope: 'state_capital',
    places: byFund('total').slice(4, 6),
  },
  {
    id: 'basic_expenditure',
    name_zh: '基本支出',
    name_en: 'Basic expenditure',
    subjects: [/(财政拨款)?基本支出(预算|决算)?(合计|总计|小计)?(数)?/, /人员经费和(日常)?公用经费(支出)?/],
    places: [...byFund('basic'), ...BASIC],
  },
  {
    id: 'project_expenditure',
    name_zh: '项目支出',
    name_en: 'Project expenditure',
    subjects: [/项目支出(预算|决算)?(合计|总计|小计|总额)?(数)?/, /专项业务(经)?费(支出)?/],
    places: byFund('project'),
  },
  {
    id: 'personnel_expenditure',
    name_zh: '人员经费',
    name_en: 'Personnel expenditure',
    subjects: [/(在职)?人员(经费|支出)(支出)?(合计)?(?!和(日常)?公用)/],
    places: [
      { table: 'fa_general_basic', column: 'amount', row: ['人员经费合计'] },
      { table: 'bg_general_basic', column: 'personnel', row: 'total', scope: 'general' },
    ],
  },
  {
    id: 'operating_expenditure',
    name_zh: '公用经费',
    name_en: 'Operating expenditure',
    subjects: [/(?<!人员经费和)(日常)?公用(经费|支出)(支出)?(合计)?/],
    places: [
      { table: 'fa_general_basic', column: 'amount', row: ['公用经费合计'] },
      { table: 'bg_general_basic', column: 'public', row: 'total', scope: 'general' },
    ],
  },
  {
    id: 'business_expenditure',
    name_zh: '经营支出',
    name_en: 'Operating spending of public institutions',
    subjects: [/(事业单位)?经营支出/],
    places: [
      { table: 'fa_expenditure', column: 'operating', row: 'total' },
      { table: 'bg_expenditure', column: 'operating', row: 'total' },
    ],
  },
  {
    id: 'to_superior',
    name_zh: '上缴上级支出',
    name_en: 'Paid to superior units',
    subjects: [/上缴上级(的)?支出/],
    places: [
      { table: 'fa_expenditure', column: 'to_superior', row: 'total' },
      { table: 'bg_expenditure', column: 'to_superior', row: 'total' },
    ],
  },
  {
    id: 'to_affiliate',
    name_zh: '对附属单位补助支出',
    name_en: 'Subsidies to subordinate units',
    subjects: [/对?附属单位补助(支出)?/],
    places: [
      { table: 'fa_expenditure', column: 'to_affiliate', row: 'total' },
      { table: 'bg_expenditure', column: 'to_affiliate', row: 'total' },
    ],
  },
  {
    id: 'carried_forward',
    name_zh: '年末结转和结余',
    name_en: 'Money carried forward',
    subjects: [/(年末|年终|期末)(财政拨款)?(结转|结余)([和、]?(结余|结转))?(资金)?/, /结转下年(支出)?/],
    places: [{ table: 'fa_income_expenditure_summary', column: 'expenditure_amount', row: ['年末结转和结余'], scope: 'all' }],
  },
  {
    id: 'expenditure_by_function',
    name_zh: '功能分类科目支出',
    name_en: 'Expenditure of one functional code',
    subjects: [],
    places: [
      ...byFund('total').map((place) => ({ ...place, row: 'code' as const })),
      // A function is paid from one fiscal fund: its fiscal money is what the table of that fund prints.
      ...byFund('total')
        .filter(({ scope }) => scope === 'general' || scope === 'gov_fund')
        .map((place) => ({ ...place, row: 'code' as const, scope: 'fiscal' as const })),
    ],
  },
  {
    id: 'expenditure_by_economic_class',
    name_zh: '经济分类科目支出',
    name_en: 'Expenditure of one economic code',
    subjects: [],
    isAmbiguous: true,
    places: [
      { table: 'bg_economic', column: 'total', row: 'code' },
      { table: 'bg_general_basic', column: 'total', row: 'code', scope: 'general' },
      { table: 'fa_general_basic', column: 'amount', row: 'code', scope: 'general' },
    ],
  },
]);
