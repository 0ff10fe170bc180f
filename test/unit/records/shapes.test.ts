/** Shapes of performance tables found in published disclosures that were once read wrongly or not at all. */
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/records/index.js';
import { type CellSpec, grid, recognisedTable } from './grids.js';

/** Reads one table; `id` is null for a table whose title nobody knows. */
function read(columns: number, rows: readonly (readonly CellSpec[])[], id: string | null = 'bg_performance_project') {
  const { tables, records } = recognisedTable(id ?? 'unknown', [grid(1, columns, rows)]);
  return readRecords(
    tables,
    records.map((record) => ({ ...record, table: id })),
  );
}

const HEADER: CellSpec[] = ['一级指标', '二级指标', '三级指标', '指标值'];

describe('indicators', () => {
  it('a cell over the whole table and a row of dashes are none', () => {
    const { indicators } = read(4, [
      ['项目名称', ['泵站修缮', 3]],
      HEADER,
      ['产出指标', '数量指标', '泵站数', '3座'],
      ['效益指标', '生态效益指标', '无', '无'],
      ['效益指标', '经济效益指标', '—', '—'],
      [['项目支出绩效目标表', 4]],
    ]);
    expect(indicators.map(({ level_3 }) => level_3)).toEqual(['泵站数']);
  });

  it('may stand beside an activity with all their levels in one cell', () => {
    const { indicators } = read(
      4,
      [
        ['部门名称', ['青禾县水务局', 3]],
        ['活动', '绩效指标', '指标性质', '指标值'],
        ['灌溉', '产出指标 数量指标 泵站数', '≥', '3'],
      ],
      'bg_performance_whole',
    );
    expect(indicators[0]).toMatchObject({ level_1: '灌溉', level_3: '产出指标数量指标泵站数', target: '≥3' });
  });
});

describe('forms', () => {
  it('a goal whose label is printed over two columns', () => {
    const { projects } = read(
      3,
      [
        ['部门名称', ['青禾县水务局', 2]],
        ['整体绩效目标', '整体绩效目标', '修缮三座泵站'],
      ],
      'bg_performance_whole',
    );
    expect(projects[0]?.goal).toBe('修缮三座泵站');
  });

  it('a transfer is named and managed like a project', () => {
    const { projects } = read(4, [
      ['转移支付名称', '灌区补助', '市级主管部门', '青禾市水务局'],
      HEADER,
      ['产出指标', '数量指标', '泵站数', '3座'],
    ]);
    expect(projects[0]).toMatchObject({ name: '灌区补助', managing_unit: '青禾市水务局' });
  });

  it.each([
    ['项目名称', '实际完成值', 'project_evaluation'],
    ['项目名称', '指标值', 'project_goal'],
    ['部门（单位）名称', '指标值', 'whole_goal'],
  ])('a table under an unknown title with %s and %s is a form', (label, column, kind) => {
    const rows: CellSpec[][] = [
      [label, ['泵站修缮', 4]],
      ['一级指标', '二级指标', '三级指标', '年度指标值', column],
      ['产出指标', '数量指标', '泵站数', '3座', '2座'],
    ];
    expect(read(5, rows, null).projects[0]).toMatchObject({ form: kind, name: '泵站修缮' });
  });

  it('a list of projects under no title has their money and goals; another table is none', () => {
    const { projects } = read(
      3,
      [
        ['项目', '预算数（单位：万元）', '绩效目标'],
        ['泵站修缮', '50.00', '修缮三座泵站'],
        ['河道清淤', '20.00', '清淤两公里'],
      ],
      null,
    );
    expect(projects.map(({ name, goal, money }) => [name, goal, money[0]?.initial_budget?.fen])).toEqual([
      ['泵站修缮', '修缮三座泵站', 50_000_000n],
      ['河道清淤', '清淤两公里', 20_000_000n],
    ]);
    expect(
      read(
        3,
        [
          ['项目', '预算数', '备注'],
          ['泵站修缮', '50.00', '无'],
        ],
        null,
      ).projects,
    ).toEqual([]);
  });

  it('a code that is cut at the end of its line goes on below', () => {
    const rows: CellSpec[][] = [
      ['项目编码', '项目名称', '资金总额', '三级指标', '指标值'],
      ['41030322000000000520', '办公经费', '3.70', '采购合格率', '≥95%'],
      ['1', '其他', '', '采购种类', '≥20种'],
    ];
    const { tables, records } = recognisedTable('bg_performance_project', [{ ...grid(1, 5, rows), method: 'tabbed' }]);
    const { projects, indicators } = readRecords(tables, records);
    expect(projects.map(({ code, name }) => [code, name])).toEqual([['410303220000000005201', '办公经费其他']]);
    expect(indicators).toHaveLength(2);
  });
});
