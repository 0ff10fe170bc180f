/** Headers that are ruled only in parts: several texts in one cell that reaches down to the only row of amounts. */
import { describe, expect, it } from 'vitest';
import { hasMergedHeads } from '../../../extractors/grid/aligned-merged-heads.js';
import { ruledGrids } from '../../../extractors/grid/ruled.js';
import { drawnPage } from './drawn-page.js';

const CASES: readonly (readonly [string, string, boolean])[] = [
  [
    'a group and its neighbour in one cell',
    `
+--------+-----------------+--------+
|        |        car      |        |
| total  |abroad           | guests |
|        |        buy  run |        |
+--------+-------+----+----+--------+
| 120.50 | 10.50 |4.00|6.00|  20.00 |
+--------+-------+----+----+--------+`,
    true,
  ],
  [
    'a group ruled apart from the texts below it',
    `
+--------+-----------------+--------+
| total  |      car        | guests |
|        +-------+----+----+        |
|        | sum   |buy |run |        |
+--------+-------+----+----+--------+
| 120.50 | 10.50 |4.00|6.00|  20.00 |
+--------+-------+----+----+--------+`,
    false,
  ],
  [
    'a word set with wide spaces',
    `
+--------+-----------------+
| total  |  c     a     r  |
+--------+-------+----+----+
| 120.50 | 10.50 |4.00|6.00|
+--------+-------+----+----+`,
    false,
  ],
  [
    'several ruled rows of amounts',
    `
+--------+------------+
| total  | buy    run |
+--------+-------+----+
| 120.50 | 10.50 |4.00|
+--------+-------+----+
| 120.50 | 10.50 |4.00|
+--------+-------+----+`,
    false,
  ],
];

describe('a header ruled in parts', () => {
  it.each(CASES)('%s', (_, drawing, expected) => {
    const [grid] = ruledGrids(drawnPage(drawing)).grids;
    if (!grid) throw new Error('the drawing shows no ruled grid');
    const rows = grid.ys.slice(1).map((_y, row) => grid.cells.filter((cell) => cell.row === row));
    expect(hasMergedHeads(rows, grid.xs)).toBe(expected);
  });
});
