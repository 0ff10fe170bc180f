/** One identity on printed figures: Σ totals = Σ parts, exactly in bigint fen, with the tolerance of its printed steps. */
import type { CheckOutcome, Fact } from '../types.js';

/** Numbers are places in the facts of the document. */
export interface Equation {
  readonly check: string;
  readonly tableIndex: number;
  readonly totals: readonly number[];
  readonly parts: readonly number[];
  /** Whether it must hold; else it counts only where it holds. */
  readonly binding: boolean;
  /** The sum this equation is one column or row of: failures of one sum belong together. */
  readonly sum: number;
  readonly relation?: 'at_least';
}

export interface Evaluated extends Equation {
  readonly outcome: CheckOutcome;
  readonly expected: bigint;
  readonly actual: bigint;
  /** actual − expected. */
  readonly difference: bigint;
  readonly tolerance: bigint;
}

interface Sum {
  readonly fen: bigint;
  readonly step: bigint;
}

function add(facts: readonly Fact[], numbers: readonly number[]): Sum {
  let fen = 0n;
  let step = 0n;
  for (const number of numbers) {
    const amount = facts[number]?.amount;
    if (!amount) continue;
    fen += amount.fen;
    // A figure of a coarser step sets the tolerance for all.
    if (amount.stepFen > step) step = amount.stepFen;
  }
  return { fen, step };
}

/** Figures printed to the fen (万元 with six decimals, 元 with two) are not rounded: nothing may be missing. */
const EXACT_STEP = 1n;

/** Pass when equal to the fen, rounding within (n + 1) × step / 2 for n added figures, fail beyond. */
export function evaluate(facts: readonly Fact[], equation: Equation): Evaluated {
  const actual = add(facts, equation.totals);
  const expected = add(facts, equation.parts);
  const { step } = add(facts, [...equation.totals, ...equation.parts]);
  const terms = BigInt(equation.totals.length + equation.parts.length);
  const tolerance = step <= EXACT_STEP ? 0n : (terms * step) / 2n;
  const difference = actual.fen - expected.fen;
  const size = difference < 0n ? -difference : difference;
  const holds = equation.relation === 'at_least' ? difference >= -tolerance : size <= tolerance;
  const outcome = difference === 0n ? 'pass' : holds ? (size <= tolerance ? 'rounding' : 'pass') : 'fail';
  return { ...equation, outcome, expected: expected.fen, actual: actual.fen, difference, tolerance };
}

/** Whether any figure of the equation is not zero: zeros that add to zero say nothing. */
export const saysSomething = (facts: readonly Fact[], { totals, parts }: Pick<Equation, 'totals' | 'parts'>): boolean =>
  totals.some((number) => facts[number]?.amount.fen !== 0n) || parts.some((number) => facts[number]?.amount.fen !== 0n);
