/** Words to lines of text: small differences of height, reading order, gaps. */
import { describe, expect, it } from 'vitest';
import { textLines } from '../../../extractors/grid/text.js';
import { wordAt } from './drawn-page.js';

const texts = (...words: Parameters<typeof textLines>[0]): string[] => textLines(words).map((line) => line.text);

describe('textLines', () => {
  it('reads from top to bottom and from left to right, in whatever order the words come', () => {
    expect(texts(wordAt('d', 50, 40), wordAt('b', 50, 20), wordAt('c', 0, 40), wordAt('a', 0, 20))).toEqual(['a b', 'c d']);
  });

  it('joins words that stand close, and sets a space between others', () => {
    expect(texts(wordAt('预算', 0, 20), wordAt('总表', 18, 20), wordAt('万元', 60, 20))).toEqual(['预算总表 万元']);
  });

  it('takes decimals in smaller type, set a little lower, into the line', () => {
    expect(texts(wordAt('120', 0, 20), wordAt('.36', 24, 21.5, { fontSize: 6 }))).toEqual(['120.36']);
  });

  it('keeps lines apart that stand closely below each other', () => {
    expect(texts(wordAt('a', 0, 20), wordAt('b', 0, 29))).toEqual(['a', 'b']);
  });

  it('has no lines without words', () => expect(texts()).toEqual([]));
});
