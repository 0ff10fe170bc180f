/** Ruled tables, drawn in characters, to cells: spans, borders that are missing, texts at and over a border. */
import { describe, expect, it } from 'vitest';
import { ruledGrids } from '../../../extractors/grid/ruled.js';
import type { Grid } from '../../../extractors/layout.js';
import { drawnPage } from './drawn-page.js';

const described = (grid: Grid): string[] =>
  grid.cells.map(({ row, column, rowSpan, columnSpan, text }) => {
    const span = rowSpan > 1 || columnSpan > 1 ? ` ${rowSpan}x${columnSpan}` : '';
    return `${row},${column}${span} ${text}`.trim();
  });

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a plain table',
    `
+---+---+
|a  |b  |
+---+---+
|c  |   |
+---+---+`,
    ['0,0 a', '0,1 b', '1,0 c', '1,1'],
  ],
  [
    'a header over two columns and a label over two rows',
    `
+---+-------+
|a  |b      |
|   +---+---+
|   |c  |d  |
+---+---+---+
|e  |1.0|2.0|
+---+---+---+`,
    ['0,0 2x1 a', '0,1 1x2 b', '1,1 c', '1,2 d', '2,0 e', '2,1 1.0', '2,2 2.0'],
  ],
  [
    'open sides: the outer borders of columns and rows are not drawn',
    `
-----+-----+-----
 a   |b    |c
-----+-----+-----
 d   |e    |f
-----+-----+-----`,
    ['0,0 a', '0,1 b', '0,2 c', '1,0 d', '1,1 e', '1,2 f'],
  ],
  [
    'no rule under the last row',
    `
+---+---+
|a  |b  |
+---+---+
|c  |d  |
|   |   |`,
    ['0,0 a', '0,1 b', '1,0 c', '1,1 d'],
  ],
  [
    'several lines in one cell are joined without a separator',
    `
+------+----+
|three |1.00|
|lines |    |
|here  |    |
+------+----+
|x     |    |
+------+----+`,
    ['0,0 threelineshere', '0,1 1.00', '1,0 x', '1,1'],
  ],
  [
    'a wide gap inside a cell is a space',
    `
+-------+---+
|a   b  |c  |
+-------+---+
|d      |e  |
+-------+---+`,
    ['0,0 a b', '0,1 c', '1,0 d', '1,1 e'],
  ],
  [
    'an area that is no rectangle is cut into rectangles, and nothing is lost',
    `
+---+---+---+
|a  |b  |c  |
+---+   +---+
|d       e  |
+---+---+---+
|f  |g  |h  |
+---+---+---+`,
    ['0,0 a', '0,1 2x1 b', '0,2 c', '1,0 d', '1,2 e', '2,0 f', '2,1 g', '2,2 h'],
  ],
];

describe('ruledGrids', () => {
  it.each(CASES)('%s', (_name, drawing, expected) => {
    const { grids } = ruledGrids(drawnPage(drawing));
    expect(grids.map(described)).toEqual([expected]);
  });

  it('keeps two tables apart, top to bottom, and gives back the words between them', () => {
    const { grids, outside } = ruledGrids(
      drawnPage(`
before
+---+---+
|a  |b  |
+---+---+
between
+---+---+---+
|c  |d  |e  |
+---+---+---+
after`),
    );
    expect(grids.map(described)).toEqual([
      ['0,0 a', '0,1 b'],
      ['0,0 c', '0,1 d', '0,2 e'],
    ]);
    expect(outside.map((word) => word.text)).toEqual(['before', 'between', 'after']);
  });

  it.each([
    ['a box around a paragraph', '\n+-------+\n|words  |\n+-------+'],
    ['a table without any text', '\n+---+---+\n|   |   |\n+---+---+\n|   |   |\n+---+---+'],
    ['a rule across the page', '\n words\n--------\n more'],
  ])('%s is no table', (_name, drawing) => {
    const layout = drawnPage(drawing);
    const { grids, outside } = ruledGrids(layout);
    expect(grids).toEqual([]);
    expect(outside).toEqual(layout.words);
  });

  it('gives every cell its place on the page, borders included', () => {
    const { grids } = ruledGrids(drawnPage('\n+---+---+\n|a  |b  |\n+---+---+'));
    const [grid] = grids;
    expect(grid?.bbox).toEqual({ x0: grid?.xs[0], top: grid?.ys[0], x1: grid?.xs[2], bottom: grid?.ys[1] });
    expect(grid?.cells[1]?.bbox).toEqual({ x0: grid?.xs[1], top: grid?.ys[0], x1: grid?.xs[2], bottom: grid?.ys[1] });
  });
});
