/** Which figures an identity proves. The rule, its reasons and its measurement are in docs/checks-rule.md. */
import type { Fact, Status } from '../types.js';
import type { Blame } from './culprit.js';
import type { Evaluated } from './equation.js';

/**
 * Whether the equation would no longer hold exactly if the figure were misread by as little as its last printed digit. Rounding is no
 * proof: a digit could change within it. A coarser figure is proved by finer ones that round to it.
 */
export function proves(facts: readonly Fact[], equation: Evaluated, fact: number): boolean {
  if (equation.relation === 'at_least') return false;
  if (equation.outcome === 'pass') return true;
  if (equation.outcome !== 'rounding') return false;
  const step = facts[fact]?.amount.stepFen ?? 0n;
  let others = 0n;
  for (const number of [...equation.totals, ...equation.parts])
    if (number !== fact) others += facts[number]?.amount.stepFen ?? 0n;
  const difference = equation.difference < 0n ? -equation.difference : equation.difference;
  return others * 2n < step && difference * 2n <= step;
}

/** Facts that at least one equation proves. */
export function provedFacts(facts: readonly Fact[], equations: readonly Evaluated[]): Set<number> {
  const proved = new Set<number>();
  for (const equation of equations) {
    if (equation.outcome === 'fail') continue;
    for (const number of [...equation.totals, ...equation.parts]) {
      if (!proved.has(number) && proves(facts, equation, number)) proved.add(number);
    }
  }
  return proved;
}

/** Disputed: explains a failure, or may; verified: proved; unverified otherwise. */
export function statusOf(fact: number, proved: ReadonlySet<number>, blame: Blame, culprits: ReadonlySet<number>): Status {
  if (culprits.has(fact) || blame.doubtful.has(fact)) return 'disputed';
  return proved.has(fact) ? 'verified' : 'unverified';
}
