/** Ruling lines in an image give the cells they enclose; strokes of characters do not. */
import { describe, expect, it } from 'vitest';
import { withoutRules } from '../../../extractors/ocr/erase-rules.js';
import { piecesOf } from '../../../extractors/ocr/ink.js';
import { strokesOf } from '../../../extractors/ocr/strokes.js';
import { tablesIn, tablesOf } from '../../../extractors/ocr/tables.js';
import { ink, ruledPage } from './drawn-page.js';

describe('tablesIn', () => {
  it('takes lines hardly darker than paper where there are no darker ones', () => {
    const image = ruledPage(1, 226);
    expect(tablesOf(strokesOf(image), image).cells).toHaveLength(0);
    expect(tablesIn(image).cells).toHaveLength(12);
  });

  it('keeps to dark lines when pale ones add next to nothing', () => {
    const image = ruledPage();
    ink(image, 100, 400, 700, 401, 226);
    expect(tablesIn(image)).toEqual(tablesOf(strokesOf(image), image));
  });
});

describe('tablesOf', () => {
  it('finds every cell of a ruled table', () => {
    const image = ruledPage();
    const { cells, areas } = tablesOf(strokesOf(image), image);
    expect(areas).toHaveLength(1);
    expect(cells).toHaveLength(12);
    expect(cells[0]?.x0).toBeCloseTo((101 * 72) / 200, 0);
  });

  it('reads grey hairlines', () => {
    const image = ruledPage(1, 150);
    expect(tablesOf(strokesOf(image), image).cells).toHaveLength(12);
  });

  it('closes a gap that is only pale', () => {
    const image = ruledPage();
    ink(image, 310, 140, 345, 142, 220);
    expect(tablesOf(strokesOf(image), image).cells).toHaveLength(12);
  });

  it('takes a long stroke of characters in a cell for no border', () => {
    const image = ruledPage();
    ink(image, 110, 118, 170, 121);
    ink(image, 400, 108, 403, 134);
    expect(tablesOf(strokesOf(image), image).cells).toHaveLength(12);
  });

  it('takes a filled area for no rule', () => {
    const image = ruledPage();
    ink(image, 100, 400, 500, 480);
    expect(tablesOf(strokesOf(image), image).areas).toHaveLength(1);
  });
});

describe('withoutRules', () => {
  it('leaves nothing of the rules, their crossings included', () => {
    const image = ruledPage(3);
    const { strokes } = tablesOf(strokesOf(image), image);
    expect(piecesOf(withoutRules(image, strokes))).toEqual([]);
  });

  it('keeps the ink inside the cells', () => {
    const image = ruledPage();
    ink(image, 320, 112, 330, 130);
    const { strokes } = tablesOf(strokesOf(image), image);
    expect(piecesOf(withoutRules(image, strokes))).toEqual([{ x0: 320, x1: 330, y0: 112, y1: 130, area: 180 }]);
  });

  it('leaves a character that touches a line', () => {
    const image = ruledPage();
    ink(image, 490, 110, 500, 126);
    const { strokes } = tablesOf(strokesOf(image), image);
    const [digit] = piecesOf(withoutRules(image, strokes));
    expect([digit?.x0, digit?.y0, digit?.y1]).toEqual([490, 110, 126]);
    expect(digit?.x1).toBeGreaterThanOrEqual(499);
  });
});
