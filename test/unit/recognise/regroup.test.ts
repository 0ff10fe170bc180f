/** Outer headers of tables without rules that seem to stand over too many or too few columns. */
import { describe, expect, it } from 'vitest';
import { TABLE_BY_ID } from '../../../schemas/tables/index.js';
import type { Column } from '../../../src/recognise/columns.js';
import { headerTree, pathsOf } from '../../../src/recognise/header-tree.js';
import { regroup } from '../../../src/recognise/regroup.js';
import { printedGrid } from './printed-grid.js';

type Rows = readonly (readonly string[])[];

/** Header paths, the columns left open, and the outer headers that were moved. */
interface Read {
  readonly paths: readonly string[];
  readonly undecided: readonly number[];
  readonly moved: readonly string[];
}

function read(id: string, header: Rows): Read {
  const table = TABLE_BY_ID.get(id);
  if (!table) throw new Error(`${id} is not declared`);
  const matrix = printedGrid(header);
  const tree = headerTree(
    matrix,
    header.map(() => 'header' as const),
  );
  const columns = pathsOf(tree, matrix.columns).map((path): Column => {
    const isKey = /科目/.test(path.join(''));
    return { role: isKey ? 'label' : 'amount', path, panel: 0, isName: isKey };
  });
  const found = regroup(table, columns, tree, 2024);
  return {
    paths: found.columns.map(({ path }) => path.join('/')),
    undecided: [...found.undecided],
    moved: found.moved.map(({ group, from, to }) => `${group.text} ${from}-${to} → ${group.from}-${group.to}`),
  };
}

const SWALLOWED = ['合计', '公务用车购置及运行费', '<', '<', '<', '<'];
const THREE_PUBLIC = ['因公出国（境）费', '小计', '公务用车购置费', '公务用车运行费', '公务接待费'];

const CASES: readonly (readonly [string, string, Rows, Read])[] = [
  [
    'a group that swallowed both neighbours',
    'bg_expenditure',
    [
      ['科目名称', '基本支出', '<', '<', '<', '<'],
      ['^', '合计', '小计', '人员经费', '公用经费', '项目支出'],
    ],
    {
      paths: ['科目名称', '合计', '基本支出/小计', '基本支出/人员经费', '基本支出/公用经费', '项目支出'],
      undecided: [],
      moved: ['基本支出 1-5 → 2-4'],
    },
  ],
  [
    'two groups, one inside the other, both in two stages',
    'fa_three_public',
    [
      ['预算数', '<', '<', '<', '<', '<', '决算数', '<', '<', '<', '<', '<'],
      [...SWALLOWED, ...SWALLOWED],
      ['^', ...THREE_PUBLIC, '^', ...THREE_PUBLIC],
    ],
    {
      paths: ['预算数', '决算数'].flatMap((stage) => [
        `${stage}/合计`,
        `${stage}/因公出国（境）费`,
        `${stage}/公务用车购置及运行费/小计`,
        `${stage}/公务用车购置及运行费/公务用车购置费`,
        `${stage}/公务用车购置及运行费/公务用车运行费`,
        `${stage}/公务接待费`,
      ]),
      undecided: [],
      moved: ['公务用车购置及运行费 1-5 → 2-4', '公务用车购置及运行费 7-11 → 8-10'],
    },
  ],
  [
    'a header whose columns all have a meaning',
    'bg_expenditure',
    [
      ['科目名称', '合计', '基本支出', '<', '项目支出'],
      ['^', '^', '人员经费', '公用经费', '^'],
    ],
    {
      paths: ['科目名称', '合计', '基本支出/人员经费', '基本支出/公用经费', '项目支出'],
      undecided: [],
      moved: [],
    },
  ],
  [
    'a column that no reading gives a meaning',
    'bg_expenditure',
    [
      ['科目名称', '基本支出', '<', '<'],
      ['^', '人员经费', '公用经费', '从未听说的栏目'],
    ],
    {
      paths: ['科目名称', '基本支出/人员经费', '基本支出/公用经费', '基本支出/从未听说的栏目'],
      undecided: [],
      moved: [],
    },
  ],
];

describe('outer headers read by the declared columns', () => {
  it.each(CASES)('%s', (_, id, header, expected) => expect(read(id, header)).toEqual(expected));

  it('takes a total beside a subtotal for no part of their group', () => {
    const { undecided } = read('bg_expenditure', [
      ['科目名称', '基本支出', '<', '<'],
      ['^', '小计', '合计', '从未听说的栏目'],
    ]);
    expect(undecided).toContain(2);
  });

  it('leaves columns without a meaning that two readings are equally good for', () => {
    const { paths, undecided, moved } = read('bg_general_expenditure', [
      ['科目名称', '上年结转', '<', '<', '<'],
      ['^', '基本支出', '项目支出', '基本支出', '项目支出'],
    ]);
    expect(paths).toEqual(['科目名称', '上年结转/基本支出', '上年结转/项目支出', '上年结转/基本支出', '上年结转/项目支出']);
    expect({ undecided: undecided.length > 0, moved }).toEqual({ undecided: true, moved: [] });
  });
});
