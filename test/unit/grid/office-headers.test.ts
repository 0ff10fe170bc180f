/** Headers as office programs set them in tables without rules: spaced and wrapped words, close above the amounts, with line numbers. */
import { describe, expect, it } from 'vitest';
import { headerBlocks, joinOverOneColumn } from '../../../extractors/grid/aligned-blocks.js';
import { measureLines } from '../../../extractors/grid/aligned-columns.js';
import { type Item, itemLine } from '../../../extractors/grid/aligned-items.js';
import { dividePage } from '../../../extractors/grid/content.js';
import { drawnPage, wordAt } from './drawn-page.js';

const SIZE = 8;
type Placed = readonly (readonly [string, number])[];

const lineAt = (y: number, ...texts: Placed) => {
  const words = texts.map(([text, x]) => wordAt(text, x, y));
  const right = Math.max(...words.map(({ bbox }) => bbox.x1));
  return itemLine({ text: '', bbox: { x0: words[0]?.bbox.x0 ?? 0, x1: right, top: y - 7, bottom: y + 1 }, words });
};

const textOf = ({ items }: { readonly items: readonly Item[] }): string => items.map(({ text }) => text).join('');
const box = (x0: number, x1: number) => ({ x0, x1, top: 20, bottom: 200 });

describe('single characters beside each other', () => {
  const found = (contents: Parameters<typeof joinOverOneColumn>[1]): string[] =>
    joinOverOneColumn(headerBlocks([lineAt(10, ['A', 100], ['B', 120])], SIZE), contents).map(textOf);
  it('are one word over one column', () => expect(found([box(90, 130)])).toEqual(['AB']));
  it('are one word when one of them stands over nothing', () => expect(found([box(120, 160)])).toEqual(['AB']));
  it('are two heads when each has contents of its own', () => expect(found([box(98, 110), box(118, 130)])).toEqual(['A', 'B']));
  it('are two heads when they stand far apart', () => {
    const blocks = headerBlocks([lineAt(10, ['A', 100], ['B', 160])], SIZE);
    expect(joinOverOneColumn(blocks, []).map(textOf)).toEqual(['A', 'B']);
  });
});

describe('single characters below each other', () => {
  it('are one wrapped word', () =>
    expect(headerBlocks([lineAt(10, ['A', 100]), lineAt(22, ['B', 101])], 9).map(textOf)).toEqual(['AB']));
  it('are two texts when they stand far apart', () =>
    expect(headerBlocks([lineAt(10, ['A', 100]), lineAt(30, ['B', 101])], 9).map(textOf)).toEqual(['A', 'B']));
});

describe('the first line of the body', () => {
  it('is not the names of the amounts, however closely they stand above them', () => {
    const lines = [
      lineAt(10, ['budget', 10]),
      lineAt(20, ['name', 10], ['total', 200]),
      lineAt(29, ['services', 10], ['120.50', 200]),
      lineAt(40, ['pensions', 10], ['20.00', 200]),
    ];
    expect(measureLines(lines).start).toBe(2);
  });
});

describe('the items of a line', () => {
  it('part a zero from the label that another drawing operation sets right behind it', () => {
    const set = (runStarts: number[]): string[] => {
      const words = [wordAt('0总计', 10, 10, { runStarts })];
      return itemLine({ text: '', bbox: box(10, 34), words }).items.map(({ text }) => text);
    };
    expect(set([1])).toEqual(['0', '总计']);
    expect(set([])).toEqual(['0总计']);
  });
});

describe('whole amounts behind line numbers', () => {
  it('make a table', () => {
    const { grids } = dividePage(
      drawnPage(`
name      no   amount
services   1   1200500
pensions   2    200000
health     3     52500`),
    ).content;
    expect(grids[0]?.cells.filter(({ row }) => row === 1).map(({ text }) => text)).toEqual(['services', '1', '1200500']);
  });
});
