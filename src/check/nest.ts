/** Finds the parents in a list of rows that shows its levels neither by codes nor by numbers: a row whose following rows add up to it. */
import type { Fact } from '../types.js';
import type { RowNode } from './row-node.js';

/** Columns whose sums must agree before one that does not is taken for a misprint rather than for another level. */
const AGREEING_COLUMNS = 1;

export interface Agreement {
  /** Columns in which the parts add up to the parent, zeros left out. */
  readonly agreeing: number;
  readonly differing: number;
  /** Whether the parts add up to more than the parent in some column. */
  readonly exceeded: boolean;
}

const fenOf = (facts: readonly Fact[], number: number | undefined): bigint =>
  number === undefined ? 0n : (facts[number]?.amount.fen ?? 0n);

const stepOf = (facts: readonly Fact[], number: number | undefined): bigint =>
  number === undefined ? 0n : (facts[number]?.amount.stepFen ?? 0n);

function compare(facts: readonly Fact[], parent: RowNode, sums: readonly bigint[], terms: number): Agreement {
  let agreeing = 0;
  let differing = 0;
  let exceeded = false;
  const { cells } = parent.ranked.line;
  for (let column = 0; column < Math.max(sums.length, cells.length); column++) {
    const sum = sums[column] ?? 0n;
    const number = cells[column];
    const difference = fenOf(facts, number) - sum;
    if (difference === 0n && sum === 0n) continue;
    const tolerance = (BigInt(terms + 1) * stepOf(facts, number)) / 2n;
    if (difference <= tolerance && -difference <= tolerance) agreeing++;
    else differing++;
    if (-difference > tolerance) exceeded = true;
  }
  return { agreeing, differing, exceeded };
}

function addRow(facts: readonly Fact[], sums: bigint[], row: RowNode): void {
  row.ranked.line.cells.forEach((number, column) => {
    sums[column] = (sums[column] ?? 0n) + fenOf(facts, number);
  });
}

/** How well the rows add up to the parent. */
export function agreement(facts: readonly Fact[], parent: RowNode, parts: readonly RowNode[]): Agreement {
  const sums: bigint[] = [];
  for (const part of parts) addRow(facts, sums, part);
  return compare(facts, parent, sums, parts.length);
}

const isMisprint = ({ agreeing, differing }: Agreement, terms: number): boolean =>
  differing === 1 && agreeing >= AGREEING_COLUMNS && terms > 1;

/** How many of the trees that follow (the nearest last) are the parts of a row; 0 for none. */
function countParts(facts: readonly Fact[], parent: RowNode, following: readonly RowNode[]): number {
  const sums: bigint[] = [];
  let misprinted = 0;
  for (let terms = 1; terms <= following.length; terms++) {
    const part = following[following.length - terms];
    if (!part) break;
    addRow(facts, sums, part);
    const trial = compare(facts, parent, sums, terms);
    if (trial.differing === 0 && trial.agreeing > 0 && terms > 1) return terms;
    if (misprinted === 0 && isMisprint(trial, terms)) misprinted = terms;
    if (trial.exceeded && (trial.differing > 1 || trial.agreeing === 0)) break;
  }
  return misprinted;
}

/** Whether the tree that follows repeats the figures of a row. */
function isOnlyPart(facts: readonly Fact[], parent: RowNode, following: readonly RowNode[]): number {
  const next = following.at(-1);
  if (!next) return 0;
  const { agreeing, differing } = agreement(facts, parent, [next]);
  return agreeing > 0 && differing === 0 ? 1 : 0;
}

type CountParts = typeof countParts;

/** Gives each row without parts those that follow it, from the last row to the first; the rows are copied. */
function nestOnce(facts: readonly Fact[], rows: readonly RowNode[], count: CountParts): RowNode[] {
  const following: RowNode[] = [];
  for (const row of [...rows].reverse()) {
    const parts = row.children.length > 0 ? 0 : count(facts, row, following);
    const children = parts > 0 ? following.splice(following.length - parts, parts).reverse() : row.children;
    following.push({ ...row, children });
  }
  return following.reverse();
}

/** Levels that a list of projects can have. */
const ROUNDS = 5;

/**
 * The rows as trees, copied. `singles`: whether a row may have one part only, which then repeats its figures; two projects of one
 * amount look the same, so that sums of several parts are found first, and the caller tries both.
 */
export function nestByAmount(facts: readonly Fact[], rows: readonly RowNode[], singles: boolean): RowNode[] {
  let trees = nestOnce(facts, rows, countParts);
  for (let round = 0; singles && round < ROUNDS; round++) {
    const before = trees.length;
    trees = nestOnce(facts, nestOnce(facts, trees, isOnlyPart), countParts);
    if (trees.length === before) break;
  }
  return trees;
}
