/** Government procurement. */
import { defineTable } from '../define.js';
import { FUNDING_COLUMNS } from './shared/funding_columns.js';

export default defineTable({
  id: 'bg_government_procurement',
  kind: 'budget',
  name_zh: '政府采购预算表',
  name_en: 'Government procurement',
  body: 'line_items',
  expected: false,
  facts: true,
  titles: [
    '政府采购预算表',
    '政府采购预算明细表',
    '政府采购支出表',
    '政府采购支出预算表',
    '政府采购情况表',
    '政府采购(资产配置、购买服务)预算表',
    '政府采购预算情况表',
  ],
  title_words: [{ all: [['政府采购'], ['表']], none: ['绩效', '自评'] }],
  columns: [...FUNDING_COLUMNS],
});
