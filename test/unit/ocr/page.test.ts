/** A page of a scan as a whole: what is read, and what is refused because its type has too few pixels. */
import { describe, expect, it } from 'vitest';
import type { TextEngine } from '../../../extractors/ocr/engine.js';
import { readScan } from '../../../extractors/ocr/page.js';
import { COLUMNS, ink, ROWS, ruledPage } from './drawn-page.js';

const engine: TextEngine = { read: async () => ({ text: '8888', confidence: 0.9 }), close: async () => {} };

/** A ruled page with four blocks of ink in each cell: those of the first row are of usual size, the others of this height. */
function pageWith(height: number): ReturnType<typeof ruledPage> {
  const image = ruledPage();
  for (const x of COLUMNS.slice(0, -1))
    for (const [row, y] of ROWS.slice(0, -1).entries()) {
      const tall = row === 0 ? 16 : height;
      for (let n = 0; n < 4; n++) ink(image, x + 40 + n * tall, y + 14, x + 40 + Math.ceil((n + 0.6) * tall), y + 14 + tall);
    }
  return image;
}

describe('readScan', () => {
  const readOf = async (height: number) => {
    const { layout, illegible } = await readScan(1, pageWith(height), { read: engine.read, isKnown: () => false });
    const inRows = layout.words.filter(({ bbox }) => bbox.top * (200 / 72) > ROWS[0] + 10);
    return { illegible, texts: inRows.map(({ text }) => text).sort() };
  };

  it('reads type of usual size', async () => {
    expect(await readOf(16)).toEqual({ illegible: 0, texts: Array(12).fill('8888') });
  });

  it('takes a lone dash or stroke for what it is', async () => {
    const image = pageWith(16);
    ink(image, COLUMNS[0] + 20, ROWS[3] + 18, COLUMNS[0] + 30, ROWS[3] + 20);
    expect((await readScan(1, image, { read: engine.read, isKnown: () => false })).illegible).toBe(0);
  });

  it.each([7])('refuses digits of %i pixels, and leaves no empty cells in their place', async (height) => {
    expect(await readOf(height)).toEqual({ illegible: 9, texts: [...Array(3).fill('8888'), ...Array(9).fill('\ufffd')] });
  });
});
