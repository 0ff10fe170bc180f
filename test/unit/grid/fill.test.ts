/** Words put into cells: divided at a border where they are two things, kept whole where one thing overflows. */
import { describe, expect, it } from 'vitest';
import { indexIn } from '../../../extractors/geometry.js';
import { partOfWord, placeWords } from '../../../extractors/grid/fill.js';
import { COLUMN, LINE, wordAt } from './drawn-page.js';

/** Three columns of five characters each, two rows. */
const XS = [0, 5, 10, 15].map((column) => column * COLUMN);
const YS = [0, 2 * LINE, 4 * LINE];
const cellAt = (row: number, column: number): number => 3 * row + column;

const placed = (text: string, column: number, runStarts?: readonly number[]): string[] =>
  placeWords([wordAt(text, column * COLUMN, LINE, runStarts ? { runStarts } : {})], XS, YS, cellAt).placed.map(
    ({ word, cell }) => `${cell} ${word.text}`,
  );

describe('placeWords', () => {
  it.each([
    ['a word inside a cell', 'abc', 1, ['0 abc']],
    ['an amount that overflows to the left', '123.45', 3, ['1 123.45']],
    ['a label that overflows to the right', '其他支出', 2, ['0 其他支出']],
    ['a label and an amount printed without a gap', '其他1.00', 3, ['0 其他', '1 1.00']],
    ['two whole amounts edge to edge', '3.0012.00', 1, ['0 3.00', '1 12.00']],
    ['digits that no border divides into whole amounts', '371.002,145.00', 0, ['0 371.002,145.00']],
  ])('%s', (_name, text, column, expected) => expect(placed(text, column)).toEqual(expected));

  it('divides at a border where a new run begins there, and not where every character is a run', () => {
    expect(placed('支出收入', 3, [2])).toEqual(['0 支出', '1 收入']);
    expect(placed('支出收入', 3, [1, 2, 3])).toEqual(['0 支出收入']);
  });

  it('gives back what stands outside', () => {
    const words = [wordAt('above', 0, -LINE), wordAt('beside', 30 * COLUMN, LINE), wordAt('in', 0, LINE)];
    const { placed: inside, outside } = placeWords(words, XS, YS, cellAt);
    expect([inside.map(({ word }) => word.text), outside.map((word) => word.text)]).toEqual([['in'], ['above', 'beside']]);
  });
});

describe('partOfWord', () => {
  it('has the box of its own characters', () => {
    const part = partOfWord(wordAt('abcdef', 100, LINE), 2, 4);
    expect([part.text, part.raw, part.bbox.x0, part.bbox.x1]).toEqual(['cd', 'cd', 100 + 2 * COLUMN, 100 + 4 * COLUMN]);
  });
});

describe('indexIn', () => {
  it.each([
    [-1, -1],
    [0, 0],
    [39.9, 0],
    [40, 1],
    [120, 2],
    [120.1, -1],
  ])('%d → %d', (value, expected) => expect(indexIn(XS, value)).toBe(expected));
});
