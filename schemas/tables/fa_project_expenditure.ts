/** Project expenditure. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'fa_project_expenditure',
  kind: 'final_account',
  name_zh: '项目支出决算表',
  name_en: 'Project expenditure',
  body: 'projects',
  expected: false,
  facts: true,
  titles: [
    '项目支出决算表',
    '一般公共预算财政拨款项目支出决算表',
    '一般公共预算财政拨款项目支出决算明细表',
    '项目收入支出决算表',
    '项目支出决算明细表',
  ],
  title_words: [{ all: [['项目支出', '项目收入支出'], ['表']], none: ['政府性基金', '国有资本', '基本支出', ...OTHER_TOPICS] }],
  columns: [
    column('total', '合计', 'Total', '合计', '总计', '小计', '金额', '决算数', '本年支出', '本年支出合计'),
    column('opening', '年初结转和结余', 'Brought forward', '年初结转和结余'),
    column('income', '本年收入', 'Income of the year', '本年收入'),
    column('closing', '年末结转和结余', 'Carried forward', '年末结转和结余'),
  ],
});
