/** Cells over a piece of border that was not drawn: whole numbers are parted, wrapped numbers, merged labels and spaced words are not. */
import { describe, expect, it } from 'vitest';
import { ruledGrids } from '../../../extractors/grid/ruled.js';
import { drawnPage } from './drawn-page.js';

const rows = (drawing: string): string[][] => {
  const out: string[][] = [];
  for (const { row, rowSpan, columnSpan, text } of ruledGrids(drawnPage(drawing)).grids[0]?.cells ?? [])
    out[row] = [...(out[row] ?? []), `${text}${rowSpan + columnSpan > 2 ? ` ${rowSpan}x${columnSpan}` : ''}`];
  return out;
};

const stacked = (upper: string, lower: string): string[][] =>
  rows(`
+----+---------+
|a   |${upper.padEnd(9)}|
+----+         |
|b   |${lower.padEnd(9)}|
+----+---------+`);

const beside = (text: string): string[][] =>
  rows(`
+-----+---------+
|201  |a        |
+-----+---------+
|${text.padEnd(15)}|
+-----+---------+
|203  |c        |
+-----+---------+`);

describe('a missing border between two rows', () => {
  it.each([
    ['1,234.56', '7.89'],
    ['201', '20101'],
    ['0', '0'],
    ['03', '06'],
  ])('parts %s and %s', (upper, lower) =>
    expect(stacked(upper, lower)).toEqual([
      ['a', upper],
      ['b', lower],
    ]),
  );

  it.each([
    ['12,345,67', '8.90'],
    ['20805', '01'],
    ['social', 'services'],
    ['120.50', ''],
  ])('is no border inside %s %s', (upper, lower) =>
    expect(stacked(upper, lower)).toEqual([['a', `${upper}${lower} 2x1`], ['b']]),
  );
});

describe('a missing border between two columns', () => {
  it('parts a code and its name', () => expect(beside('202   services')[1]).toEqual(['202', 'services']));

  it.each([
    ['total  amount', 'total amount 1x2'],
    ['total amount', 'total amount 1x2'],
    ['2,345,678.90', '2,345,678.90 1x2'],
  ])('is no border inside %s', (text, expected) => expect(beside(text)[1]).toEqual([expected]));
});
