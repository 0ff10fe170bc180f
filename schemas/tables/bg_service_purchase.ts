/** Services bought by the government. */
import { defineTable } from '../define.js';
import { FUNDING_COLUMNS } from './shared/funding_columns.js';

export default defineTable({
  id: 'bg_service_purchase',
  kind: 'budget',
  name_zh: '政府购买服务预算表',
  name_en: 'Services bought by the government',
  body: 'projects',
  expected: false,
  facts: true,
  titles: [
    '政府购买服务预算表',
    '政府购买服务支出预算表',
    '政府购买服务明细表',
    '财政拨款政府购买服务明细表',
    '政府购买服务支出表',
    '政府购买服务项目预算表',
    '政府购买服务项目支出预算表',
    '政府向社会力量购买服务预算表',
    '政府向社会力量购买服务支出预算表',
  ],
  title_words: [{ all: [['购买服务'], ['表']], none: ['政府采购', '绩效', '自评'] }],
  columns: [...FUNDING_COLUMNS],
});
