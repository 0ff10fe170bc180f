/** Services bought by the government. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';

export default defineTable({
  id: 'fa_service_purchase',
  kind: 'final_account',
  name_zh: '政府购买服务情况表',
  name_en: 'Services bought by the government',
  body: 'line_items',
  expected: false,
  facts: true,
  titles: ['政府购买服务决算公开情况表', '政府购买服务支出情况表', '政府购买服务情况表'],
  title_words: [{ all: [['购买服务'], ['表']], none: ['采购', '机构运行'] }],
  columns: [column('amount', '金额', 'Amount', '金额', '合计', '决算数', '购买金额')],
});
