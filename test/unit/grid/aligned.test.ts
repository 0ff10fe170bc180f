/** Tables without vertical rules, drawn in characters: columns from alignment, headers over several columns, wrapped labels, prose. */
import { describe, expect, it } from 'vitest';
import { dividePage } from '../../../extractors/grid/content.js';
import type { Grid } from '../../../extractors/layout.js';
import { drawnPage } from './drawn-page.js';

const described = (grid: Grid): string[][] => {
  const rows: string[][] = [];
  for (const { row, rowSpan, columnSpan, text } of grid.cells) {
    const span = rowSpan > 1 || columnSpan > 1 ? ` ${rowSpan}x${columnSpan}` : '';
    rows[row] = [...(rows[row] ?? []), `${text}${span}`];
  }
  return rows;
};

const tables = (drawing: string): string[][][] => dividePage(drawnPage(drawing)).content.grids.map(described);

describe('a table without vertical rules', () => {
  it('has a column for each stack of texts', () => {
    expect(
      tables(`
code    name      total      basic
201     services  120.50     100.50
208     pensions   20.00      20.00
210     health      5.25       5.25`),
    ).toEqual([
      [
        ['code', 'name', 'total', 'basic'],
        ['201', 'services', '120.50', '100.50'],
        ['208', 'pensions', '20.00', '20.00'],
        ['210', 'health', '5.25', '5.25'],
      ],
    ]);
  });

  it('keeps the place of blank cells', () => {
    expect(
      tables(`
name      total      basic      project
services  120.50     100.50       20.00
pensions   20.00                  20.00
health                 5.25`)[0]?.slice(1),
    ).toEqual([
      ['services', '120.50', '100.50', '20.00'],
      ['pensions', '20.00', '', '20.00'],
      ['health', '', '5.25', ''],
    ]);
  });

  it('keeps a column that has a header and nothing below it', () => {
    expect(
      tables(`
name      total      basic      project
services  120.50                 120.50
pensions   20.00                  20.00`)[0]?.slice(1),
    ).toEqual([
      ['services', '120.50', '', '120.50'],
      ['pensions', '20.00', '', '20.00'],
    ]);
  });

  it('may have its only rule under the header', () => {
    expect(
      tables(`
code    name      total      basic
+--------------------------------------------------------+
201     services  120.50     100.50
208     pensions   20.00      20.00
210     health      5.25       5.25`)[0]?.[0],
    ).toEqual(['code', 'name', 'total', 'basic']);
  });

  it('may have ruled columns and rows without rules', () => {
    expect(
      tables(`
+------+----------+---------+---------+
|code  |name      |total    |basic    |
+------+----------+---------+---------+
|201   |services  |  120.50 |  100.50 |
|208   |pensions  |   20.00 |         |
|210   |health    |    5.25 |    5.25 |
|      |all       |  145.75 |  105.75 |
+------+----------+---------+---------+`)[0],
    ).toEqual([
      ['code', 'name', 'total', 'basic'],
      ['201', 'services', '120.50', '100.50'],
      ['208', 'pensions', '20.00', ''],
      ['210', 'health', '5.25', '5.25'],
      ['', 'all', '145.75', '105.75'],
    ]);
  });

  it('may have whole amounts, parted by commas or not', () => {
    expect(
      tables(`
code    name         total     basic
201     services   1,120,500   100,500
208     pensions      20,000    20,000`)[0]?.[1],
    ).toEqual(['201', 'services', '1,120,500', '100,500']);
    expect(
      tables(`
code    name          total     basic
201     services    1120500    100500
208     pensions      20000     20000`)[0]?.[1],
    ).toEqual(['201', 'services', '1120500', '100500']);
  });

  it('takes amounts and dashes that nearly touch for two', () => {
    expect(
      tables(`
name      total    basic  project
services  1,120.50 100.50    20.00
pensions     20.00  20.00    —
health       15.25  5.25    10.00`)[0]?.slice(1, 3),
    ).toEqual([
      ['services', '1,120.50', '100.50', '20.00'],
      ['pensions', '20.00', '20.00', '—'],
    ]);
  });

  it('sets a header over the columns in whose middle it stands', () => {
    const [header, below] =
      tables(`
                  expenditure
name      total      basic      project
services  120.50     100.50       20.00
pensions   20.00      15.00        5.00`)[0] ?? [];
    expect(header).toContain('expenditure 1x3');
    expect(below).toEqual(['total', 'basic', 'project']);
  });

  it('takes what stands under one header for one column, wherever in it', () => {
    expect(
      tables(`
name        totalexpenditure   basicexpenditure
column             1                  2
services       120.50             100.50
pensions        20.00              20.00`)[0],
    ).toEqual([
      ['name', 'totalexpenditure', 'basicexpenditure'],
      ['column', '1', '2'],
      ['services', '120.50', '100.50'],
      ['pensions', '20.00', '20.00'],
    ]);
  });

  it('puts words set across a label column and its amounts to the labels', () => {
    expect(
      tables(`
code    name        total
201     services   120.50
208     pensions    20.00
          wholesum 140.50
               sumtotal`)[0]?.at(-1),
    ).toEqual(['', 'sumtotal', '']);
  });

  it('ends at running text, and leaves it outside', () => {
    const { grids, lines } = dividePage(
      drawnPage(`
name      total      basic
services  120.50     100.50
pensions   20.00      20.00

thewholeexpenditureofthisyearis140.50whichismorethanbefore`),
    ).content;
    expect(grids.map((grid) => grid.ys.length - 1)).toEqual([3]);
    expect(lines.map((line) => line.text)).toEqual(['thewholeexpenditureofthisyearis140.50whichismorethanbefore']);
  });

  it.each([
    ['prose with an amount', '本年支出合计120.50万元，比上年\n增加20.00万元，主要是人员增加'],
    ['a list of words', 'one     two     three\nfour    five    six'],
    ['a page without text', ''],
  ])('%s is none', (_name, drawing) => expect(tables(drawing)).toEqual([]));

  it('goes on over the page in the columns of the page before', () => {
    const first = dividePage(
      drawnPage(`
name      total      basic      project
services  120.50     100.50       20.00
pensions   20.00      15.00        5.00`),
    );
    const next = dividePage(
      drawnPage(`
health      5.25                   5.25
housing     7.75                   7.75`),
      first.open,
    );
    expect(next.content.grids.map(described)).toEqual([
      [
        ['health', '5.25', '', '5.25'],
        ['housing', '7.75', '', '7.75'],
      ],
    ]);
  });

  it('goes on with a single row, under its header again or alone at the top of the page', () => {
    const first = dividePage(
      drawnPage(`
name      total      basic      project
services  120.50     100.50       20.00
pensions   20.00      15.00        5.00`),
    );
    const rowsOn = (drawing: string): string[][][] => dividePage(drawnPage(drawing), first.open).content.grids.map(described);
    expect(
      rowsOn(`
name      total      basic      project
all       140.50     140.50`),
    ).toEqual([
      [
        ['name', 'total', 'basic', 'project'],
        ['all', '140.50', '140.50', ''],
      ],
    ]);
    expect(rowsOn('\nall       140.50     140.50')).toEqual([[['all', '140.50', '140.50', '']]]);
    expect(rowsOn('\nthe sum  was 140.50 more than the sum of    20.00')).toEqual([]);
  });

  it('keeps a blank column whose head stands higher than those beside it', () => {
    expect(
      tables(`
code    total       basic        project
               sum     wages
201     120.50 120.50  120.50
208      20.00  20.00   20.00`)[0]?.at(-1),
    ).toEqual(['208', '20.00', '20.00', '20.00', '']);
  });

  it('gives amounts without a head of their own to the blank head beside them', () => {
    expect(
      tables(`
totalofall abroad          cars     guests
    120.50        10.50   90.00      20.00
    120.50        10.50   90.00      20.00`)[0]?.slice(0, 2),
    ).toEqual([
      ['totalofall', 'abroad', 'cars', 'guests'],
      ['120.50', '10.50', '90.00', '20.00'],
    ]);
  });

  it('may be one row of whole amounts without a label', () => {
    expect(
      tables(`
total     abroad    cars      guests
18177034  396107    13808464  0`)[0]?.at(-1),
    ).toEqual(['18177034', '396107', '13808464', '0']);
  });

  it('may have a header with many lines above its only rule', () => {
    expect(
      tables(`
total     abroad    c     guests
                    a
                    r
                    s
                    a
                    l
                    l
+-----------------------------------------------------+
120.50    10.50     90.00     20.00`)[0]?.map((row) => row.length),
    ).toEqual([4, 4]);
  });
});
