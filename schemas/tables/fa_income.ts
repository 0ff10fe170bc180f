/** Income by function. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { FUNDS, OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'fa_income',
  kind: 'final_account',
  name_zh: '收入决算表',
  name_en: 'Income by function',
  body: 'codes',
  expected: true,
  facts: true,
  titles: [
    '收入决算表',
    '收入决算总表',
    '收入决算表(按功能分类列示)',
    '收入决算公开表',
    '部门收入决算表',
    '收入决算表(按功能分类科目)',
  ],
  title_words: [{ all: [['收入'], ['表']], none: ['支出', ...FUNDS, '财政拨款', '单位列示', '按单位', '经济', ...OTHER_TOPICS] }],
  columns: [
    column(
      'total',
      '本年收入合计',
      'Total income of the year',
      '本年收入合计',
      '合计',
      '本年收入/合计',
      '本年收入/小计',
      '收入合计',
    ),
    column('fiscal', '财政拨款收入', 'Fiscal money', '财政拨款收入', '财政拨款收入/小计'),
    column('superior', '上级补助收入', 'Subsidies from superior units', '上级补助收入'),
    column('business', '事业收入', 'Business income', '事业收入', '事业收入/小计', '事业收入/金额', '事业收入/合计'),
    column('business_tuition', '教育收费', 'Business income, of which tuition', '事业收入/教育收费'),
    column('operating', '经营收入', 'Operating income', '经营收入', '事业单位经营收入'),
    column('affiliate', '附属单位上缴收入', 'Paid in by subordinate units', '附属单位上缴收入', '附属单位缴款'),
    column('other', '其他收入', 'Other income', '其他收入'),
  ],
});
