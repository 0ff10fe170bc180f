/** Expenditure by function. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { FUNDS, OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'fa_expenditure',
  kind: 'final_account',
  name_zh: '支出决算表',
  name_en: 'Expenditure by function',
  body: 'codes',
  expected: true,
  facts: true,
  titles: ['支出决算表', '支出决算总表', '支出决算公开表', '部门支出决算表'],
  title_words: [
    {
      all: [['支出'], ['表']],
      none: ['收入', '收支', ...FUNDS, '财政拨款', '基本支出', '项目支出', '分类', '列示', '明细', ...OTHER_TOPICS],
    },
    {
      all: [['支出'], ['功能'], ['表']],
      none: ['收入', '收支', ...FUNDS, '财政拨款', '基本支出', '项目支出', '经济', '明细', ...OTHER_TOPICS],
    },
  ],
  columns: [
    column('total', '本年支出合计', 'Total expenditure of the year', '本年支出合计', '合计', '本年支出/合计', '本年支出/小计'),
    column('basic', '基本支出', 'Basic expenditure', '基本支出', '基本支出/小计'),
    column('personnel', '人员经费', 'Basic expenditure: personnel', '基本支出/人员经费', '人员经费'),
    column('public', '公用经费', 'Basic expenditure: running costs', '基本支出/公用经费', '公用经费'),
    column('project', '项目支出', 'Project expenditure', '项目支出', '项目支出/小计'),
    column('to_superior', '上缴上级支出', 'Paid to superior units', '上缴上级支出'),
    column('operating', '经营支出', 'Operating expenditure', '经营支出', '事业单位经营支出'),
    column('to_affiliate', '对附属单位补助支出', 'Subsidies to subordinate units', '对附属单位补助支出'),
  ],
});
