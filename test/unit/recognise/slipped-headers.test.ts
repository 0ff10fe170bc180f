/** A header without amounts beside amounts without a header leaves open which columns the headers are of. */
import { describe, expect, it } from 'vitest';
import type { GridMethod } from '../../../extractors/layout.js';
import type { Column, ColumnRole } from '../../../src/recognise/columns.js';
import { slippedHeaders } from '../../../src/recognise/slipped-headers.js';
import { printedGrid } from './printed-grid.js';

const column = (role: ColumnRole, ...path: string[]): Column => ({ role, path, panel: 0, isName: role === 'label' });
const NAMES = column('label', '科目名称');

function slipped(columns: readonly Column[], row: readonly string[], method: GridMethod = 'aligned'): number[] {
  const matrix = printedGrid([columns.map(({ path }) => path.at(-1) ?? ''), row]);
  const segment = {
    page: 1,
    matrix: { ...matrix, grid: { ...matrix.grid, method } },
    kinds: ['header' as const],
    bodyStart: 1,
    hasHeader: true,
    linesBelow: [],
  };
  return [...slippedHeaders({ columns, segment })];
}

const SLIPPED = [NAMES, column('amount', '合计'), column('text', '人员经费'), column('amount', '公用经费'), column('amount')];
const ROW = ['办公费', '3.00', '', '1.00', '2.00'];

describe('slippedHeaders', () => {
  it('are those from the header without amounts to the amounts without a header', () => {
    expect(slipped(SLIPPED, ROW)).toEqual([3, 4]);
  });

  it.each([
    ['a table with rules', SLIPPED, ROW, 'ruled'],
    ['a blank column alone', SLIPPED.slice(0, 4), ROW.slice(0, 4), 'aligned'],
    [
      'amounts without a header alone',
      [NAMES, column('amount', '合计'), column('amount')],
      ['办公费', '3.00', '1.00'],
      'aligned',
    ],
  ] as const)('are none in %s', (_name, columns, row, method) => expect(slipped(columns, row, method)).toEqual([]));
});
