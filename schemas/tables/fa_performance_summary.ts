/** Self-evaluations of all projects. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';

export default defineTable({
  id: 'fa_performance_summary',
  kind: 'final_account',
  name_zh: '项目支出绩效自评汇总表',
  name_en: 'Self-evaluations of all projects',
  body: 'projects',
  expected: false,
  facts: false,
  titles: ['项目支出绩效自评汇总表', '项目绩效自评汇总表'],
  title_words: [{ all: [['项目'], ['自评'], ['汇总']], none: [], any_rest: true }],
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
  ],
});
