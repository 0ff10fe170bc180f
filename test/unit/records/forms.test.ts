/** Performance forms become projects and indicators: merged cells, page ends, several forms in one table. */
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/records/index.js';
import { type CellSpec, grid, recognisedTable } from './grids.js';

const MONEY: CellSpec[][] = [
  [['项目资金（万元）', 1, 4], '', '年初预算数', '全年预算数（A）', '全年执行数（B）', '分值', '执行率（B/A）', '得分'],
  ['年度资金总额', '50', '48.5', '40', '10', '82.47%', '8.25'],
  ['其中：当年财政拨款', '50', '48.5', '40', '—', '', '—'],
  ['其他资金', '', '', '', '—', '', '—'],
];
const GOALS: CellSpec[][] = [
  [
    ['年度总体目标', 1, 2],
    ['预期目标', 3],
    ['实际完成情况', 4],
  ],
  [
    ['修缮三座泵站', 3],
    ['修缮了两座泵站', 4],
  ],
];
const INDICATOR_HEADER: CellSpec[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const head = (name: string): CellSpec[][] => [
  [
    ['项目名称', 1],
    [name, 7],
  ],
  ['主管部门', ['青禾县水务局', 3], '实施单位', ['青禾县泵站管理所', 3]],
];

const form = (name: string, score: string): CellSpec[][] => [
  ...head(name),
  ...MONEY,
  ...GOALS,
  INDICATOR_HEADER,
  [['产出指标（50分）', 1, 2], ['数量指标', 1, 2], '泵站数', '3座', '2座', '30', '20', '雨季停工'],
  ['水泵数', '≥6台', '6台', '20', '20', ''],
  ['满意度指标', '服务对象满意度指标', '农户满意度', '≥90%', '95%', '10', '10', ''],
  [['总分', 5], '100', score, ''],
];

describe('project forms', () => {
  it('give names, money by source, goals, indicators and the total', () => {
    const { tables, records } = recognisedTable('fa_performance_project', [grid(5, 8, form('泵站修缮', '88.25'))]);
    const { projects, indicators } = readRecords(tables, records);
    expect(projects).toHaveLength(1);
    expect(projects[0]).toMatchObject({
      number: 0,
      form: 'project_evaluation',
      name: '泵站修缮',
      managing_unit: '青禾县水务局',
      implementing_unit: '青禾县泵站管理所',
      goal: '修缮三座泵站',
      result: '修缮了两座泵站',
      total_weight: '100',
      total_score: '88.25',
      page: 5,
    });
    expect(projects[0]?.money.map(({ source }) => source)).toEqual(['total', 'government_budget', 'other']);
    expect(projects[0]?.money[0]).toMatchObject({
      initial_budget: { fen: 50_000_000n },
      full_budget: { fen: 48_500_000n, stepFen: 100_000n },
      actual: { fen: 40_000_000n },
      execution_rate: '82.47',
      weight: '10',
      score: '8.25',
    });
    expect(
      indicators.map(({ level_1, level_2, level_3, weight, score, reason }) => [
        level_1,
        level_2,
        level_3,
        weight,
        score,
        reason,
      ]),
    ).toEqual([
      ['产出指标（50分）', '数量指标', '泵站数', '30', '20', '雨季停工'],
      ['产出指标（50分）', '数量指标', '水泵数', '20', '20', null],
      ['满意度指标', '服务对象满意度指标', '农户满意度', '10', '10', null],
    ]);
    expect(indicators[1]).toMatchObject({ target: '≥6台', achieved: '6台' });
  });

  it('are parted where the next one begins', () => {
    const { tables, records } = recognisedTable('fa_performance_project', [
      grid(5, 8, form('泵站修缮', '88')),
      grid(6, 8, form('河道清淤', '95.5')),
    ]);
    const { projects, indicators } = readRecords(tables, records);
    expect(projects.map(({ name, total_score, page }) => [name, total_score, page])).toEqual([
      ['泵站修缮', '88', 5],
      ['河道清淤', '95.5', 6],
    ]);
    expect(indicators.map(({ project }) => project)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('go on over a page end, where merged cells are blank', () => {
    const upper = form('泵站修缮', '').slice(0, -2);
    const lower: CellSpec[][] = [
      [['', 1, 2], ['', 1], '闸门数', '2扇', '2扇', '5', '5', ''],
      ['质量指标', '合格率', '100%', '100%', '5', '4.5', ''],
      [['总分', 5], '100', '90.5', ''],
    ];
    const { tables, records } = recognisedTable('fa_performance_project', [grid(5, 8, upper), grid(6, 8, lower)]);
    const { projects, indicators } = readRecords(tables, records);
    expect(projects).toHaveLength(1);
    expect(projects[0]?.total_score).toBe('90.5');
    expect(
      indicators.slice(2).map(({ level_1, level_2, level_3, score, page }) => [level_1, level_2, level_3, score, page]),
    ).toEqual([
      ['产出指标（50分）', '数量指标', '闸门数', '5', 6],
      ['产出指标（50分）', '质量指标', '合格率', '4.5', 6],
    ]);
  });

  it('keep no amounts when nothing names their unit', () => {
    const rows = form('泵站修缮', '88').map((row) =>
      row.map((cell) => (Array.isArray(cell) && cell[0] === '项目资金（万元）' ? (['项目资金', 1, 4] as const) : cell)),
    );
    const { tables, records } = recognisedTable('fa_performance_project', [grid(5, 8, rows)], null);
    const { projects, issues } = readRecords(tables, records);
    expect(projects[0]?.money[0]).toMatchObject({ actual: null, execution_rate: '82.47' });
    expect(issues[0]).toMatchObject({ code: 'form_field_unreadable', page: 5 });
  });
});

describe('plans', () => {
  it('print label and amount side by side', () => {
    const rows: CellSpec[][] = [
      [
        ['部门（单位）名称', 2],
        ['青禾县水务局', 3],
      ],
      ['年度履职目标', ['守住堤防', 4]],
      [
        ['预算情况（万元）', 1, 3],
        ['部门预算总额', 2],
        ['1,020.50', 2],
      ],
      [['资金来源', 1, 2], '（1）政府预算资金', ['1,000.50', 2]],
      ['（2）单位资金', ['20', 2]],
      ['一级指标', '二级指标', '三级指标', '指标值', '指标值说明'],
      ['产出指标', '履职目标实现', '堤防长度', '12公里', '按图测量'],
    ];
    const { tables, records } = recognisedTable('bg_performance_whole', [grid(3, 5, rows)], null);
    const { projects, indicators } = readRecords(tables, records);
    expect(projects[0]).toMatchObject({ form: 'whole_goal', name: '青禾县水务局', goal: '守住堤防' });
    expect(projects[0]?.money.map(({ source, initial_budget }) => [source, initial_budget?.fen])).toEqual([
      ['total', 1_020_500_000n],
      ['government_budget', 1_000_500_000n],
      ['own_money', 20_000_000n],
    ]);
    expect(indicators[0]).toMatchObject({ level_3: '堤防长度', target: '12公里', note: '按图测量' });
  });

  it('list projects with a column group a kind of indicator', () => {
    const rows: CellSpec[][] = [
      [
        ['项目编码', 1, 2],
        ['单位（项目）名称', 1, 2],
        ['资金总额', 1, 2],
        ['产出指标', 2],
        ['满意度指标', 2],
      ],
      ['三级指标', '指标值', '三级指标', '指标值'],
      ['330', '青禾县水务局', '70.00', '', '', '', ''],
      [['330124240000000000017', 1, 2], ['泵站修缮', 1, 2], ['50.00', 1, 2], '泵站数', '3座', '农户满意度', '≥90%'],
      ['完工时间', '12月底', '', ''],
      ['330124240000000000018', '河道清淤', '20.00', '清淤长度', '≥8公里', '', ''],
    ];
    const { tables, records } = recognisedTable('bg_performance_project', [grid(7, 7, rows)]);
    const { projects, indicators } = readRecords(tables, records);
    expect(projects.map(({ name, code, money }) => [name, code, money[0]?.initial_budget?.fen])).toEqual([
      ['泵站修缮', '330124240000000000017', 50_000_000n],
      ['河道清淤', '330124240000000000018', 20_000_000n],
    ]);
    expect(indicators.map(({ project, level_1, level_3, target }) => [project, level_1, level_3, target])).toEqual([
      [0, '产出指标', '泵站数', '3座'],
      [0, '满意度指标', '农户满意度', '≥90%'],
      [0, '产出指标', '完工时间', '12月底'],
      [1, '产出指标', '清淤长度', '≥8公里'],
    ]);
  });
});
