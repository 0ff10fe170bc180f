/** Numberings that a scan lost are put back where the rows around them leave no choice. */
import { describe, expect, it } from 'vitest';
import type { Cell, Grid } from '../../../extractors/layout.js';
import { withNumberings } from '../../../src/recognise/numbering.js';

const BOX = { x0: 0, top: 0, x1: 1, bottom: 1 };
const cell = (row: number, column: number, text: string): Cell => ({
  ...{ row, column, text, rowSpan: 1, columnSpan: 1 },
  ...{ lines: [text], words: [], bbox: BOX },
});

/** A table with these labels, each with an amount beside it, under a header. */
function gridOf(labels: readonly string[]): Grid {
  const cells = labels.flatMap((label, index) => [cell(index + 1, 0, label), cell(index + 1, 1, '1.00')]);
  return {
    ...{ page: 1, bbox: BOX, xs: [0, 1, 2], ys: Array.from({ length: labels.length + 2 }, (_, y) => y), method: 'ruled' },
    cells: [cell(0, 0, '项目'), cell(0, 1, '预算数'), ...cells],
  } as Grid;
}

const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a bracket that was garbled and one that was lost, before the third',
    ['1、基本支出', '(bD工资福利支出', '商品和服务支出', '(3)对个人和家庭的补助'],
    ['1、基本支出', '(1)工资福利支出', '(2)商品和服务支出', '(3)对个人和家庭的补助'],
  ],
  [
    'a first character lost in the middle of a list',
    ['二十一、粮油物资储备支出', '十二、灾害防治及应急管理支出', '二十三、其他支出'],
    ['二十一、粮油物资储备支出', '二十二、灾害防治及应急管理支出', '二十三、其他支出'],
  ],
  [
    'nothing where no number is missing',
    ['一、教育支出', '卫生健康支出', '二、其他支出'],
    ['一、教育支出', '卫生健康支出', '二、其他支出'],
  ],
  ['nothing where the name is not declared', ['一、教育支出', '某某', '三、其他支出'], ['一、教育支出', '某某', '三、其他支出']],
  [
    'nothing where an inner list ends before an unnumbered row',
    ['(一)教育支出', '卫生健康支出', '二、其他支出'],
    ['(一)教育支出', '卫生健康支出', '二、其他支出'],
  ],
  [
    'the last of a list in brackets, by what is left of its bracket',
    ['(3)对个人和家庭的补助', '(国资本性支出', '2、其他支出'],
    ['(3)对个人和家庭的补助', '(4)资本性支出', '2、其他支出'],
  ],
  [
    'nothing behind a list in brackets without a bracket of its own',
    ['(3)对个人和家庭的补助', '资本性支出', '2、其他支出'],
    ['(3)对个人和家庭的补助', '资本性支出', '2、其他支出'],
  ],
  [
    'the first of a list, whose 一 was read as a dash, past the row that tells a part of it',
    ['1、财政拨款', '《0-般公共预算拨款', '其中:各项资金', '(2)政府性基金预算'],
    ['1、财政拨款', '(1)一般公共预算拨款', '其中:各项资金', '(2)政府性基金预算'],
  ],
  [
    'a point lost behind the number that the list asks for, whatever the name',
    ['上年结转', '1某项拨款结余', '2.另一项拨款结余'],
    ['上年结转', '1.某项拨款结余', '2.另一项拨款结余'],
  ],
  [
    'nothing where the number is another one',
    ['上年结转', '7某项拨款结余', '2.另一项拨款结余'],
    ['上年结转', '7某项拨款结余', '2.另一项拨款结余'],
  ],
  [
    'a lost one between two',
    ['三、教育支出', '卫生健康支出', '五、其他支出'],
    ['三、教育支出', '四、卫生健康支出', '五、其他支出'],
  ],
];

describe('withNumberings', () => {
  it.each(CASES)('%s', (_name, labels, expected) => {
    const grid = withNumberings(gridOf(labels));
    expect(grid.cells.filter(({ row, column }) => row > 0 && column === 0).map(({ text }) => text)).toEqual(expected);
  });
});
