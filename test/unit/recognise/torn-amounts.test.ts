/** Parts of a wrapped amount that were not put together are no amounts. */
import { describe, expect, it } from 'vitest';
import { tornAmounts } from '../../../src/recognise/torn-amounts.js';
import { gridOf } from './printed-grid.js';

const torn = (rows: readonly (readonly string[])[], method: 'ruled' | 'aligned' = 'aligned'): string[] =>
  [...tornAmounts(gridOf(rows, 1, method))].map((cell) => cell.text);

describe('tornAmounts', () => {
  const WRAPPED = [
    ['行政运行', '343.569895'],
    ['', '9,105.3191'],
    ['总计', '621'],
  ];
  it('are an amount with fewer decimals than others and the digits below it', () => {
    expect(torn(WRAPPED)).toEqual(['9,105.3191', '621']);
  });

  it('are not told in tables with rules', () => expect(torn(WRAPPED, 'ruled')).toEqual([]));

  it.each([
    [
      'a whole amount above',
      [
        ['a', '1.50'],
        ['b', '12'],
        ['c', '2.25'],
      ],
    ],
    [
      'more digits',
      [
        ['a', '1.5'],
        ['b', '12345'],
        ['c', '2.25'],
      ],
    ],
  ])('are none with %s', (_name, rows) => expect(torn(rows)).toEqual([]));
});
