/** Sample: budget 2024 of the government services bureau of Xigong with its units, twelve tables in the layout of Henan. */
import { ECONOMIC, GENERAL_BASIC } from '../data/xigong-economic.js';
import { EXPENDITURE, GENERAL_EXPENDITURE, GOVERNMENT_FUND } from '../data/xigong-functions.js';
import { OPERATING, PROJECTS } from '../data/xigong-projects.js';
import { FISCAL_SUMMARY, INCOME, INCOME_EXPENDITURE_SUMMARY } from '../data/xigong-summaries.js';
import { contents, cover, prose, type SampleDocument } from '../layout/document.js';
import { rows, type TableSpec } from '../layout/table-spec.js';
import * as columnsOf from './budget-columns.js';

const ORGANIZATION = '洛阳市西工区政务服务和大数据管理局';

const common = {
  unit: '万元',
  organizationLine: `部门名称：${ORGANIZATION}（汇总）`,
  orientation: 'landscape',
} as const satisfies Partial<TableSpec>;

const tables: readonly TableSpec[] = [
  {
    ...common,
    table: 'bg_income_expenditure_summary',
    title: '2024年部门收支预算表',
    orientation: 'portrait',
    columns: columnsOf.SUMMARY,
    rows: rows(INCOME_EXPENDITURE_SUMMARY),
  },
  {
    ...common,
    table: 'bg_income',
    title: '2024年部门收入预算表',
    columns: columnsOf.INCOME,
    rows: rows(INCOME),
    rowHeight: 12,
    className: 'small',
  },
  {
    ...common,
    table: 'bg_expenditure',
    title: '2024年部门支出预算表',
    columns: columnsOf.EXPENDITURE,
    rows: rows(EXPENDITURE),
    rowHeight: 9,
  },
  {
    ...common,
    table: 'bg_fiscal_summary',
    title: '2024年财政拨款收支预算表',
    columns: columnsOf.FISCAL_SUMMARY,
    rows: rows(FISCAL_SUMMARY),
    breaks: [24],
  },
  {
    ...common,
    table: 'bg_general_expenditure',
    title: '2024年一般公共预算支出预算表',
    columns: columnsOf.EXPENDITURE,
    rows: rows(GENERAL_EXPENDITURE),
    rowHeight: 9,
  },
  {
    ...common,
    table: 'bg_general_basic',
    title: '2024年一般公共预算基本支出表',
    orientation: 'portrait',
    columns: columnsOf.GENERAL_BASIC,
    rows: rows(GENERAL_BASIC),
  },
  {
    ...common,
    table: 'bg_economic',
    title: '2024年支出经济分类汇总表',
    columns: columnsOf.ECONOMIC,
    rows: rows(ECONOMIC),
    rowHeight: 8,
    breaks: [16, 32],
    repeatHeader: true,
    className: 'medium',
  },
  {
    ...common,
    table: 'bg_three_public',
    title: '2024年一般公共预算“三公”经费预算表',
    columns: columnsOf.THREE_PUBLIC,
    rows: [[], []],
    rowHeight: 9,
    notes: ['注：本部门2024年没有一般公共预算“三公”经费预算拨款安排的支出，故此表无数据。'],
  },
  {
    ...common,
    table: 'bg_gov_fund',
    title: '2024年政府性基金支出预算表',
    columns: columnsOf.EXPENDITURE,
    rows: rows(GOVERNMENT_FUND),
    rowHeight: 9,
  },
  {
    ...common,
    table: 'bg_state_capital',
    title: '2024年国有资本经营支出预算表',
    columns: columnsOf.EXPENDITURE,
    rows: [['', '', '', '', '合计']],
    rowHeight: 9,
    notes: ['注：本部门2024年没有国有资本经营预算拨款安排的支出，故此表无数据。'],
  },
  {
    ...common,
    table: 'bg_operating',
    title: '行政（事业）单位机构运转经费预算表',
    columns: columnsOf.OPERATING,
    rows: rows(OPERATING),
    rowHeight: 7,
    className: 'small',
  },
  {
    ...common,
    table: 'bg_project',
    title: '2024年项目支出预算表',
    columns: columnsOf.PROJECTS,
    rows: rows(PROJECTS),
    rowHeight: 9,
    breaks: [14],
  },
];

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

export const xigong: SampleDocument = {
  folder: 'samples/xigong-government-services-2024-budget',
  kind: 'budget',
  year: 2024,
  organization: ORGANIZATION,
  region: '洛阳市西工区',
  regionCode: '410303',
  pages: [
    cover(['2024年洛阳市西工区政务服务和大数据管理', '局部门预算公开'], '2024年2月'),
    contents([
      `第一部分 ${ORGANIZATION}概况`,
      '第二部分 2024年部门预算表',
      ...tables.map((table, at) => `${ORDINALS[at] ?? ''}、${table.title.replace('2024年', '')}`),
    ]),
    prose('第一部分　概况', [
      '本文件是示例：各表数字取自已公开的2024年部门预算（汇总），版面由本项目重新排印，仅用于演示和测试。',
      '部门预算由局机关本级和下属的政务服务中心组成。',
    ]),
    ...tables,
  ],
};
