/** Tables whose columns are ruled and whose rows are not: when a cell is several rows, and when it is one wrapped amount. */
import { describe, expect, it } from 'vitest';
import { ruledGrids } from '../../../extractors/grid/ruled.js';
import { withRows } from '../../../extractors/grid/stacked.js';
import { drawnPage } from './drawn-page.js';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'three rows that no rule parts',
    `
+-----+-----+
|a    |b    |
+-----+-----+
|1.00 |4.00 |
|2.00 |5.00 |
|3.00 |6.00 |
+-----+-----+`,
    ['0,0 a', '0,1 b', '1,0 1.00', '1,1 4.00', '2,0 2.00', '2,1 5.00', '3,0 3.00', '3,1 6.00'],
  ],
  [
    'two rows that no rule parts, the end of a table on its last page',
    `
+-----+-----+
|a    |b    |
+-----+-----+
|1.00 |3.00 |
|2.00 |4.00 |
+-----+-----+`,
    ['0,0 a', '0,1 b', '1,0 1.00', '1,1 3.00', '2,0 2.00', '2,1 4.00'],
  ],
  [
    'long amounts wrapped in narrow cells are one row',
    `
+-----+-----+
|a    |b    |
+-----+-----+
|11.00|13.00|
|12   |14   |
+-----+-----+`,
    ['0,0 a', '0,1 b', '1,0 11.0012', '1,1 13.0014'],
  ],
  [
    'two amounts beside a cell of one line are one row',
    `
+-----+-----+-----+
|a    |b    |c    |
+-----+-----+-----+
|1.00 |3.00 |5.00 |
|2.00 |4.00 |     |
+-----+-----+-----+`,
    ['0,0 a', '0,1 b', '0,2 c', '1,0 1.002.00', '1,1 3.004.00', '1,2 5.00'],
  ],
  [
    'a code stands once: the other row is the total',
    `
+-----+-----+-----+
|a    |b    |c    |
+-----+-----+-----+
|     |1.00 |3.00 |
|20805|2.00 |4.00 |
+-----+-----+-----+`,
    ['0,0 a', '0,1 b', '0,2 c', '1,0 ', '1,1 1.00', '1,2 3.00', '2,0 20805', '2,1 2.00', '2,2 4.00'],
  ],
];

describe('withRows', () => {
  it.each(CASES)('%s', (_name, drawing, expected) => {
    const cells = ruledGrids(drawnPage(drawing))
      .grids.map(withRows)
      .flatMap((grid) => grid.cells.map(({ row, column, text }) => `${row},${column} ${text}`));
    expect(cells).toEqual(expected);
  });
});
