/** Tells totals that are larger than their printed parts, because items are left out, from misreadings. */
import { CODE_SUM, LINE_SUM, TOTAL_SUM } from '../../schemas/checks/row_sums.js';
import type { OpenFailures } from './culprit.js';
import type { Evaluated } from './equation.js';

/** Only rows are left out: columns are printed whole. */
const SUMS_OF_ROWS: ReadonlySet<string> = new Set([CODE_SUM.id, LINE_SUM.id, TOTAL_SUM.id]);

const bySum = (equations: Iterable<Evaluated>): Map<number, Evaluated[]> => {
  const sums = new Map<number, Evaluated[]>();
  for (const equation of equations) sums.set(equation.sum, [...(sums.get(equation.sum) ?? []), equation]);
  return sums;
};

/**
 * Failing sums of rows that lack a part, taken out of `open`: the total is too large in every failing column, and either several
 * columns, or the same gap in another sum, or identities that confirm the total say that it is no misreading.
 */
export function takeLeftOut(open: OpenFailures, isConfirmed: (fact: number) => boolean): Evaluated[] {
  const gaps = new Map<bigint, Set<number>>();
  for (const { difference, sum } of open.keys()) gaps.set(difference, (gaps.get(difference) ?? new Set()).add(sum));
  const taken: Evaluated[] = [];
  for (const equations of bySum(open.keys()).values()) {
    if (!equations.every(({ check, difference }) => SUMS_OF_ROWS.has(check) && difference > 0n)) continue;
    const repeated = equations.length > 1 || equations.some(({ difference }) => (gaps.get(difference)?.size ?? 0) > 1);
    const confirmed = equations.every(({ totals, parts }) => totals.every(isConfirmed) && parts.every(isConfirmed));
    if (!repeated && !confirmed) continue;
    for (const equation of equations) {
      open.delete(equation);
      taken.push(equation);
    }
  }
  return taken;
}
