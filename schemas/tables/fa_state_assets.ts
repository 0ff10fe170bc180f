/** State assets in use. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';

export default defineTable({
  id: 'fa_state_assets',
  kind: 'final_account',
  name_zh: '国有资产使用情况表',
  name_en: 'State assets in use',
  body: 'line_items',
  expected: false,
  facts: true,
  titles: ['国有资产使用情况表', '国有资产占用情况表', '国有资产占有使用情况表'],
  title_words: [{ all: [['国有资产'], ['情况', '使用', '占用', '占有'], ['表']], none: ['机构运行', '采购'] }],
  columns: [column('amount', '金额', 'Amount', '金额', '合计', '资产总额')],
});
