/** Income and expenditure, all money. */
import { defineTable } from '../define.js';
import { BY_ORIGIN_AMOUNTS, EXPENDITURE_AMOUNT, EXPENDITURE_SPLIT, INCOME_AMOUNT } from './shared/two_sided_columns.js';
import { FUNDS, OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_income_expenditure_summary',
  kind: 'budget',
  name_zh: '部门收支预算总表',
  name_en: 'Income and expenditure, all money',
  body: 'line_items',
  expected: true,
  facts: true,
  titles: [
    '部门收支预算表',
    '部门收支总体情况表',
    '单位收支总体情况表',
    '部门收支总表',
    '部门收支预算总表',
    '收支预算总表',
    '部门财务收支预算总表',
    '预算单位财务收支预算总表',
    '收支总体情况表',
    '收支总表',
    '收支预算表',
    '单位收支总表',
    '部门综合预算收支总表',
  ],
  title_words: [
    { all: [['收支', '收入支出'], ['表']], none: [...FUNDS, '财政拨款', '项目', '基本支出', '分类', ...OTHER_TOPICS] },
  ],
  columns: [INCOME_AMOUNT, EXPENDITURE_AMOUNT, ...EXPENDITURE_SPLIT, ...BY_ORIGIN_AMOUNTS],
});
