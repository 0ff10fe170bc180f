/** Fiscal income and expenditure. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { INCOME_AMOUNT } from './shared/two_sided_columns.js';
import { FUNDS, OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'fa_fiscal_summary',
  kind: 'final_account',
  name_zh: '财政拨款收入支出决算总表',
  name_en: 'Fiscal income and expenditure',
  body: 'line_items',
  expected: true,
  facts: true,
  titles: [
    '财政拨款收入支出决算总表',
    '财政拨款收入支出决算表',
    '财政拨款收支决算总表',
    '财政拨款收入支出决算公开表',
    '财政拨款收支决算表',
    '财政拨款收入支出总表',
    '财政拨款收支总表决算',
  ],
  title_words: [
    { all: [['财政拨款'], ['收支', '收入支出'], ['表']], none: [...FUNDS, '基本支出', '项目', '分类', ...OTHER_TOPICS] },
  ],
  columns: [
    INCOME_AMOUNT,
    column(
      'total',
      '支出合计',
      'Expenditure, total',
      '支出/合计',
      '支出/小计',
      '支出/金额',
      '支出/决算数',
      '支出/决算数/合计',
      '支出/决算数/小计',
    ),
    column(
      'general',
      '一般公共预算财政拨款',
      'Expenditure, general public budget',
      '支出/一般公共预算财政拨款',
      '支出/一般公共预算',
      '支出/决算数/一般公共预算财政拨款',
    ),
    column(
      'gov_fund',
      '政府性基金预算财政拨款',
      'Expenditure, government funds',
      '支出/政府性基金预算财政拨款',
      '支出/政府性基金预算',
      '支出/决算数/政府性基金预算财政拨款',
    ),
    column(
      'state_capital',
      '国有资本经营预算财政拨款',
      'Expenditure, state capital',
      '支出/国有资本经营预算财政拨款',
      '支出/国有资本经营预算',
      '支出/决算数/国有资本经营预算财政拨款',
    ),
  ],
});
