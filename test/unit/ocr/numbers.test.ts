/** Separators are put right by the digits between them; a reading that fits no rule stays as it is. */
import { describe, expect, it } from 'vitest';
import { isNumber, normaliseNumber, withOtherDigits } from '../../../extractors/ocr/numbers.js';

describe('normaliseNumber', () => {
  it.each([
    ['217.79', '217.79'],
    ['79.189.400.34', '79,189,400.34'],
    ['12,604,173', '12,604,173'],
    ['2.278,800.00', '2,278,800.00'],
    ['87267272.44', '87267272.44'],
    ['-1,234.50', '-1,234.50'],
    ['.208', '208'],
    ['118.44.', '118.44'],
    ['98.76%', '98.76%'],
    ['1.234', '1.234'],
    ['2010301', '2010301'],
    ['02', '02'],
  ])('%s is %s', (read, expected) => {
    expect(normaliseNumber(read)).toBe(expected);
  });

  it.each(['1,23,456.00', '12.3456,789', '--', '', '1234.567.89'])('leaves %j, which no separator rule explains', (read) => {
    expect(normaliseNumber(read)).toBe(read);
    expect(isNumber(normaliseNumber(read))).toBe(false);
  });
});

describe('withOtherDigits', () => {
  it.each([
    ['632.11', [3], ['632.41', '632.71']],
    ['1,378.84', [1, 2], ['1,118.84']],
    ['50', [], ['50']],
  ])('%s with doubt at %j', (number, places, expected) => expect(withOtherDigits(number, places)).toEqual(expected));
});
