/** Which figures an identity proves. The rule, its reasons and its measurement are in docs/checks-rule.md. */
import type { Fact, Status } from '../types.js';
import type { Blame } from './culprit.js';
import type { Evaluated } from './equation.js';
import { isReadTwice } from './read-twice.js';

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

/**
 * Whether the equation says only that two printed figures are the same, both read by one OCR engine. The same digits in the same type
 * are misread in the same way, so that two equal readings may both be wrong; figures from a text layer are not misread like that, nor
 * are those on which two readers agree.
 */
function isCopyOfScan(facts: readonly Fact[], { totals, parts }: Evaluated): boolean {
  const written = [...totals, ...parts].filter((number) => facts[number]?.amount.fen !== 0n);
  const isReadOnce = (number: number): boolean => {
    const fact = facts[number];
    return fact !== undefined && !isReadTwice(fact);
  };
  return written.length === 2 && written.every(isReadOnce);
}

function addProved(proved: Set<number>, facts: readonly Fact[], equation: Evaluated): boolean {
  const before = proved.size;
  for (const number of [...equation.totals, ...equation.parts]) {
    if (!proved.has(number) && proves(facts, equation, number)) proved.add(number);
  }
  return proved.size > before;
}

/** Facts that at least one equation proves. A copy of a figure read by OCR is proved when the figure itself is. */
export function provedFacts(facts: readonly Fact[], equations: readonly Evaluated[]): Set<number> {
  const proved = new Set<number>();
  const copies: Evaluated[] = [];
  for (const equation of equations) {
    if (equation.outcome === 'fail') continue;
    if (isCopyOfScan(facts, equation)) copies.push(equation);
    else addProved(proved, facts, equation);
  }
  const leansOnProof = ({ totals, parts }: Evaluated): boolean =>
    [...totals, ...parts].some((number) => facts[number]?.amount.fen !== 0n && proved.has(number));
  for (let grew = copies.length > 0; grew; ) {
    grew = copies.filter(leansOnProof).some((copy) => addProved(proved, facts, copy));
  }
  return proved;
}

/** Disputed: explains a failure, or may; verified: proved; unverified otherwise. */
export function statusOf(fact: number, proved: ReadonlySet<number>, blame: Blame, culprits: ReadonlySet<number>): Status {
  if (culprits.has(fact) || blame.doubtful.has(fact)) return 'disputed';
  return proved.has(fact) ? 'verified' : 'unverified';
}
