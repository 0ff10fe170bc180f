/** Layout fixture: the figures of the Xigong budget printed as Shanghai prints them, in yuan, totals last. */
import { GENERAL_BASIC } from '../data/xigong-economic.js';
import { EXPENDITURE, GENERAL_EXPENDITURE, GOVERNMENT_FUND } from '../data/xigong-functions.js';
import { cover, type SampleDocument } from '../layout/document.js';
import type { TableSpec } from '../layout/table-spec.js';
import { added, type CodeRow, economicItems, functionItems, withParents, yuanText } from './roll-up.js';
import * as columnsOf from './shanghai-columns.js';

const ORGANIZATION = '洛阳市西工区政务服务和大数据管理局';

const PARENT_NAMES = new Map([
  ['201', '一般公共服务支出'],
  ['20103', '政府办公厅（室）及相关机构事务'],
  ['208', '社会保障和就业支出'],
  ['20805', '行政事业单位养老支出'],
  ['210', '卫生健康支出'],
  ['21011', '行政事业单位医疗'],
  ['221', '住房保障支出'],
  ['22102', '住房改革支出'],
  ['229', '其他支出'],
  ['22904', '其他政府性基金及对应专项债务收入安排的支出'],
  ['301', '工资福利支出'],
  ['302', '商品和服务支出'],
  ['303', '对个人和家庭的补助'],
]);

const common = {
  unit: '元',
  organizationLine: `编制部门：${ORGANIZATION}`,
  orientation: 'landscape',
  rowHeight: 9,
} as const satisfies Partial<TableSpec>;

/** Rows with the code in its parts, amounts in yuan, the total last. */
function codeRows(items: readonly CodeRow[], lengths: readonly number[], separators: boolean): string[][] {
  const parts = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].slice(0, lengths.length + 1);
  const merged = ['合计', ...lengths.map(() => '<'), '<'];
  const print = (amounts: readonly (bigint | null)[]): string[] => amounts.map((amount) => yuanText(amount, separators));
  return [
    ...withParents(items, lengths, PARENT_NAMES).map((row) => [...parts(row.code), row.name, ...print(row.amounts)]),
    [...merged, ...print(added(items))],
  ];
}

const all = functionItems(EXPENDITURE);
const general = functionItems(GENERAL_EXPENDITURE);
const fund = functionItems(GOVERNMENT_FUND);
const isFund = (item: CodeRow): boolean => item.code.startsWith('229');
const income = all.map((item) => {
  const total = item.amounts[0] ?? null;
  return { ...item, amounts: [total, isFund(item) ? null : total, null, null, null, isFund(item) ? total : null] };
});
const EXPENDITURE_COLUMNS = ['合计', '基本支出', '项目支出'];

const tables: readonly TableSpec[] = [
  {
    ...common,
    table: 'bg_income_expenditure_summary',
    title: '2024年部门财务收支预算总表',
    columns: columnsOf.SUMMARY,
    rows: [
      ['一、财政拨款收入', '16,207,800.00', '一、一般公共服务支出', '15,609,100.00'],
      ['1、一般公共预算资金', '16,207,800.00', '二、社会保障和就业支出', '233,300.00'],
      ['2、政府性基金', '', '三、卫生健康支出', '187,000.00'],
      ['3、国有资本经营预算', '', '四、住房保障支出', '178,400.00'],
      ['二、事业收入', '', '五、其他支出', '14,000,000.00'],
      ['三、事业单位经营收入'],
      ['四、其他收入'],
      ['五、上年结转结余', '14,000,000.00'],
      ['收入总计', '30,207,800.00', '支出总计', '30,207,800.00'],
    ],
  },
  {
    ...common,
    table: 'bg_income',
    title: '2024年部门收入预算总表',
    columns: columnsOf.byFunction(
      '收入预算',
      ['合计', '财政拨款收入', '事业收入', '事业单位经营收入', '其他收入', '上年结转结余'],
      36,
      30,
    ),
    rows: codeRows(income, [3, 5], true),
    breaks: [12],
  },
  {
    ...common,
    table: 'bg_expenditure',
    title: '2024年部门支出预算总表',
    columns: columnsOf.byFunction('支出预算', EXPENDITURE_COLUMNS, 80, 46),
    rows: codeRows(all, [3, 5], true),
    breaks: [14],
    className: 'raised',
  },
  {
    ...common,
    table: 'bg_fiscal_summary',
    title: '2024年部门财政拨款收支预算总表',
    columns: columnsOf.FISCAL_SUMMARY,
    rows: [
      ['一、一般公共预算资金', '16,207,800.00', '一、一般公共服务支出', '15,609,100.00', '15,609,100.00'],
      ['二、政府性基金', '', '二、社会保障和就业支出', '233,300.00', '233,300.00'],
      ['三、国有资本经营预算', '', '三、卫生健康支出', '187,000.00', '187,000.00'],
      ['四、上年结转结余', '14,000,000.00', '四、住房保障支出', '178,400.00', '178,400.00'],
      ['', '', '五、其他支出', '14,000,000.00', '', '14,000,000.00'],
      [],
      ['收入总计', '30,207,800.00', '支出总计', '30,207,800.00', '16,207,800.00', '14,000,000.00'],
    ],
  },
  {
    ...common,
    table: 'bg_general_expenditure',
    title: '2024年部门一般公共预算支出功能分类预算表',
    columns: columnsOf.byFunction('一般公共预算支出', EXPENDITURE_COLUMNS, 80, 46),
    rows: codeRows(general, [3, 5], false),
    breaks: [12],
    repeatHeader: true,
  },
  {
    ...common,
    table: 'bg_gov_fund',
    title: '2024年部门政府性基金预算支出功能分类预算表',
    columns: columnsOf.byFunction('政府性基金预算支出', EXPENDITURE_COLUMNS, 80, 46),
    rows: codeRows(fund, [3, 5], false),
  },
  {
    ...common,
    table: 'bg_state_capital',
    title: '2024年部门国有资本经营预算支出功能分类预算表',
    columns: columnsOf.byFunction('国有资本经营预算支出', EXPENDITURE_COLUMNS, 80, 46),
    rows: [[], ['合计', '<', '<', '<']],
  },
  {
    ...common,
    table: 'bg_general_basic',
    title: '2024年部门一般公共预算基本支出部门预算经济分类预算表',
    columns: columnsOf.GENERAL_BASIC,
    rows: codeRows(economicItems(GENERAL_BASIC), [3], false),
    breaks: [15],
  },
  {
    ...common,
    table: 'bg_three_public',
    title: '2024年部门“三公”经费和机关运行经费预算表',
    unit: '万元',
    columns: columnsOf.THREE_PUBLIC,
    rows: [['0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '13.97']],
  },
];

export const xigongShanghai: SampleDocument = {
  folder: 'test/golden/fixtures/xigong-2024-shanghai-layout',
  kind: 'budget',
  year: 2024,
  organization: ORGANIZATION,
  region: '洛阳市西工区',
  regionCode: '410303',
  style: 'table.raised td { vertical-align: bottom; } table.raised td.amount { vertical-align: top; padding-top: 0; }',
  pages: [cover([`${ORGANIZATION}2024年`, '部门预算'], '2024年2月'), ...tables],
};
