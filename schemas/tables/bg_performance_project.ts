/** Performance goals of projects. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';

export default defineTable({
  id: 'bg_performance_project',
  kind: 'budget',
  name_zh: '项目绩效目标表',
  name_en: 'Performance goals of projects',
  body: 'projects',
  expected: false,
  facts: false,
  titles: [
    '部门预算项目绩效目标表',
    '项目绩效目标表',
    '项目支出绩效目标表',
    '省级单位预算项目绩效目标表',
    '绩效目标申报表',
    '财政支出绩效目标申报表',
  ],
  title_words: [{ all: [['绩效目标', '绩效指标', '绩效表'], ['表']], none: ['整体', '自评'], any_rest: true }],
  columns: [
    column('total', '资金总额', 'Total', '项目金额/资金总额', '资金总额'),
    column('gov', '政府预算资金', 'Government budget', '项目金额/政府预算资金'),
    column('special', '财政专户管理资金', 'Fiscal special accounts', '项目金额/财政专户管理资金'),
    column('unit_money', '单位资金', 'Own money of the unit', '项目金额/单位资金'),
  ],
});
