/** Totals of a unit and of its fiscal money. */
import { defineTopics } from '../define.js';

const TOTALS = ['总计', '收入总计', '收入合计', '合计', '收支总计'];
const SPENT_TOTALS = ['总计', '支出总计', '支出合计', '合计'];

export default defineTopics([
  {
    id: 'total_income_and_expenditure',
    name_zh: '收、支总计',
    name_en: 'Total income and expenditure',
    subjects: [
      /(?<!拨款)收入?[、和与]?支出?(预算|决算)?总(计|额|预算|决算|数)/,
      /收入总计[、和与]支出总计/,
      /(?<!拨款|公共预算|基金)收支(预算|决算)数?/,
      /(?<!拨款)收入?[、和]支出?(预算|决算)?(合计|均)/,
      /(?<!拨款)收入?[、和与]?支出?总体(?=#|$)/,
    ],
    scope: 'all',
    places: [
      { table: 'fa_income_expenditure_summary', column: 'income_amount', row: TOTALS },
      { table: 'bg_income_expenditure_summary', column: 'income_amount', row: TOTALS },
    ],
  },
  {
    id: 'total_income',
    name_zh: '收入总计',
    name_en: 'Total income',
    subjects: [
      /收入(预算|决算)?总(计|额|预算)/,
      /(?<=^|年度?|单位|部门)总收入(?=$|为|合计|共)/,
      /(?<!拨款|公共预算|基金)收入预算(合计)?/,
      /预算(总)?收入(?!分类)/,
      /预算收入合计/,
    ],
    scope: 'all',
    places: [
      { table: 'fa_income_expenditure_summary', column: 'income_amount', row: TOTALS },
      { table: 'bg_income_expenditure_summary', column: 'income_amount', row: TOTALS },
      { table: 'bg_income', column: 'grand', row: 'total' },
      // Some texts call the income of the year 收入总计.
      { table: 'fa_income', column: 'total', row: 'total' },
      { table: 'bg_income', column: 'cy_total', row: 'total' },
    ],
  },
  {
    id: 'income_of_year',
    name_zh: '本年收入合计',
    name_en: 'Income of the year',
    subjects: [/(本年)?收入合计/, /(本年|当年|各项|年度)收入(?=$|预算|共)/, /本年收入预算/],
    scope: 'all',
    places: [
      { table: 'fa_income_expenditure_summary', column: 'income_amount', row: ['本年收入合计'] },
      { table: 'fa_income', column: 'total', row: 'total' },
      { table: 'bg_income', column: 'grand', row: 'total' },
      { table: 'bg_income', column: 'cy_total', row: 'total' },
      { table: 'bg_income_expenditure_summary', column: 'income_amount', row: ['本年收入合计'] },
    ],
  },
  {
    id: 'total_expenditure',
    name_zh: '支出总计',
    name_en: 'Total expenditure',
    subjects: [
      /支出(预算|决算)?总(计|额|预算)/,
      /(?<=^|年度?|单位|部门)总支出(?=$|为|合计|共)/,
      /(?<!拨款|公共预算|基金|费|采购|购置|维护|接待|出国|项目|基本|[类款项境\d]\))支出预算(合计)?/,
      /(?<!拨款|费|采购|购置|维护|接待|出国|[类款项境\d]\))预算(总)?支出(?!分类|数|的)/,
    ],
    scope: 'all',
    places: [
      { table: 'fa_income_expenditure_summary', column: 'expenditure_amount', row: SPENT_TOTALS },
      { table: 'bg_income_expenditure_summary', column: 'expenditure_amount', row: SPENT_TOTALS },
      { table: 'bg_expenditure', column: 'total', row: 'total' },
      { table: 'fa_expenditure', column: 'total', row: 'total' },
    ],
  },
  {
    id: 'expenditure_of_year',
    name_zh: '本年支出合计',
    name_en: 'Expenditure of the year',
    subjects: [/(本年)?支出合计/, /(本年|当年|各项|年度)支出(?=$|预算|共)/, /本年支出预算/],
    scope: 'all',
    places: [
      { table: 'fa_income_expenditure_summary', column: 'expenditure_amount', row: ['本年支出合计'] },
      { table: 'fa_expenditure', column: 'total', row: 'total' },
      { table: 'bg_expenditure', column: 'total', row: 'total' },
      { table: 'bg_income_expenditure_summary', column: 'expenditure_amount', row: ['本年支出合计'] },
    ],
  },
  {
    id: 'fiscal_income_and_expenditure',
    name_zh: '财政拨款收、支总计',
    name_en: 'Total fiscal income and expenditure',
    subjects: [
      /财政拨款(预算)?收入?[、和与]?支出?(预算|决算)?(总(计|额|预算|决算)|合计)/,
      /财政拨款收入?[、和]?支出?预算/,
      /财政拨款收入总计[、和与]支出总计/,
    ],
    scope: 'fiscal',
    places: [
      { table: 'fa_fiscal_summary', column: 'income_amount', row: TOTALS },
      { table: 'bg_fiscal_summary', column: 'income_amount', row: TOTALS },
    ],
  },
  {
    id: 'general_income_and_expenditure',
    name_zh: '一般公共预算收支预算',
    name_en: 'Income and expenditure of the general public budget',
    subjects: [/一般公共预算(财政拨款|拨款)?收入?[、和]?支(出)?预算/],
    scope: 'general',
    places: [{ table: 'bg_fiscal_summary', column: 'general', row: SPENT_TOTALS }],
  },
  {
    id: 'gov_fund_income_and_expenditure',
    name_zh: '政府性基金收支预算',
    name_en: 'Income and expenditure of government funds',
    subjects: [/政府性基金(预算)?(财政拨款|拨款)?收入?[、和]?支出?预算/],
    scope: 'gov_fund',
    places: [],
  },
]);
