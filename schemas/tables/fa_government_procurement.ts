/** Government procurement. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';

export default defineTable({
  id: 'fa_government_procurement',
  kind: 'final_account',
  name_zh: '政府采购情况表',
  name_en: 'Government procurement',
  body: 'line_items',
  expected: false,
  facts: true,
  titles: ['政府采购情况表', '政府采购支出情况表', '政府采购决算表'],
  title_words: [{ all: [['政府采购'], ['表']], none: ['机构运行', '国有资产', '购买服务'] }],
  columns: [column('amount', '金额', 'Amount', '金额', '合计', '决算数', '采购金额')],
});
