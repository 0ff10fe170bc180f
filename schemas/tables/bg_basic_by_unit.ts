/** Basic expenditure by unit and money. */
import { defineTable } from '../define.js';
import { FUNDING_COLUMNS } from './shared/funding_columns.js';

export default defineTable({
  id: 'bg_basic_by_unit',
  kind: 'budget',
  name_zh: '部门预算基本支出预算表',
  name_en: 'Basic expenditure by unit and money',
  body: 'units',
  expected: false,
  facts: true,
  titles: ['部门预算基本支出预算表'],
  title_words: [],
  columns: [...FUNDING_COLUMNS],
});
