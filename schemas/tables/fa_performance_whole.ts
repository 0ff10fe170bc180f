/** Self-evaluation of the whole unit. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';

export default defineTable({
  id: 'fa_performance_whole',
  kind: 'final_account',
  name_zh: '整体绩效自评表',
  name_en: 'Self-evaluation of the whole unit',
  body: 'form',
  expected: false,
  facts: false,
  titles: ['整体绩效自评表', '部门整体支出绩效自评情况表', '部门整体支出绩效自评表', '部门整体支出绩效自评情况'],
  title_words: [{ all: [['整体'], ['自评']], none: ['项目', '汇总', '目标'], any_rest: true }],
  columns: [
    column(
      'initial_budget',
      '年初预算数',
      'Budget at the start of the year',
      '年初预算数',
      '项目资金/年初预算数',
      '部门整体支出情况/年初预算数',
    ),
    column(
      'full_budget',
      '全年预算数',
      'Budget of the whole year',
      '全年预算数',
      '项目资金/全年预算数',
      '部门整体支出情况/全年预算数',
    ),
    column('actual', '全年执行数', 'Spent in the year', '全年执行数', '项目资金/全年执行数', '部门整体支出情况/全年执行数'),
    column('weight', '分值', 'Weight', '分值'),
    column('score', '得分', 'Score', '得分'),
    column('deviation', '偏差度', 'Deviation', '偏差度', '偏差度%'),
  ],
});
