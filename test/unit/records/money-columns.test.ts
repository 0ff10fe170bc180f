/** Money whose sources stand side by side over one row of amounts. */
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../src/records/index.js';
import { type CellSpec, grid, recognisedTable } from './grids.js';

function read(rows: readonly (readonly CellSpec[])[], title = '部门整体支出绩效目标表', id = 'bg_performance_whole') {
  const { tables, records } = recognisedTable(id, [grid(1, 5, rows)]);
  const read = readRecords(
    tables,
    records.map((record) => ({ ...record, title })),
  );
  const money = read.projects[0]?.money.map(({ source, initial_budget }) => [source, initial_budget?.fen]);
  return { money, form: read.projects[0]?.form, issues: read.issues.map(({ code }) => code) };
}

const HEADER: readonly (readonly CellSpec[])[] = [
  ['部门名称', ['青禾县水务局', 4]],
  [
    ['资金情况（万元）', 1, 3],
    ['预算支出总额', 1, 2],
    ['财政拨款', 2],
    ['其他资金', 1, 2],
  ],
  ['合计', '基本支出'],
];

describe('sources as headers', () => {
  it('take the amounts below them, a divided one its total, with every printed digit', () => {
    expect(read([...HEADER, ['12.345678', '10', '4', '2.345678']]).money).toEqual([
      ['total', 12_345_678n],
      ['government_budget', 10_000_000n],
      ['other', 2_345_678n],
    ]);
  });

  it('two numbers run together are no amount, and said so', () => {
    const found = read([...HEADER, ['12.5', '10', '4', '7.0007.000']]);
    expect(found.money).toEqual([
      ['total', 12_500_000n],
      ['government_budget', 10_000_000n],
    ]);
    expect(found.issues).toEqual(['form_field_unreadable']);
  });

  it('a source that is divided without a total takes no amount', () => {
    const rows = HEADER.map((row, index) => (index === 2 ? ['项目支出', '基本支出'] : row));
    expect(read([...rows, ['12', '6', '4', '2']]).money).toBeUndefined();
  });
});

it('a title that speaks of the unit as a whole decides over the table', () => {
  const rows: CellSpec[][] = [
    ['部门名称', ['青禾县水务局', 4]],
    ['资金总额', '5', '', '', ''],
  ];
  expect(read(rows, '青禾县水务局部门整体预算绩效目标申报表', 'bg_performance_project').form).toBe('whole_goal');
  expect(read(rows, '项目支出绩效目标表', 'bg_performance_project').form).toBe('project_goal');
});
