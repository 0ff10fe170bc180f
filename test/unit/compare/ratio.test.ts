/** Exact fractions: rounded once, half away from zero; five numbers as spreadsheets have them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximate, compareRatios, decimalText, percentText, ratio } from '../../../src/compare/ratio.js';
import { ranks, summarise } from '../../../src/compare/statistics.js';

describe('ratio', () => {
  it.each([
    [1n, 3n, 2, '0.33'],
    [2n, 3n, 2, '0.67'],
    [1n, 8n, 2, '0.13'],
    [-1n, 8n, 2, '-0.13'],
    [-1n, 1000n, 2, '0.00'],
    [5n, 2n, 0, '3'],
    [12_345_678_901_234_567_890n, 1n, 1, '12345678901234567890.0'],
  ])('%s / %s with %s decimals', (numerator, denominator, decimals, text) => {
    expect(decimalText(ratio(numerator, denominator), decimals)).toBe(text);
  });

  it('is a percentage, keeps its sign in the numerator, refuses nothing as base', () => {
    expect(percentText(ratio(36_780_000n, 100_000_000n))).toBe('36.78');
    expect(ratio(1n, -2n)).toEqual({ numerator: -1n, denominator: 2n });
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
    expect(approximate(ratio(1n, 4n))).toBe(0.25);
  });

  it('rounds to within half of the last place', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }), (n, d) => {
        const printed = BigInt(decimalText({ numerator: n, denominator: d }, 2).replace('.', ''));
        const difference = printed * d - n * 100n;
        expect(2n * (difference < 0n ? -difference : difference)).toBeLessThanOrEqual(d);
      }),
    );
  });
});

const whole = (...values: number[]) => values.map((value) => ratio(BigInt(value)));

describe('statistics', () => {
  it('interpolates median and quartiles exactly', () => {
    const summary = summarise(whole(1, 2, 4, 8));
    expect(
      summary && [summary.first_quartile, summary.median, summary.third_quartile].map((value) => decimalText(value, 2)),
    ).toEqual(['1.75', '3.00', '5.00']);
    expect(summarise(whole(7))).toMatchObject({ count: 1, median: ratio(7n), maximum: ratio(7n) });
    expect(summarise([])).toBeUndefined();
  });

  it('gives equal values one place and leaves the next one free', () => {
    expect(ranks(whole(5, 9, 9, 1))).toEqual([3, 1, 1, 4]);
  });

  it('orders the five numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const summary = summarise(whole(...values));
        if (!summary) throw new Error('no summary');
        const five = [summary.minimum, summary.first_quartile, summary.median, summary.third_quartile, summary.maximum];
        five.slice(1).forEach((value, at) => {
          const before = five[at];
          if (before) expect(compareRatios(before, value)).toBeLessThanOrEqual(0);
        });
      }),
    );
  });
});
