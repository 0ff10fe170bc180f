/** Fiscal expenditure, function by economic class. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'fa_fiscal_expenditure_detail',
  kind: 'final_account',
  name_zh: '财政拨款支出决算明细表',
  name_en: 'Fiscal expenditure, function by economic class',
  body: 'codes',
  expected: false,
  facts: true,
  titles: ['财政拨款支出决算明细表', '一般公共预算财政拨款支出决算明细表'],
  title_words: [
    {
      all: [['财政拨款'], ['支出'], ['明细']],
      none: ['基本支出', '项目支出', '政府性基金', '国有资本', '收入', ...OTHER_TOPICS],
    },
  ],
  columns: [column('total', '合计', 'Total', '合计', '总计', '小计')],
});
