/** General public budget expenditure by function. */
import { defineTable } from '../define.js';
import { alsoCalled, column } from './shared/column.js';
import { BY_ORIGIN_COLUMNS, EXPENDITURE_COLUMNS } from './shared/expenditure_columns.js';
import { OTHER_TOPICS } from './wording/topics.js';

export default defineTable({
  id: 'bg_general_expenditure',
  kind: 'budget',
  name_zh: '一般公共预算支出预算表',
  name_en: 'General public budget expenditure by function',
  body: 'codes',
  expected: true,
  facts: true,
  titles: [
    '一般公共预算支出预算表',
    '一般公共预算支出情况表',
    '一般公共预算支出表',
    '部门一般公共预算支出功能分类预算表',
    '预算单位一般公共预算支出功能分类预算表',
    '一般公共预算支出功能分类预算表',
    '本年一般公共预算支出表',
    '一般公共预算支出情况表(按功能分类科目)',
    '一般公共预算支出表(按功能分类)',
    '一般公共预算支出明细表(按支出功能分类科目)',
    '一般公共预算财政拨款支出表',
    '一般公共预算财政拨款支出预算表',
    '财政拨款支出预算表',
    '一般公共预算支出总表',
  ],
  title_words: [
    {
      all: [['一般公共预算'], ['支出'], ['表']],
      none: ['政府性基金', '国有资本', '基本支出', '项目支出', '收入', '经济', ...OTHER_TOPICS],
    },
  ],
  columns: [
    ...EXPENDITURE_COLUMNS.map((one) => (one.id === 'total' ? alsoCalled(one, '预算数', '本年预算数', '当年预算数') : one)),
    ...BY_ORIGIN_COLUMNS,
    column(
      'project_without_construction',
      '扣除基建项目后项目支出',
      'Project expenditure without capital construction',
      '项目支出/扣除基建项目后预算数',
    ),
    column(
      'budget_without_construction',
      '扣除中央基建投资后预算数',
      'Budget without central capital construction',
      '预算数/扣除中央基建投资后预算数',
    ),
    column('prior_actual', '上年执行数', 'Spent in the prior year', '上年执行数', '上年执行数/执行数'),
    column(
      'prior_actual_without_construction',
      '扣除中央基建投资后上年执行数',
      'Spent in the prior year without central capital construction',
      '上年执行数/扣除中央基建投资后执行数',
    ),
    column('change', '比上年执行数增减额', 'Change against the prior year', '预算数比上年执行数/增减额'),
    column(
      'change_without_construction',
      '扣除中央基建投资后增减额',
      'Change against the prior year without central capital construction',
      '预算数比上年执行数（扣除中央基建投资）/增减额',
    ),
  ],
});
