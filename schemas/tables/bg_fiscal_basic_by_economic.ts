/** Fiscal basic expenditure by economic class. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { FUNDS, OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_fiscal_basic_by_economic',
  kind: 'budget',
  name_zh: '财政拨款基本支出表（经济科目）',
  name_en: 'Fiscal basic expenditure by economic class',
  body: 'economic_codes',
  expected: false,
  facts: true,
  titles: ['财政拨款基本支出表(经济科目)', '财政拨款基本支出表'],
  title_words: [
    { all: [['财政拨款'], ['基本支出'], ['表']], none: [...FUNDS, '财政拨款安排', '项目', '功能', '收入', ...OTHER_TOPICS] },
  ],
  columns: [
    column('total', '合计', 'Total', '本年财政拨款基本支出/合计', '合计', '基本支出/合计'),
    column('personnel', '人员经费', 'Personnel', '本年财政拨款基本支出/人员经费', '人员经费', '基本支出/人员经费'),
    column('public', '公用经费', 'Operation', '本年财政拨款基本支出/公用经费', '公用经费', '基本支出/公用经费'),
  ],
});
