/** The ink of a digit tells a 1 from every other digit by its width. */
import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../extractors/ocr/ink.js';
import { misshapenDigits } from '../../../extractors/ocr/shape.js';
import type { InkLine } from '../../../extractors/ocr/text-lines.js';

/** A line of digits 20 pixels high with these widths; a point is 3 by 3. */
function lineOf(widths: readonly number[]): InkLine {
  let x = 0;
  const pieces = widths.map((width): Piece => {
    const box = { x0: x, x1: x + width, y0: width === 3 ? 17 : 0, y1: 20, area: width * 10 };
    x += 14;
    return box;
  });
  return { box: { x0: 0, x1: x, y0: 0, y1: 20 }, pieces };
}

describe('misshapenDigits', () => {
  it.each([
    ['all as wide as they should be', [11, 7, 3, 11], '41.0', []],
    ['a 4 read as 1', [11, 11, 3, 7], '11.1', [0, 1]],
    ['a 1 read as 7', [7, 11, 3, 11], '74.0', [0]],
    ['as wide as some 1 and as some 7: no judgement', [9, 9], '17', []],
    ['more digits than ink: no judgement', [11], '11', []],
  ])('%s', (_name, widths, number, expected) => expect(misshapenDigits(lineOf(widths), number)).toEqual(expected));
});
