/** General public budget basic expenditure by economic class; panels side by side, told apart by the code and the panel of a fact. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'fa_general_basic',
  kind: 'final_account',
  name_zh: '一般公共预算财政拨款基本支出决算明细表',
  name_en: 'General public budget basic expenditure by economic class',
  body: 'economic_codes',
  expected: true,
  facts: true,
  titles: [
    '一般公共预算财政拨款基本支出决算明细表',
    '一般公共预算财政拨款基本支出决算表',
    '一般公共预算财政拨款基本支出决算明细',
    '一般公共预算财政拨款基本支出决算公开表',
    '一般公共预算基本支出决算表',
    '一般公共预算基本支出决算明细表',
  ],
  title_words: [
    {
      all: [['一般公共预算', '财政拨款'], ['基本支出'], ['表']],
      none: ['政府性基金', '国有资本', '项目', '功能', ...OTHER_TOPICS],
    },
  ],
  columns: [
    column(
      'amount',
      '决算数',
      'Amount',
      '人员经费/决算数',
      '公用经费/决算数',
      '决算数',
      '金额',
      '人员经费/金额',
      '公用经费/金额',
      '人员经费/科目/决算数',
      '公用经费/科目/决算数',
    ),
  ],
});
