/** Codes before names in one line are read by the shapes of their digits. */
import { describe, expect, it } from 'vitest';
import { leadingDigits } from '../../../extractors/ocr/leading-digits.js';
import { drawnLine } from './typeface.js';

describe('leadingDigits', () => {
  it.each([
    ['[2014001]Wage', '[2014001]'],
    ['(30228)Wage', '(30228)'],
    ['2080505 Wage', '2080505'],
  ])('%s begins with %s', (text, expected) => {
    const { image, line } = drawnLine(text, 26);
    const lead = leadingDigits(image, line);
    expect(lead?.text).toBe(expected);
    expect(lead?.rest.pieces).toEqual(line.pieces.slice(-'Wage'.length));
  });

  it.each(['12 Wage', 'Wage 2010301', '2010301', '[2010301 Wage'])('%s is read as a whole', (text) => {
    const { image, line } = drawnLine(text, 26);
    expect(leadingDigits(image, line)).toBeNull();
  });
});
