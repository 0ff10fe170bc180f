/** Which failing identities have one cause, so that a report says it once. Pure. */
import type { CheckResult, Fact } from '../types.js';
import { factKey } from './place.js';

/** The facts of a document by their keys. */
export type Facts = ReadonlyMap<string, Fact>;

const size = (value: bigint): bigint => (value < 0n ? -value : value);

export const operandsOf = (facts: Facts, { operands }: CheckResult): Fact[] => operands.flatMap((key) => facts.get(key) ?? []);

/** Identities that fail for one reason. */
export interface Failure {
  /** The figure that is likeliest wrong, where one is. */
  readonly suspect: Fact | undefined;
  readonly results: CheckResult[];
}

function addTo(groups: Map<string, Failure>, key: string, suspect: Fact | undefined, result: CheckResult): void {
  const group = groups.get(key);
  if (group) group.results.push(result);
  else groups.set(key, { suspect, results: [result] });
}

/** Whether two failures have one cause: the same gap, within rounding, of one name in two tables or in one column of a table (from 项 to 类). */
function haveOneCause(facts: Facts, one: CheckResult, other: CheckResult): boolean {
  if (one.check !== other.check || one.difference_fen === null || other.difference_fen === null) return false;
  const rounding = (one.tolerance_fen ?? 0n) + (other.tolerance_fen ?? 0n);
  if (size(one.difference_fen - other.difference_fen) > rounding) return false;
  const [a, b] = [facts.get(one.operands[0] ?? ''), facts.get(other.operands[0] ?? '')];
  if (!a || !b) return false;
  return (a.table_index === b.table_index && a.header === b.header) || (a.code === b.code && a.label === b.label);
}

/** A gap that goes on into the totals above it and into other tables is one failure. */
function withOneCause(facts: Facts, failures: readonly Failure[]): Failure[] {
  const merged: Failure[] = [];
  for (const failure of failures) {
    const same = merged.find(({ results }) =>
      results.some((result) => failure.results.some((own) => haveOneCause(facts, result, own))),
    );
    if (same) same.results.push(...failure.results);
    else merged.push(failure);
  }
  return merged;
}

/** Failing results by the one disputed figure they share; the others by their check and total row. */
export function groupFailures(facts: Facts, failing: readonly CheckResult[]): Failure[] {
  const suspects = new Map<string, Failure>();
  const others = new Map<string, Failure>();
  const unsettled: CheckResult[] = [];
  for (const result of failing) {
    const [suspect, ...more] = operandsOf(facts, result).filter(({ status }) => status === 'disputed');
    if (suspect && more.length === 0) addTo(suspects, factKey(suspect), suspect, result);
    else unsettled.push(result);
  }
  for (const result of unsettled) {
    const disputed = operandsOf(facts, result).filter(({ status }) => status === 'disputed');
    const known = disputed.map((fact) => suspects.get(factKey(fact)));
    const [first] = known;
    // Several wrong figures in one sum, each found elsewhere.
    if (first && known.every((group) => group !== undefined)) first.results.push(result);
    else {
      const total = facts.get(result.operands[0] ?? '');
      addTo(others, `${result.check} ${total?.table_index} ${total?.row} ${total?.code ?? total?.label}`, undefined, result);
    }
  }
  return [...suspects.values(), ...withOneCause(facts, [...others.values()])];
}

/** The same gap under the same name, in other columns and tables, is one finding. */
export function groupMissing(facts: Facts, missing: readonly CheckResult[]): CheckResult[][] {
  const groups = new Map<string, CheckResult[]>();
  for (const result of missing) {
    const at = facts.get(result.operands[0] ?? '');
    const key = `${result.check} ${at?.code ?? at?.label} ${result.difference_fen ?? `${at?.table_index} ${at?.row}`}`;
    const own = groups.get(key);
    if (own) own.push(result);
    else groups.set(key, [result]);
  }
  return [...groups.values()];
}
