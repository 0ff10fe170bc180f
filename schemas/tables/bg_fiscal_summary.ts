/** Fiscal income and expenditure. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { BY_ORIGIN_AMOUNTS, INCOME_AMOUNT } from './shared/two_sided_columns.js';
import { FUNDS, OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_fiscal_summary',
  kind: 'budget',
  name_zh: '财政拨款收支预算总表',
  name_en: 'Fiscal income and expenditure',
  body: 'line_items',
  expected: true,
  facts: true,
  titles: [
    '财政拨款收支预算表',
    '财政拨款收支总体情况表',
    '财政拨款收支总表',
    '部门财政拨款收支预算总表',
    '预算单位财政拨款收支预算总表',
    '财政拨款收支预算总表',
    '财政拨款收支情况表',
    '部门综合预算财政拨款收支总表',
  ],
  title_words: [
    { all: [['财政拨款'], ['收支', '收入支出'], ['表']], none: [...FUNDS, '基本支出', '项目', '分类', ...OTHER_TOPICS] },
  ],
  columns: [
    INCOME_AMOUNT,
    ...BY_ORIGIN_AMOUNTS,
    column(
      'total',
      '支出合计',
      'Expenditure, total',
      '支出/合计',
      '支出/小计',
      '支出/预算数',
      '支出/预算',
      '支出/金额',
      '支出/本年预算',
      '财政拨款支出/合计',
      '支出/预算数/合计',
      '支出/本年预算数',
      '财政拨款支出/预算数',
    ),
    column(
      'general',
      '一般公共预算',
      'Expenditure, general public budget',
      '支出/一般公共预算/小计',
      '支出/一般公共预算',
      '财政拨款支出/一般公共预算',
      '支出/一般公共预算财政拨款',
      '支出/预算数/一般公共预算',
    ),
    column(
      'general_fiscal',
      '其中：财政拨款',
      'Expenditure, general public budget, of which fiscal appropriation',
      '支出/一般公共预算/财政拨款',
    ),
    column(
      'gov_fund',
      '政府性基金预算',
      'Expenditure, government funds',
      '支出/政府性基金',
      '支出/政府性基金预算',
      '财政拨款支出/政府性基金预算',
      '支出/政府性基金预算财政拨款',
      '财政拨款支出/政府性基金',
    ),
    column(
      'state_capital',
      '国有资本经营预算',
      'Expenditure, state capital',
      '支出/国有资本经营预算',
      '财政拨款支出/国有资本经营预算',
      '支出/国有资本经营预算财政拨款',
    ),
  ],
});
