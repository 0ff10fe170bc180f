/** Two printed amounts that should be the same one: equal, equal but for rounding, or different. */
import type { Amount, CheckOutcome } from '../types.js';

export interface Agreement {
  readonly outcome: Exclude<CheckOutcome, 'not-checkable'>;
  /** actual − expected, in fen. */
  readonly difference: bigint;
  /** Largest difference that is still called rounding, in fen. */
  readonly tolerance: bigint;
}

const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);
const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);

function judge(actual: Amount, expected: Amount, tolerance: bigint): Agreement {
  const difference = actual.fen - expected.fen;
  const outcome = difference === 0n ? 'pass' : sizeOf(difference) <= tolerance ? 'rounding' : 'fail';
  return { outcome, difference, tolerance };
}

/** T_SAME: one step of the coarser figure; nothing where both are printed to the fen. */
export function sameFigure(actual: Amount, expected: Amount): Agreement {
  const step = larger(actual.stepFen, expected.stepFen);
  return judge(actual, expected, step <= 1n ? 0n : step);
}

/** T_TEXT: half a step of either figure; a text with fewer digits may also have cut them off, so it is short by less than its step. */
export function sameInText(text: Amount, table: Amount): Agreement {
  return judge(text, table, larger(text.stepFen - 1n, (text.stepFen + table.stepFen) / 2n));
}
