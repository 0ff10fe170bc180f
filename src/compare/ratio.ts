/** Exact fractions of whole numbers: rates and statistics are calculated in these and rounded once, when they are printed. */

/** numerator / denominator with a positive denominator; not necessarily in lowest terms. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction of two whole numbers; throws RangeError for a denominator of 0. */
export function ratio(numerator: bigint, denominator = 1n): Ratio {
  if (denominator === 0n) throw new RangeError('A ratio needs a denominator other than 0.');
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

/** -1, 0 or 1 as `a` is smaller than, equal to or greater than `b`. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The point that lies `share` of the way from `a` to `b`. */
export function between(a: Ratio, b: Ratio, share: Ratio): Ratio {
  const denominator = a.denominator * b.denominator * share.denominator;
  const from = a.numerator * b.denominator * (share.denominator - share.numerator);
  const to = b.numerator * a.denominator * share.numerator;
  return reduced({ numerator: from + to, denominator });
}

function reduced({ numerator, denominator }: Ratio): Ratio {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b > 0n) [a, b] = [b, a % b];
  return a > 1n ? { numerator: numerator / a, denominator: denominator / a } : { numerator, denominator };
}

/** Decimal text with exactly `decimals` places, rounded half away from zero (四舍五入): 1/3 → "0.33". */
export function decimalText({ numerator, denominator }: Ratio, decimals: number): string {
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(decimals);
  const rounded = (2n * scaled + denominator) / (2n * denominator);
  const digits = rounded.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = numerator < 0n && rounded > 0n ? '-' : '';
  return decimals === 0 ? `${sign}${digits}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** The ratio as a percentage: 1/3 → "33.33" with two decimals. */
export const percentText = ({ numerator, denominator }: Ratio, decimals = 2): string =>
  decimalText({ numerator: numerator * 100n, denominator }, decimals);

/** The nearest float, for drawing alone. */
export function approximate({ numerator, denominator }: Ratio): number {
  const DIGITS = 1_000_000_000_000n;
  return Number((numerator * DIGITS) / denominator) / Number(DIGITS);
}
