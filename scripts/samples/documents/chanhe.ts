/** Sample: budget 2022 of the government services bureau of Chanhe, the nine tables of amounts that are to be had. */
import * as data from '../data/chanhe-tables.js';
import { contents, cover, prose, type SampleDocument } from '../layout/document.js';
import { rows, type TableSpec } from '../layout/table-spec.js';
import * as columnsOf from './budget-columns.js';

const ORGANIZATION = '洛阳市瀍河回族区政务服务和大数据管理局';

const common = {
  unit: '万元',
  organizationLine: `部门名称：河南省${ORGANIZATION}`,
  orientation: 'landscape',
} as const satisfies Partial<TableSpec>;

const emptyNote = (what: string) => [`注：本部门2022年没有${what}，故此表无数据。`];

const tables: readonly TableSpec[] = [
  {
    ...common,
    table: 'bg_income_expenditure_summary',
    title: '2022年部门收支预算表',
    number: '预算01表',
    orientation: 'portrait',
    columns: columnsOf.SUMMARY,
    rows: rows(data.INCOME_EXPENDITURE_SUMMARY),
  },
  {
    ...common,
    table: 'bg_expenditure',
    title: '2022年部门支出预算表',
    number: '预算03表',
    columns: columnsOf.EXPENDITURE,
    rows: rows(data.EXPENDITURE),
    rowHeight: 11,
  },
  {
    ...common,
    table: 'bg_fiscal_summary',
    title: '2022年财政拨款收支预算表',
    number: '预算04表',
    columns: columnsOf.FISCAL_SUMMARY,
    rows: rows(data.FISCAL_SUMMARY),
    breaks: [18],
    rowHeight: 7,
    repeatHeader: true,
  },
  {
    ...common,
    table: 'bg_general_expenditure',
    title: '2022年一般公共预算支出预算表',
    number: '预算05表',
    columns: columnsOf.EXPENDITURE.slice(0, -1),
    rows: rows(data.GENERAL_EXPENDITURE),
    rowHeight: 11,
  },
  {
    ...common,
    table: 'bg_general_basic',
    title: '2022年一般公共预算基本支出预算表',
    number: '预算06表',
    orientation: 'portrait',
    columns: columnsOf.GENERAL_BASIC,
    rows: rows(data.GENERAL_BASIC),
    rowHeight: 9,
  },
  {
    ...common,
    table: 'bg_three_public',
    title: '2022年一般公共预算“三公”经费预算表',
    number: '预算08表',
    columns: columnsOf.THREE_PUBLIC,
    rows: [[]],
    rowHeight: 9,
    notes: emptyNote('“三公”经费安排的支出'),
  },
  {
    ...common,
    table: 'bg_gov_fund',
    title: '2022年政府性基金支出预算表',
    number: '预算09表',
    columns: columnsOf.EXPENDITURE,
    rows: [['', '', '', '', '合计']],
    rowHeight: 9,
    notes: emptyNote('政府性基金预算拨款安排的支出'),
  },
  {
    ...common,
    table: 'bg_state_capital',
    title: '2022年国有资本经营支出预算表',
    number: '预算10表',
    columns: columnsOf.EXPENDITURE,
    rows: [['', '', '', '', '合计'], [], []],
    rowHeight: 9,
    notes: emptyNote('国有资本经营预算拨款安排的支出'),
  },
  {
    ...common,
    table: 'bg_project',
    title: '2022年项目支出预算表',
    number: '预算11表',
    columns: columnsOf.PROJECTS,
    rows: rows(data.PROJECTS),
    rowHeight: 11,
  },
];

export const chanhe: SampleDocument = {
  folder: 'samples/chanhe-government-services-2022-budget',
  kind: 'budget',
  year: 2022,
  organization: ORGANIZATION,
  region: '洛阳市瀍河回族区',
  regionCode: '410304',
  pages: [
    cover([`2022年${ORGANIZATION}`, '部门预算说明'], '2022年'),
    contents([
      `第一部分 ${ORGANIZATION}概况`,
      '第二部分 部门预算表',
      ...tables.map((table) => `${table.title.replace('2022年', '')}`),
    ]),
    prose('第一部分　概况', [
      '本文件是示例：各表数字取自已公开的2022年部门预算，版面由本项目重新排印，仅用于演示和测试。',
      '原文件目录中的部门收入预算表和支出经济分类汇总表无从取得，因此没有收入本示例。',
    ]),
    ...tables,
  ],
};
