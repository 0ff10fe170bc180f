/** Ink to lines: strokes that stand above each other are one character, lines of characters stay apart. */
import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../extractors/ocr/ink.js';
import { linesOfCell, linesOutside } from '../../../extractors/ocr/text-lines.js';

/** Height of the digits that most of the page consists of; an ideograph of the same type is 26 pixels high. */
const SIZE = 20;

const piece = (x0: number, y0: number, x1: number, y1: number): Piece => ({ x0, y0, x1, y1, area: (x1 - x0) * (y1 - y0) });

/** 元: two strokes above a pair of legs. */
const yuan = (x: number, y: number): Piece[] => [
  piece(x + 4, y, x + 22, y + 2),
  piece(x, y + 9, x + 26, y + 11),
  piece(x + 2, y + 13, x + 25, y + 26),
];
/** A character that is one piece of ink. */
const whole = (x: number, y: number): Piece => piece(x, y, x + 25, y + 26);
const digit = (x: number, y: number): Piece => piece(x, y, x + 12, y + SIZE);

const boxes = (lines: readonly { readonly box: { readonly y0: number; readonly y1: number } }[]): [number, number][] =>
  lines.map(({ box }) => [box.y0, box.y1]);

describe.each([
  ['in a cell', linesOfCell],
  ['outside of tables', linesOutside],
])('%s', (_name, linesOf) => {
  it('a lone 元 is one line', () => {
    expect(boxes(linesOf(yuan(100, 100), SIZE))).toEqual([[100, 126]]);
  });

  it('a lone 元 below other characters is a line of its own', () => {
    expect(boxes(linesOf([whole(70, 60), whole(100, 60), ...yuan(100, 100)], SIZE))).toEqual([
      [60, 86],
      [100, 126],
    ]);
  });

  it('figures below each other are lines of their own', () => {
    expect(boxes(linesOf([digit(100, 100), digit(114, 100), digit(100, 126), digit(114, 126)], SIZE))).toEqual([
      [100, 120],
      [126, 146],
    ]);
  });
});
