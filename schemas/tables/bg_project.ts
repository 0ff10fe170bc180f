/** Projects by money. */
import { defineTable } from '../define.js';
import { FUNDING_COLUMNS } from './shared/funding_columns.js';
import { OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_project',
  kind: 'budget',
  name_zh: '项目支出预算表',
  name_en: 'Projects by money',
  body: 'projects',
  expected: false,
  facts: true,
  titles: [
    '项目支出预算表',
    '项目支出表',
    '一般公共预算项目支出表',
    '项目支出情况表',
    '项目支出总表',
    '项目支出预算表(其他运转类、特定目标类项目)',
    '项目支出预算情况表',
    '部门预算项目支出及其他支出预算表',
    '专项业务经费支出表',
    '项目支出预算总表',
    '项目支出总体情况表',
  ],
  title_words: [
    {
      all: [['项目支出', '专项业务经费支出'], ['表']],
      none: ['经济', '基本支出', '政府性基金', '国有资本', '收入', ...OTHER_TOPICS],
    },
  ],
  columns: [...FUNDING_COLUMNS],
});
