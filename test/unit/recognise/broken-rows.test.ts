/** Rows cut by a page break are joined; rows that only look so are not. */
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../src/recognise/assemble.js';
import { mendBreak } from '../../../src/recognise/broken-rows.js';
import { printedGrid } from './printed-grid.js';

type Rows = readonly (readonly string[])[];

const segment = (page: number, rows: Rows, hasHeader: boolean): Segment => ({
  page,
  matrix: printedGrid(rows),
  kinds: hasHeader ? ['header'] : [],
  bodyStart: hasHeader ? 1 : 0,
  hasHeader,
  linesBelow: [],
});

const UPPER: Rows = [
  ['科目编码', '科目名称', '合计', '基本支出'],
  ['201', '一般公共服务支出', '1,234.56', '1.00'],
  ['20106', '财政', '12,437.3', '5.00'],
];

function mended(lower: Rows, hasHeader = false): { last: string[]; bodyStart: number } | null {
  const result = mendBreak(segment(1, UPPER, true), segment(2, lower, hasHeader));
  if (!result) return null;
  return { last: result.upper.matrix.startingIn(2).map((cell) => cell.text), bodyStart: result.lower.bodyStart };
}

describe('mendBreak', () => {
  it('puts the last digits and the rest of the label to the row above', () => {
    expect(
      mended([
        ['', '事务', '6', ''],
        ['2010601', '行政运行', '1.00', ''],
      ]),
    ).toEqual({
      last: ['20106', '财政事务', '12,437.36', '5.00'],
      bodyStart: 1,
    });
  });

  it.each([
    ['a row of its own', [['208', '社会保障', '2.00', '']], false],
    ['the last digit alone', [['', '', '6', '']], true],
    ['a digit below an amount that is complete', [['', '', '', '7']], false],
    ['a digit that is missing beside one that is not', [['', '', '6', '7']], false],
    ['too many digits', [['', '', '61', '']], false],
    ['only words', [['', '事务', '', '']], false],
  ] as const)('%s', (_name, lower, isMended) => expect(mended(lower) !== null).toBe(isMended));

  it('puts the rest of a code to the row above with the rest of its amounts', () => {
    expect(mended([['01', '', '6', '']])?.last).toEqual(['2010601', '财政', '12,437.36', '5.00']);
  });

  it('takes a code with a name of its own for another row', () => {
    expect(mended([['208', '社会保障', '6', '']])).toBeNull();
  });

  it('never touches a page with a header of its own', () => {
    expect(
      mended(
        [
          ['科目编码', '科目名称', '合计', '基本支出'],
          ['', '事务', '6', '0'],
        ],
        true,
      ),
    ).toBeNull();
  });

  it('never joins tables of different width', () => {
    expect(mended([['', '6', '0']])).toBeNull();
  });
});
