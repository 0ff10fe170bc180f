/** Income and expenditure, all money. */
import { defineTable } from '../define.js';
import { EXPENDITURE_AMOUNT, INCOME_AMOUNT } from './shared/two_sided_columns.js';
import { FUNDS, OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'fa_income_expenditure_summary',
  kind: 'final_account',
  name_zh: '收入支出决算总表',
  name_en: 'Income and expenditure, all money',
  body: 'line_items',
  expected: true,
  facts: true,
  titles: [
    '收入支出决算总表',
    '收入支出决算表',
    '收支决算总表',
    '收入支出决算公开表',
    '部门收支决算总表',
    '收支决算表',
    '收支总表决算',
    '收入支出总表',
    '部门收入支出决算总表',
  ],
  title_words: [
    { all: [['收支', '收入支出'], ['表']], none: [...FUNDS, '财政拨款', '项目', '基本支出', '分类', '列示', ...OTHER_TOPICS] },
  ],
  columns: [INCOME_AMOUNT, EXPENDITURE_AMOUNT],
});
