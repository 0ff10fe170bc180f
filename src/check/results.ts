/** Evaluated equations → what is stored: results with operands and messages, and one issue for each thing that does not add up. */
import { CHECK_BY_ID } from '../../schemas/checks/index.js';
import { PARTS_NOT_PRINTED } from '../../schemas/checks/row_sums.js';
import { fenToYuan } from '../normalise/format.js';
import type { CheckResult, Fact, Issue } from '../types.js';
import type { MissingOperand } from './across-tables.js';
import type { Culprit } from './culprit.js';
import type { Evaluated } from './equation.js';
import { factKey, placeOf } from './place.js';
import type { BlankTotal } from './within-tables.js';

const keys = (facts: readonly Fact[], numbers: readonly number[]): string[] =>
  numbers.flatMap((number) => {
    const fact = facts[number];
    return fact ? [factKey(fact)] : [];
  });

const yuan = (fen: bigint): string => `${fenToYuan(fen)} yuan`;

function sentence(facts: readonly Fact[], { totals, parts, expected, actual, difference, relation }: Evaluated): string {
  const [first] = totals;
  const fact = first === undefined ? undefined : facts[first];
  const place = fact ? placeOf(fact) : 'no figure';
  const against = parts.length === 1 && parts[0] !== undefined ? facts[parts[0]] : undefined;
  const other = against ? `${placeOf(against)} prints` : `its ${parts.length} parts add up to`;
  const expectation = relation === 'at_least' ? 'at least ' : '';
  return `${place}: printed ${yuan(actual)}, expected ${expectation}${yuan(expected)} (${other} that); difference ${yuan(difference)}.`;
}

/** The stored form of an evaluated equation; identities that hold need no words. */
export function resultOf(facts: readonly Fact[], equation: Evaluated, culprit: Culprit | undefined): CheckResult {
  const { check, outcome, tableIndex, expected, actual, difference, tolerance, totals, parts } = equation;
  const named = culprit && facts[culprit.fact];
  const blamed = named
    ? ` Likeliest wrong: ${placeOf(named)}, printed ${named.raw}; ${yuan(named.amount.fen + culprit.correction)} would mend it.`
    : '';
  return {
    check,
    outcome,
    table_index: tableIndex,
    expected_fen: expected,
    actual_fen: actual,
    difference_fen: difference,
    tolerance_fen: tolerance,
    operands: keys(facts, [...totals, ...parts]),
    message: outcome === 'fail' ? sentence(facts, equation) + blamed : '',
  };
}

/** A total larger than its printed parts: the missing part is an operand that is not there. */
export function leftOutResult(facts: readonly Fact[], equation: Evaluated): CheckResult {
  return {
    ...resultOf(facts, equation, undefined),
    check: PARTS_NOT_PRINTED.id,
    outcome: 'not-checkable',
    message: `${sentence(facts, equation)} Items of this amount are not printed (or not read).`,
  };
}

export function blankResult(facts: readonly Fact[], { check, tableIndex, parts }: BlankTotal): CheckResult {
  const expected = parts.reduce((sum, number) => sum + (facts[number]?.amount.fen ?? 0n), 0n);
  const first = facts[parts[0] ?? -1];
  return {
    check,
    outcome: 'not-checkable',
    table_index: tableIndex,
    expected_fen: expected,
    actual_fen: null,
    difference_fen: null,
    tolerance_fen: null,
    operands: keys(facts, parts),
    message: `${first ? placeOf(first) : ''}: the total of ${parts.length} figures that add up to ${yuan(expected)} is blank.`,
  };
}

export function missingResult({ check, tableIndex }: MissingOperand): CheckResult {
  return {
    check,
    outcome: 'not-checkable',
    table_index: tableIndex,
    expected_fen: null,
    actual_fen: null,
    difference_fen: null,
    tolerance_fen: null,
    operands: [],
    message: 'One of the figures to be compared is not printed.',
  };
}

function issue(facts: readonly Fact[], fact: number | undefined, tableIndex: number, message: string): Issue {
  const at = fact === undefined ? undefined : facts[fact];
  return {
    code: 'check_failed',
    message,
    page: at?.page ?? null,
    table_index: at?.table_index ?? tableIndex,
    bbox: at?.bbox ?? null,
  };
}

/** One issue for each culprit and for each failing sum that has none. */
export function issuesOf(facts: readonly Fact[], failing: readonly Evaluated[], culprits: readonly Culprit[]): Issue[] {
  const explained = new Set(culprits.flatMap(({ explains }) => explains));
  const named = culprits.flatMap((culprit) => {
    const fact = facts[culprit.fact];
    if (!fact) return [];
    const message = `${placeOf(fact)}: printed ${fact.raw}, but ${culprit.explains.length === 1 ? 'an identity holds' : `${culprit.explains.length} identities hold`} only with ${yuan(fact.amount.fen + culprit.correction)}.`;
    return [issue(facts, culprit.fact, fact.table_index, message)];
  });
  const sums = new Map<number, Evaluated[]>();
  for (const equation of failing) {
    if (!explained.has(equation)) sums.set(equation.sum, [...(sums.get(equation.sum) ?? []), equation]);
  }
  const others = [...sums.values()].flatMap((equations) => {
    const [first] = equations;
    if (!first) return [];
    const name = CHECK_BY_ID.get(first.check)?.name_en ?? first.check;
    const more = equations.length > 1 ? ` (and ${equations.length - 1} more columns of the same sum)` : '';
    return [issue(facts, first.totals[0], first.tableIndex, `${name} fails: ${sentence(facts, first)}${more}`)];
  });
  return [...named, ...others];
}
