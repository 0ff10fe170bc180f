/** General public budget project expenditure by economic class. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_general_project_by_economic',
  kind: 'budget',
  name_zh: '一般公共预算项目支出情况表（按经济分类科目）',
  name_en: 'General public budget project expenditure by economic class',
  body: 'economic_codes',
  expected: false,
  facts: true,
  titles: ['一般公共预算项目支出情况表(按经济分类科目)'],
  title_words: [
    {
      all: [['一般公共预算'], ['项目支出'], ['经济'], ['表']],
      none: ['政府性基金', '国有资本', '基本支出', '功能', '收入', ...OTHER_TOPICS],
    },
  ],
  columns: [column('total', '预算', 'Total', '预算', '预算数', '合计', '总计', '金额')],
});
