/** Basic expenditure from all money. */
import { defineTable } from '../define.js';
import { FUNDING_COLUMNS } from './shared/funding_columns.js';
import { FUNDS, OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_basic_summary',
  kind: 'budget',
  name_zh: '基本支出总表',
  name_en: 'Basic expenditure from all money',
  body: 'economic_codes',
  expected: false,
  facts: true,
  titles: ['基本支出总表', '基本支出预算情况表', '基本支出预算总表', '基本支出总体情况表'],
  title_words: [
    {
      all: [['基本支出'], ['总表', '总体', '预算情况', '预算表'], ['表']],
      none: [...FUNDS, '财政拨款', '项目', '收入', '功能', ...OTHER_TOPICS],
    },
  ],
  columns: [...FUNDING_COLUMNS],
});
