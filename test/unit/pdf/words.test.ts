/** Drawn characters to words: gaps, baselines, fake bold, runs, ligatures. */
import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../../extractors/pdf/drawing.js';
import { withoutDoubles, wordsOf } from '../../../extractors/pdf/words.js';

const SIZE = 10;
const WIDTH = 5;

/** Characters set side by side from `x0`, of one drawing operation. */
const set = (text: string, x0: number, parts: Partial<Glyph> = {}): Glyph[] =>
  [...text].map((character, at) => ({
    text: character,
    raw: character,
    x0: x0 + at * WIDTH,
    x1: x0 + (at + 1) * WIDTH,
    baseline: 100,
    size: SIZE,
    run: 1,
    turn: 0,
    ...parts,
  }));

const texts = (...glyphs: readonly Glyph[]): string[] => wordsOf(glyphs).map((word) => word.text);

const CASES: readonly (readonly [string, readonly Glyph[], readonly string[]])[] = [
  ['one run', set('12.34', 0), ['12.34']],
  ['two runs that touch', [...set('12', 0), ...set('.34', 10, { run: 2 })], ['12.34']],
  ['a gap of less than 0.3 type sizes', [...set('12', 0), ...set('34', 12.9)], ['1234']],
  ['a wider gap', [...set('12', 0), ...set('34', 13.1)], ['12', '34']],
  ['going back a little (kerning)', [...set('12', 0), ...set('34', 6)], ['1234']],
  ['going back far', [...set('12', 50), ...set('34', 20)], ['12', '34']],
  ['another baseline', [...set('12', 0), ...set('34', 10, { baseline: 112 })], ['12', '34']],
  ['nearly the same baseline', [...set('12', 0), ...set('34', 10, { baseline: 101 })], ['1234']],
  ['decimals in smaller type', [...set('12', 0), ...set('.3', 10, { size: 7 })], ['12.3']],
  ['nothing', [], []],
];

describe('wordsOf', () => {
  it.each(CASES)('%s', (_name, glyphs, expected) => expect(texts(...glyphs)).toEqual(expected));

  it('notes where a new drawing operation began', () => {
    const [word] = wordsOf([...set('支', 0), ...set('出12', WIDTH, { run: 2 }), ...set('3', 4 * WIDTH, { run: 3 })]);
    expect([word?.text, word?.runStarts]).toEqual(['支出123', [1, 4]]);
  });

  it('gives each character of a ligature the extent of the whole', () => {
    const [word] = wordsOf([...set('a', 0), { ...(set('x', WIDTH)[0] as Glyph), text: 'fi', raw: 'ﬁ' }]);
    expect([word?.text, word?.raw, word?.charX]).toEqual([
      'afi',
      'aﬁ',
      [
        [0, 5],
        [5, 10],
        [5, 10],
      ],
    ]);
  });

  it('has a box as high as the type', () => {
    const [word] = wordsOf(set('12', 20));
    expect(word?.bbox).toEqual({ x0: 20, top: 100 - 0.86 * SIZE, x1: 30, bottom: 100 + 0.14 * SIZE });
  });
});

describe('withoutDoubles', () => {
  const bold = (dx: number, dy = 0): string =>
    wordsOf([...set('12', 0), ...set('12', dx, { baseline: 100 + dy, run: 2 })])
      .map((word) => word.text)
      .join(' ');

  it.each([
    ['the same characters a quarter of a point apart', 0.25, 0, '12'],
    ['set off in both directions', 0.5, 0.5, '12'],
    ['a repetition side by side', 2 * WIDTH, 0, '1212'],
    ['the next line', 0, 12, '12 12'],
  ])('%s', (_name, dx, dy, expected) => expect(bold(dx, dy)).toBe(expected));

  it('keeps twins that belong to one number: 11 and 00 in narrow type', () => {
    const narrow = [...'1100'].map((text, at): Glyph => ({ ...(set(text, 0)[0] as Glyph), x0: 2 * at, x1: 2 * at + 2 }));
    expect(withoutDoubles(narrow)).toHaveLength(4);
  });
});
