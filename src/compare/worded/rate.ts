/** A printed percentage beside the money that it is made of: which of them is the value, and whether they agree. Exact. */
import type { Amount, Status } from '../../types.js';
import { compareRatios, type Ratio, ratio } from '../ratio.js';

export interface Rate {
  readonly value: Ratio;
  readonly printed: string | null;
  readonly status: Status;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** The number of an exact decimal text; null for any other text. */
export function ratioOfText(text: string): Ratio | null {
  const [, sign = '', whole = '', fraction = ''] = DECIMAL.exec(text) ?? [];
  return whole === '' ? null : ratio(BigInt(sign + whole + fraction), 10n ** BigInt(fraction.length));
}

/** Percent. Null where neither a percentage nor two amounts are printed, or where the budget is 0 and no percentage stands beside it. */
export function rateOf(printed: string | null, amount: Amount | null, base: Amount | null): Rate | null {
  const value = printed === null ? null : ratioOfText(printed);
  const isMoney = amount !== null && base !== null && base.fen > 0n;
  if (value !== null) return { value, printed, status: isMoney ? agreement(value, amount, base) : 'unverified' };
  return isMoney ? { value: ratio(100n * amount.fen, base.fen), printed: null, status: 'unverified' } : null;
}

/** A rate read from a picture: equal digits are misread alike, so that agreement proves nothing. */
export const recognised = (rate: Rate): Rate => (rate.status === 'verified' ? { ...rate, status: 'unverified' } : rate);

/** Within half a printed digit on each side the percentage is confirmed; within a whole one (cut off, not rounded) it may be right. */
function agreement(printed: Ratio, amount: Amount, base: Amount): Status {
  if (isWithin(printed, amount, base, ratio(1n, 2n))) return 'verified';
  return isWithin(printed, amount, base, ratio(1n)) ? 'unverified' : 'disputed';
}

function isWithin(printed: Ratio, amount: Amount, base: Amount, digits: Ratio): boolean {
  const margin = ratio(digits.numerator, digits.denominator * printed.denominator);
  const lowest = ratio(100n * (2n * amount.fen - amount.stepFen), 2n * base.fen + base.stepFen);
  const highest = ratio(100n * (2n * amount.fen + amount.stepFen), 2n * base.fen - base.stepFen);
  return compareRatios(printed, plus(lowest, margin, -1n)) >= 0 && compareRatios(printed, plus(highest, margin, 1n)) <= 0;
}

const plus = (a: Ratio, b: Ratio, sign: bigint): Ratio =>
  ratio(a.numerator * b.denominator + sign * b.numerator * a.denominator, a.denominator * b.denominator);

/** Whether numbers give a sum exactly; false where one is missing or is no number. */
export function isSum(parts: readonly (string | null)[], sum: string): boolean {
  const numbers = parts.map((part) => (part === null ? null : ratioOfText(part)));
  const whole = ratioOfText(sum);
  if (whole === null || numbers.length === 0) return false;
  let added = ratio(0n);
  for (const number of numbers) {
    if (number === null) return false;
    added = plus(added, number, 1n);
  }
  return compareRatios(added, whole) === 0;
}
