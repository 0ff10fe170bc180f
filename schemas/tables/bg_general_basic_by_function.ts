/** General public budget basic expenditure by function. */
import { defineTable } from '../define.js';
import { EXPENDITURE_COLUMNS } from './shared/expenditure_columns.js';
import { OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_general_basic_by_function',
  kind: 'budget',
  name_zh: '一般公共预算基本支出明细表（按支出功能分类科目）',
  name_en: 'General public budget basic expenditure by function',
  body: 'codes',
  expected: false,
  facts: true,
  titles: ['一般公共预算基本支出明细表(按支出功能分类科目)', '一般公共预算基本支出表(按功能分类)'],
  title_words: [
    {
      all: [['一般公共预算'], ['基本支出'], ['功能'], ['表']],
      none: ['政府性基金', '国有资本', '项目支出', '经济', '收入', ...OTHER_TOPICS],
    },
  ],
  columns: [...EXPENDITURE_COLUMNS],
});
