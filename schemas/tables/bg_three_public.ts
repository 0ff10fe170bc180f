/** Official travel, cars and receptions. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { BY_FUND } from './shared/three_public_by_fund.js';
import { meetingColumns, type Stage, threePublicColumns, threePublicColumnsWithResearch } from './shared/three_public_columns.js';

const IN_XIAN = '一般公共预算拨款安排的三公经费预算';

const PLAN: Stage = {
  prefix: '',
  name_zh: '',
  name_en: '',
  above: ['', '预算数', '三公经费预算数', '三公经费预决算数(财政拨款)', `当年/${IN_XIAN}`, `YYYY年/${IN_XIAN}`],
  below: [],
};
const PRIOR: Stage = {
  prefix: 'prior_',
  name_zh: '上年',
  name_en: 'Prior year: ',
  above: ['上年预算数', `上年/${IN_XIAN}`],
  below: [],
};
const CHANGE: Stage = { prefix: 'change_', name_zh: '增减', name_en: 'Change: ', above: [`增减变化情况/${IN_XIAN}`], below: [] };
const CURRENT: Stage = { prefix: 'cy_', name_zh: '当年预算', name_en: 'Budget of the year: ', above: ['当年预算'], below: [] };
const CARRIED_OVER: Stage = {
  prefix: 'co_',
  name_zh: '上年结转结余',
  name_en: 'Brought forward: ',
  above: ['上年结转结余'],
  below: [],
};

// In Xi'an 合计 holds meetings and training as well; the 三公 total is the 小计 below it.
const WITH_MEETINGS = [
  column('total_with_meetings', '“三公”经费、会议费、培训费合计', 'Total with meetings and training', '当年/合计', 'YYYY年/合计'),
  column('prior_total_with_meetings', '上年合计', 'Prior year: total with meetings and training', '上年/合计'),
  column('change_total_with_meetings', '增减合计', 'Change: total with meetings and training', '增减变化情况/合计'),
];

export default defineTable({
  id: 'bg_three_public',
  kind: 'budget',
  name_zh: '一般公共预算“三公”经费预算表',
  name_en: 'Official travel, cars and receptions',
  body: 'one_row',
  expected: true,
  facts: true,
  titles: [
    '一般公共预算三公经费预算表',
    '一般公共预算三公经费支出情况表',
    '一般公共预算三公经费支出表',
    '财政拨款三公经费支出表',
    '部门三公经费和机关运行经费预算表',
    '单位三公经费和机关运行经费预算表',
    '财政拨款三公经费预算表',
    '部门三公经费情况统计表',
    '部门三公经费预算情况表',
    '三公经费和机关运行经费预算表',
    '本年一般公共预算三公经费支出表',
    '财政拨款三公经费支出情况表',
    '财政拨款预算三公经费支出表',
    '财政拨款安排的行政经费及三公经费预算表',
    '一般公共预算三公经费、会议费、培训费支出表',
    '一般公共预算拨款三公经费及会议费、培训费支出预算表',
    '三公经费预算表',
    '三公经费支出表',
  ],
  title_words: [{ all: [['三公经费', '三公'], ['表']], none: ['绩效', '自评', '政府性基金', '国有资本', '明细'] }],
  columns: [
    ...threePublicColumns(PLAN),
    ...meetingColumns({ ...PLAN, above: ['', '当年', 'YYYY年', '预算数'] }),
    ...threePublicColumns(PRIOR),
    ...meetingColumns({ ...PRIOR, above: ['上年', '上年预算数'] }),
    ...threePublicColumns(CHANGE),
    ...meetingColumns({ ...CHANGE, above: ['增减变化情况'] }),
    ...threePublicColumnsWithResearch(CURRENT),
    ...threePublicColumnsWithResearch(CARRIED_OVER),
    ...BY_FUND,
    ...WITH_MEETINGS,
    column('operating', '机关运行经费', 'Running costs of organs', '机关运行经费预算数', '机关运行经费'),
  ],
});
