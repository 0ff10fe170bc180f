/** Where the header of a grid ends: header rows of several levels, column numbers, captions inside the grid, blank rows. */
import { describe, expect, it } from 'vitest';
import { headerRows, isColumnNumbers } from '../../../src/recognise/header.js';
import { gridOf, printedGrid } from './printed-grid.js';

type Rows = readonly (readonly string[])[];

const isTitle = (cells: readonly { readonly text: string }[]): boolean => cells.some((cell) => cell.text === '支出决算表');

/** h header, n column numbers, c caption; then the number of the first body row. */
const found = (rows: Rows): string => {
  const { kinds, bodyStart } = headerRows(printedGrid(rows), isTitle);
  return `${kinds.map((kind) => (kind === 'column_numbers' ? 'n' : kind[0])).join('')} ${bodyStart}`;
};

const CASES: readonly (readonly [string, Rows, string])[] = [
  [
    'one level',
    [
      ['科目编码', '科目名称', '合计'],
      ['201', '一般公共服务支出', '1.00'],
    ],
    'h 1',
  ],
  [
    'two levels',
    [
      ['项目', '<', '本年支出', '<'],
      ['科目编码', '科目名称', '合计', '基本支出'],
      ['201', '一般公共服务支出', '1.00', '1.00'],
    ],
    'hh 2',
  ],
  [
    'a total in whole units beside dashes',
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', '53180631', '53180631', '—'],
      ['201', '一般公共服务支出', '35515612', '35515612', '—'],
    ],
    'h 1',
  ],
  [
    'column numbers below it',
    [
      ['项目', '行次', '金额'],
      ['栏次', '', '1'],
      ['一、一般公共预算收入', '1', '5.00'],
    ],
    'hn 2',
  ],
  [
    'the title inside the grid',
    [
      ['支出决算表', '<', '<'],
      ['科目编码', '科目名称', '合计'],
      ['201', '一般公共服务支出', '1.00'],
    ],
    'ch 2',
  ],
  [
    'a total first',
    [
      ['科目编码', '科目名称', '合计'],
      ['合计', '<', '5'],
      ['201', '一般公共服务支出', '5'],
    ],
    'h 1',
  ],
  [
    'parts of the code beside the first total',
    [
      ['功能分类科目编码', '<', '<', '科目名称', '合计'],
      ['类', '款', '项', '合计', '5.00'],
      ['201', '', '', '一般公共服务支出', '5.00'],
    ],
    'h 1',
  ],
  [
    'a blank row of the body',
    [
      ['科目编码', '科目名称', '合计'],
      ['', '', ''],
      ['201', '一般公共服务支出', '1.00'],
    ],
    'h 1',
  ],
  [
    'a blank half of a tall header cell',
    [
      ['科目编码', '科目名称', '合计'],
      ['^', '^', '^'],
      ['201', '一般公共服务支出', '1.00'],
    ],
    'hh 2',
  ],
  ['no body at all', [['科目编码', '科目名称', '合计']], 'h 1'],
  [
    'no header: the rest of a table',
    [
      ['2010601', '行政运行', '1.00'],
      ['208', '社会保障', '2.00'],
    ],
    ' 0',
  ],
  [
    'lines of a two-sided table',
    [
      ['收入', '<', '支出', '<'],
      ['项目', '预算数', '项目', '预算数'],
      ['一、一般公共预算拨款', '', '一、一般公共服务支出', ''],
    ],
    'hh 2',
  ],
];

describe('headerRows', () => {
  it.each(CASES)('%s', (_name, rows, expected) => expect(found(rows)).toBe(expected));
});

describe('isColumnNumbers', () => {
  it.each([
    ['栏次 1 2 3', true],
    ['1 2 3', true],
    ['** 1', true],
    ['甲 1 2', true],
    ['栏次 1=2+3 2 3', true],
    ['1=2+3+4 2 3 4', true],
    ['(1) (2) (3)', true],
    ['栏次 4 5', true],
    ['栏次 4 6', false],
    ['1 2', false],
    ['2 3 4', false],
    ['1 3 2', false],
    ['201 1 2', false],
    ['合计 1 2 3', false],
    ['1.00 2.00 3.00', false],
  ])('%s: %s', (row, expected) => expect(isColumnNumbers(gridOf([row.split(' ')]).cells)).toBe(expected));

  it('counts the numbers of several columns in one cell', () => {
    expect(isColumnNumbers(gridOf([['1 2', '3', '4']]).cells)).toBe(true);
    expect(isColumnNumbers(gridOf([['1 3', '2', '4']]).cells)).toBe(false);
  });
});
