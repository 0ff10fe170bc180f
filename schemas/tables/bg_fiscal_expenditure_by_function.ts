/** Fiscal expenditure by function. */
import { defineTable } from '../define.js';
import { EXPENDITURE_COLUMNS } from './shared/expenditure_columns.js';
import { FUNDS, OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_fiscal_expenditure_by_function',
  kind: 'budget',
  name_zh: '财政拨款支出表（功能科目）',
  name_en: 'Fiscal expenditure by function',
  body: 'codes',
  expected: false,
  facts: true,
  titles: ['财政拨款支出表(功能科目)', '财政拨款支出表', '财政拨款支出总表', '财政拨款支出总体情况表'],
  title_words: [
    { all: [['财政拨款'], ['支出'], ['表']], none: [...FUNDS, '基本支出', '项目支出', '收入', '收支', '经济', ...OTHER_TOPICS] },
  ],
  columns: [...EXPENDITURE_COLUMNS],
});
