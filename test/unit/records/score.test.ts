/** The scorer of performance records: a figure is right at its own form, row and column only. */
import { describe, expect, it } from 'vitest';
import type { RecordAnswer } from '../../../scripts/records/answers.js';
import { scoreRecords } from '../../../scripts/records/score.js';
import { readRecords } from '../../../src/records/index.js';
import { grid, recognisedTable } from './grids.js';

const { tables, records } = recognisedTable('fa_performance_project', [
  grid(1, 6, [
    ['项目名称', ['泵站修缮', 5]],
    ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率', '得分'],
    ['年度资金总额', '50', '48.5', '40', '82.47%', '8.25'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '分值', '得分'],
    ['产出指标', '数量指标', '泵站数', '3座', '30', '20'],
    [['总分', 4], '100', '88.25'],
  ]),
]);
const read = readRecords(tables, records);

const verdict = (answer: Omit<RecordAnswer, 'raw'> & { raw?: string }, name = '泵站修缮') =>
  scoreRecords([{ canonical: 'fa_performance_project', name, cells: [{ raw: '', ...answer }] }], read)[0]?.isRight;

const money = { row: '年度资金总额（万元）', column: '项目资金/全年预算数', kind: 'amount' };
const indicator = { row: '泵站数', column: '绩效指标/得分', kind: 'score', yuan: null, path: '产出指标/数量指标/泵站数' };

describe('scored records', () => {
  it('money in yuan', () => {
    expect(verdict({ ...money, yuan: '485000' })).toBe(true);
    expect(verdict({ ...money, yuan: '500000' })).toBe(false);
    expect(verdict({ ...money, yuan: '485000' }, '河道清淤')).toBe(false);
  });

  it('scores, rates and totals', () => {
    expect(verdict({ ...indicator, raw: '20' })).toBe(true);
    expect(verdict({ ...indicator, raw: '30' })).toBe(false);
    expect(verdict({ ...indicator, raw: '20', path: '效益指标/数量指标/泵站数' })).toBe(false);
    expect(verdict({ ...money, column: '项目资金/执行率', kind: 'percent', yuan: null, raw: '82.47' })).toBe(true);
    expect(verdict({ ...indicator, row: '总分', raw: '88.25' })).toBe(true);
  });
});
