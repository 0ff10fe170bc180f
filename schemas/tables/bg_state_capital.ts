/** State capital budget, expenditure by function. */
import { defineTable } from '../define.js';
import { alsoCalled } from './shared/column.js';
import { BY_ORIGIN_COLUMNS, EXPENDITURE_COLUMNS } from './shared/expenditure_columns.js';
import { FUND_EXPENDITURE_AMOUNT, INCOME_AMOUNT } from './shared/two_sided_columns.js';
import { OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_state_capital',
  kind: 'budget',
  name_zh: '国有资本经营支出预算表',
  name_en: 'State capital budget, expenditure by function',
  body: 'codes',
  expected: true,
  facts: true,
  titles: [
    '国有资本经营支出预算表',
    '国有资本经营预算支出预算表',
    '国有资本经营预算支出情况表',
    '国有资本经营预算支出表',
    '国有资本经营预算预算支出表',
    '部门国有资本经营预算支出功能分类预算表',
    '预算单位国有资本经营预算支出功能分类预算表',
    '国有资本经营预算支出功能分类预算表',
    '国有资本经营预算支出明细表',
    '国有资本经营预算财政拨款支出表',
    '国有资本经营预算收支表',
    '国有资本经营预算财政拨款支出预算表',
  ],
  title_words: [
    {
      all: [['国有资本经营', '国有资本'], ['收支', '收入支出', '支出'], ['表']],
      none: ['一般公共预算', '政府性基金', '项目支出', '基本支出', '经济', ...OTHER_TOPICS],
    },
  ],
  columns: [
    ...EXPENDITURE_COLUMNS.map((one) => (one.id === 'total' ? alsoCalled(one, '本年支出/合计', '本年支出/小计') : one)),
    INCOME_AMOUNT,
    FUND_EXPENDITURE_AMOUNT,
    ...BY_ORIGIN_COLUMNS,
  ],
});
