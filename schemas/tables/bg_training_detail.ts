/** Training in detail. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';

export default defineTable({
  id: 'bg_training_detail',
  kind: 'budget',
  name_zh: '培训费明细表',
  name_en: 'Training in detail',
  body: 'line_items',
  expected: false,
  facts: true,
  titles: ['培训费明细表'],
  title_words: [],
  columns: [column('amount', '金额', 'Amount', '金额', '合计', '预算数')],
});
