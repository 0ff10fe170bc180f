/** Government funds, income and expenditure. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'fa_gov_fund',
  kind: 'final_account',
  name_zh: '政府性基金预算财政拨款收入支出决算表',
  name_en: 'Government funds, income and expenditure',
  body: 'codes',
  expected: true,
  facts: true,
  titles: [
    '政府性基金预算财政拨款收入支出决算表',
    '政府性基金决算表',
    '政府性基金预算财政拨款收入支出决算公开表',
    '政府性基金预算财政拨款基本支出决算表',
    '政府性基金预算财政拨款支出决算表',
    '政府性基金预算收入支出决算表',
    '政府性基金预算支出决算表',
    '政府性基金收入支出决算表',
  ],
  title_words: [
    {
      all: [['政府性基金'], ['收支', '收入支出', '支出', '决算'], ['表']],
      none: ['一般公共预算', '国有资本', '项目支出', '经济', '收入决算', ...OTHER_TOPICS],
    },
  ],
  columns: [
    column(
      'opening',
      '年初结转和结余',
      'Brought forward',
      '年初结转和结余',
      '上年结转和结余',
      '年初结转和结余/合计',
      '年初结转和结余/小计',
    ),
    column('income', '本年收入', 'Income of the year', '本年收入', '本年收入/合计', '本年收入/小计'),
    column(
      'total',
      '本年支出合计',
      'Expenditure of the year',
      '本年支出/小计',
      '本年支出/合计',
      '合计',
      '小计',
      '本年支出合计',
      '本年支出',
      '支出合计',
    ),
    column(
      'basic',
      '基本支出',
      'Basic expenditure',
      '本年支出/基本支出',
      '基本支出',
      '本年支出/基本支出/小计',
      '本年支出/基本支出/合计',
    ),
    column(
      'project',
      '项目支出',
      'Project expenditure',
      '本年支出/项目支出',
      '项目支出',
      '本年支出/项目支出/小计',
      '本年支出/项目支出/合计',
    ),
    column(
      'project_construction',
      '基本建设资金支出',
      'Project expenditure, of which capital construction',
      '本年支出/项目支出/基本建设资金支出',
    ),
    column('closing', '年末结转和结余', 'Carried forward', '年末结转和结余', '年末结转和结余/合计', '年末结转和结余/小计'),
  ],
});
