/** Exact text of amounts, checked against the amount it is read back as. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenToWan, fenToYuan } from '../../../src/normalise/format.js';

const digits = (text: string, decimals: number): bigint => {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(decimals, '0'));
  return text.startsWith('-') ? -value : value;
};

describe('amount text', () => {
  it.each([
    [0n, '0', '0'],
    [5n, '0.05', '0.000005'],
    [-5n, '-0.05', '-0.000005'],
    [100n, '1', '0.0001'],
    [12_340n, '123.4', '0.01234'],
    [-123_450_000n, '-1234500', '-123.45'],
    [9_007_199_254_740_993n, '90071992547409.93', '9007199254.740993'],
  ])('%s fen', (fen, yuan, wan) => {
    expect([fenToYuan(fen), fenToWan(fen)]).toEqual([yuan, wan]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.bigInt(), (fen) => {
        expect(digits(fenToYuan(fen), 2)).toBe(fen);
        expect(digits(fenToWan(fen), 6)).toBe(fen);
        expect(fenToYuan(fen)).toMatch(/^-?(0|[1-9]\d*)(\.\d?[1-9])?$/);
      }),
    );
  });
});
