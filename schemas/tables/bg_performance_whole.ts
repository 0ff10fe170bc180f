/** Performance goals of the whole unit. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';

export default defineTable({
  id: 'bg_performance_whole',
  kind: 'budget',
  name_zh: '整体绩效目标表',
  name_en: 'Performance goals of the whole unit',
  body: 'form',
  expected: false,
  facts: false,
  titles: [
    '部门(单位)整体绩效目标表',
    '本级部门(单位)整体绩效目标表',
    '部门整体支出绩效目标表',
    '整体绩效目标表',
    '部门整体绩效目标表',
    '单位整体绩效目标表',
  ],
  title_words: [{ all: [['整体'], ['绩效'], ['目标'], ['表']], none: ['项目', '自评'], any_rest: true }],
  columns: [
    column('budget', '预算情况', 'Budget', '预算情况'),
    column('source', '资金来源', 'Budget, by money', '预算情况/资金来源'),
    column('structure', '资金结构', 'Budget, by use', '预算情况/资金结构'),
  ],
});
