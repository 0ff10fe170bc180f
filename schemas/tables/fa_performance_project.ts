/** Self-evaluation of a project. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';

export default defineTable({
  id: 'fa_performance_project',
  kind: 'final_account',
  name_zh: '项目绩效自评表',
  name_en: 'Self-evaluation of a project',
  body: 'form',
  expected: false,
  facts: false,
  titles: ['项目绩效自评表', '项目支出绩效自评情况表', '项目支出绩效自评表', '部门预算项目支出绩效自评表'],
  title_words: [{ all: [['项目'], ['自评']], none: ['整体', '汇总', '目标'], any_rest: true }],
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
    column('weight', '分值', 'Weight', '分值', '权重'),
    column('score', '得分', 'Score', '得分'),
    column('deviation', '偏差度', 'Deviation', '偏差度', '偏差度%'),
  ],
});
