/** Numbers drawn with a typeface that comes with pdf.js are read by the shapes of their digits. */
import { describe, expect, it } from 'vitest';
import { boxAround, piecesOf } from '../../../extractors/ocr/ink.js';
import { shownNumber } from '../../../extractors/ocr/line-digits.js';
import { drawnLine } from './typeface.js';

const digits = (text: string | undefined): string => (text ?? '').replace(/\D/gu, '');

describe('shownNumber', () => {
  it.each([
    ['1,234,567.89', 24],
    ['40,417.04', 18],
    ['2080505', 30],
    ['65,778.22', 16],
    ['-9,300.51', 26],
  ])('%s in type of %i pixels', (text, size) => {
    const { image, line } = drawnLine(text, size);
    const shown = shownNumber(image, line);
    expect(shown?.text).toBe(text.replaceAll(',', '.'));
    expect(shown?.certainty).toBeGreaterThan(0.9);
  });

  it('parts digits that touch', () => {
    const { image, line } = drawnLine('36,805.20', 26, 2);
    expect(line.pieces.length).toBeLessThan(9);
    expect(digits(shownNumber(image, line)?.text)).toBe('3680520');
  });

  it('sees the thin stroke of a 4 that is too pale to be a piece of ink', () => {
    const { image, line } = drawnLine('7142960', 24);
    const four = line.pieces[2];
    if (!four) throw new Error('no third digit');
    // All that is left of its stem prints as pale grey.
    const stem = four.x0 + 8;
    for (let y = four.y0; y < four.y1; y++)
      for (let x = four.x0; x < stem; x++) {
        const at = y * image.width + x;
        if ((image.data[at] ?? 255) < 190) image.data[at] = 205;
      }
    const pieces = piecesOf(image).sort((a, b) => a.x0 - b.x0);
    expect(pieces[2]?.x0).toBeGreaterThanOrEqual(stem);
    expect(shownNumber(image, { box: boxAround(pieces), pieces })?.text).toBe('7142960');
  });

  it.each(['一般公共', 'Wgjy', '(%)'])('is not sure that %s is a number', (text) => {
    const { image, line } = drawnLine(text, 26);
    expect(shownNumber(image, line)?.certainty ?? 0).toBeLessThan(0.5);
  });
});
