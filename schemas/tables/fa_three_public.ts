/** Official travel, cars and receptions, budget and actual. */
import { defineTable } from '../define.js';
import { column } from './shared/column.js';
import { meetingColumns, type Stage, threePublicColumns } from './shared/three_public_columns.js';

const BUDGET: Stage = {
  prefix: 'b_',
  name_zh: '预算数：',
  name_en: 'Budget: ',
  above: ['预算数', '全年预算数', '年初预算数', '调整预算数'],
  below: ['预算数', '全年预算数', '年初预算数'],
};
const ACTUAL: Stage = {
  prefix: 'a_',
  name_zh: '决算数：',
  name_en: 'Actual: ',
  above: ['决算数', '支出决算数'],
  below: ['决算数'],
};
// Shaanxi prints the two stages as rows.
const BY_ROW: Stage = { prefix: '', name_zh: '', name_en: 'Stage of the row: ', above: [''], below: [] };

export default defineTable({
  id: 'fa_three_public',
  kind: 'final_account',
  name_zh: '财政拨款“三公”经费支出决算表',
  name_en: 'Official travel, cars and receptions, budget and actual',
  body: 'one_row',
  expected: true,
  facts: true,
  titles: [
    '财政拨款三公经费支出决算表',
    '一般公共预算财政拨款三公经费支出决算表',
    '一般公共预算财政拨款安排的三公经费支出决算表',
    '一般公共预算财政拨款三公经费及会议费、培训费支出决算表',
    '财政拨款三公经费、行政参公单位机关运行经费情况表',
    '三公经费、行政参公单位机关运行经费情况表',
    '一般公共预算财政拨款三公经费情况表',
    '一般公共预算财政拨款三公经费及机关运行经费支出决算表',
    '一般公共预算及政府性基金财政拨款三公经费支出决算表',
    '一般公共预算财政拨款三公经费支出决算公开表',
    '财政拨款三公经费及会议费、培训费支出决算表',
    '三公经费支出决算表',
    '三公经费公共预算财政拨款支出决算表',
    '一般公共预算财政拨款三公经费支出决算情况表',
  ],
  title_words: [
    { all: [['三公经费', '三公'], ['表']], none: ['绩效', '自评', '政府性基金', '国有资本', '明细'] },
    { all: [['三公经费', '三公'], ['一般公共预算及政府性基金'], ['表']], none: ['绩效', '自评', '国有资本'] },
  ],
  columns: [
    ...threePublicColumns(BUDGET),
    ...threePublicColumns(ACTUAL),
    ...threePublicColumns(BY_ROW),
    ...meetingColumns(BUDGET),
    ...meetingColumns(ACTUAL),
    ...meetingColumns(BY_ROW),
    column('operating', '机关运行经费', 'Running costs of organs', '机关运行经费'),
  ],
});
