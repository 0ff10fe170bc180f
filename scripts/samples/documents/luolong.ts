/** Sample: final account 2024 of the government services bureau of Luolong, nine tables in the layout of the ministry. */
import { GENERAL_BASIC } from '../data/luolong-basic.js';
import { EXPENDITURE, GENERAL_EXPENDITURE, INCOME } from '../data/luolong-functions.js';
import { FISCAL_SUMMARY, INCOME_EXPENDITURE_SUMMARY } from '../data/luolong-summaries.js';
import { contents, cover, prose, type SampleDocument } from '../layout/document.js';
import { rows, type TableSpec } from '../layout/table-spec.js';
import * as columnsOf from './final-account-columns.js';

const ORGANIZATION = '洛阳市洛龙区政务服务和大数据管理局';
const ROUNDING = '本表金额转换为万元时，因四舍五入可能存在尾差。';

const TITLES = [
  '收入支出决算总表',
  '收入决算表',
  '支出决算表',
  '财政拨款收入支出决算总表',
  '一般公共预算财政拨款支出决算表',
  '一般公共预算财政拨款基本支出决算明细表',
  '政府性基金预算财政拨款收入支出决算表',
  '国有资本经营预算财政拨款支出决算表',
  '财政拨款“三公”经费支出决算表',
] as const;
const ORDINALS = '一二三四五六七八九';

const heading = (index: number) => ({
  title: TITLES[index] ?? '',
  number: `公开0${index + 1}表`,
  unit: '万元',
  organizationLine: `部门：${ORGANIZATION}`,
  periodLine: '2024年度',
});

const numbered = (labels: readonly string[], count: number) => [
  ...labels,
  ...Array.from({ length: count }, (_, at) => String(at + 1)),
];

const tables: readonly TableSpec[] = [
  {
    ...heading(0),
    table: 'fa_income_expenditure_summary',
    organizationLine: `部门名称：${ORGANIZATION}`,
    orientation: 'portrait',
    columns: columnsOf.SUMMARY,
    columnNumbers: ['栏次', '', '1', '栏次', '', '2'],
    rows: rows(INCOME_EXPENDITURE_SUMMARY),
    notes: [`注：本表列示全部收入、支出与年末余额。${ROUNDING}`],
  },
  {
    ...heading(1),
    table: 'fa_income',
    orientation: 'landscape',
    columns: columnsOf.INCOME,
    columnNumbers: numbered(['栏次', '<'], 7),
    rows: rows(INCOME),
    notes: [`注：本表列示全部收入。${ROUNDING}`],
  },
  {
    ...heading(2),
    table: 'fa_expenditure',
    orientation: 'landscape',
    columns: columnsOf.EXPENDITURE,
    columnNumbers: numbered(['栏次', '<'], 6),
    rows: rows(EXPENDITURE),
    rowHeight: 10,
    breaks: [13],
    repeatHeader: true,
    notes: [`注：本表列示全部支出。${ROUNDING}`],
  },
  {
    ...heading(3),
    table: 'fa_fiscal_summary',
    orientation: 'landscape',
    columns: columnsOf.FISCAL_SUMMARY,
    columnNumbers: ['栏次', '', '1', '栏次', '', '2', '3', '4', '5'],
    rows: rows(FISCAL_SUMMARY),
    rowHeight: 4,
    className: 'medium tight',
    notes: [`注：本表列示各类财政拨款的收入、支出与余额。${ROUNDING}`],
  },
  {
    ...heading(4),
    table: 'fa_general_expenditure',
    orientation: 'landscape',
    columns: columnsOf.GENERAL_EXPENDITURE,
    columnNumbers: numbered(['栏次', '<'], 3),
    rows: rows(GENERAL_EXPENDITURE),
    rowHeight: 9,
    breaks: [15],
    notes: [`注：本表列示一般公共预算财政拨款的支出。${ROUNDING}`],
  },
  {
    ...heading(5),
    table: 'fa_general_basic',
    orientation: 'landscape',
    columns: columnsOf.GENERAL_BASIC,
    rows: rows(GENERAL_BASIC),
    rowHeight: 4.4,
    className: 'medium tight',
    notes: [`注：本表列示一般公共预算财政拨款的基本支出。${ROUNDING}`],
  },
  {
    ...heading(6),
    table: 'fa_gov_fund',
    orientation: 'landscape',
    columns: columnsOf.GOVERNMENT_FUND,
    columnNumbers: numbered(['栏次', '<'], 6),
    rows: [['合计', '<'], [], [], []],
    rowHeight: 8,
    notes: ['说明：本部门没有政府性基金收支，故本表无数据。'],
  },
  {
    ...heading(7),
    table: 'fa_state_capital',
    orientation: 'portrait',
    columns: columnsOf.STATE_CAPITAL,
    columnNumbers: numbered(['栏次', '<'], 3),
    rows: [['合计', '<']],
    rowHeight: 8,
    notes: ['说明：本部门没有国有资本经营预算支出，故本表无数据。'],
  },
  {
    ...heading(8),
    table: 'fa_three_public',
    orientation: 'landscape',
    columns: columnsOf.THREE_PUBLIC,
    columnNumbers: numbered([], 12),
    rows: [],
    notes: ['说明：本部门没有“三公”经费预算，也没有“三公”经费支出，故本表无数据。'],
  },
];

export const luolong: SampleDocument = {
  folder: 'samples/luolong-government-services-2024-final',
  kind: 'final_account',
  year: 2024,
  organization: ORGANIZATION,
  region: '洛阳市洛龙区',
  regionCode: '410311',
  style: 'table.tight td { padding-top: 0; padding-bottom: 0; line-height: 1.05; }',
  pages: [
    cover(['2024年度', '洛阳市洛龙区政务服务和大数据管理', '局部门决算公开'], '2025年8月'),
    contents([
      `第一部分 ${ORGANIZATION}概况`,
      '第二部分 2024年度部门决算表',
      ...TITLES.map((title, at) => `${ORDINALS[at] ?? ''}、${title}`),
    ]),
    prose('第一部分　概况', [
      '本文件是示例：各表数字取自已公开的2024年度部门决算，版面由本项目重新排印，仅用于演示和测试。',
      '原文件的文字说明没有收入。',
    ]),
    prose('第二部分', ['2024年度部门决算表']),
    ...tables,
  ],
};
