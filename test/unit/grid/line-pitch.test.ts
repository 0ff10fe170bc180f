/** The lines of one cell are told from rows by the distances that the table shows. */
import { describe, expect, it } from 'vitest';
import { type ItemLine, itemLine } from '../../../extractors/grid/aligned-items.js';
import { joinDistance } from '../../../extractors/grid/line-pitch.js';
import { wordAt } from './drawn-page.js';

const lineAt = (y: number, ...texts: readonly (readonly [string, number])[]): ItemLine => {
  const words = texts.map(([text, x]) => wordAt(text, x, y));
  const [x0, x1] = [Math.min(...words.map(({ bbox }) => bbox.x0)), Math.max(...words.map(({ bbox }) => bbox.x1))];
  return itemLine({ text: words.map(({ text }) => text).join(''), bbox: { x0, x1, top: y - 7, bottom: y + 1 }, words });
};

const USUAL = 11;

describe('the distance of the lines of one cell', () => {
  it('is what wrapped texts show where rows stand further apart', () => {
    const rows = [
      lineAt(100, ['201', 10], ['services', 60], ['10.00', 200]),
      lineAt(113, ['pensions', 60]),
      lineAt(126, ['208', 10], ['and', 60], ['20.00', 200]),
      lineAt(144, ['210', 10], ['health', 60], ['30.00', 200]),
    ];
    // 13 from "pensions" to "and", 18 from 20.00 to 30.00: 13 is a line, 18 is a row.
    expect(joinDistance(rows, rows, USUAL)).toBeGreaterThan(13);
    expect(joinDistance(rows, rows, USUAL)).toBeLessThan(18);
  });

  it('is less than that of the rows where no text is wrapped', () => {
    const rows = [100, 110, 120].map((y) => lineAt(y, ['201', 10], ['services', 60], ['10.00', 200]));
    expect(joinDistance(rows, rows, USUAL)).toBeLessThan(10);
  });

  it('is the usual one where there is one row of numbers', () => {
    const rows = [lineAt(100, ['services', 60]), lineAt(110, ['pensions', 60]), lineAt(120, ['total', 60], ['10.00', 200])];
    expect(joinDistance(rows, rows, USUAL)).toBe(USUAL);
  });

  it('is not told by a note below the table, which stands nearer than rows do', () => {
    const rows = [
      lineAt(100, ['services', 60], ['10.00', 200]),
      lineAt(130, ['total', 60], ['20.00', 200]),
      lineAt(155, ['note', 60]),
    ];
    expect(joinDistance(rows, rows, USUAL)).toBe(USUAL);
  });
});
