/** Running costs, cars, assets and purchases of an institution. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';

export default defineTable({
  id: 'fa_institution_info',
  kind: 'final_account',
  name_zh: '机构运行信息表',
  name_en: 'Running costs, cars, assets and purchases of an institution',
  body: 'line_items',
  expected: false,
  facts: true,
  titles: ['机构运行信息表', '机构运行经费支出、国有资产占用情况及政府采购支出信息表'],
  title_words: [{ all: [['机构运行'], ['信息'], ['表']], none: [] }],
  columns: [column('amount', '决算数', 'Amount', '决算数', '金额', '统计数', '合计')],
});
