/** Income by unit. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'fa_income_by_unit',
  kind: 'final_account',
  name_zh: '收入决算表（按单位列示）',
  name_en: 'Income by unit',
  body: 'units',
  expected: false,
  facts: true,
  titles: ['收入决算表(按单位列示)'],
  title_words: [{ all: [['收入'], ['按单位', '单位列示'], ['表']], none: ['支出', ...OTHER_TOPICS] }],
  columns: [
    column('total', '本年收入合计', 'Total income of the year', '本年收入合计', '合计'),
    column('fiscal', '财政拨款收入', 'Fiscal money', '财政拨款收入'),
    column('superior', '上级补助收入', 'Subsidies from superior units', '上级补助收入'),
    column('business', '事业收入', 'Business income', '事业收入'),
    column('operating', '经营收入', 'Operating income', '经营收入'),
    column('affiliate', '附属单位上缴收入', 'Paid in by subordinate units', '附属单位上缴收入'),
    column('other', '其他收入', 'Other income', '其他收入'),
  ],
});
