/** Expenditure from fiscal money brought forward. */
import { defineTable } from '../define.js';
import { FUNDING_COLUMNS } from './shared/funding_columns.js';

export default defineTable({
  id: 'bg_carryover_expenditure',
  kind: 'budget',
  name_zh: '财政拨款上年结转资金支出表',
  name_en: 'Expenditure from fiscal money brought forward',
  body: 'projects',
  expected: false,
  facts: true,
  titles: ['财政拨款上年结转资金支出表', '财政拨款结转资金支出表', '上年结转资金支出表', '上年结转支出预算表'],
  title_words: [{ all: [['结转'], ['支出'], ['表']], none: ['绩效', '自评', '收入'] }],
  columns: [...FUNDING_COLUMNS],
});
