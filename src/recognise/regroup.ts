/** Outer headers of a table without rules, whose reach alignment alone leaves open: the reading that the declared columns bear out. Pure. */
import type { TableSchema } from '../../schemas/define.js';
import { SUBTOTAL_HEADER } from '../../schemas/tables/wording/header.js';
import { TOTAL_LABEL } from '../../schemas/wording.js';
import { columnMeasures } from './column-measures.js';
import type { Column } from './columns.js';
import { type HeaderGroup, type HeaderTree, pathsOf, withReach } from './header-tree.js';

export interface RegroupedHeader {
  readonly columns: readonly Column[];
  /** Outer headers that reach over other columns than alignment said: their text, the columns before and now, from 0. */
  readonly moved: readonly { readonly group: HeaderGroup; readonly from: number; readonly to: number }[];
  /** Columns that mean different things in readings that are equally good. */
  readonly undecided: ReadonlySet<number>;
}

type Measures = readonly (string | null)[];

/** A header tree together with what its columns mean. */
interface Reading {
  readonly tree: HeaderTree;
  readonly measures: Measures;
  /** Columns with a meaning, each a different one. */
  readonly named: number;
}

/** A reading in which one outer header reaches over other columns. */
interface Move extends Reading {
  readonly group: number;
}

const withPaths = (columns: readonly Column[], tree: HeaderTree): Column[] => {
  const paths = pathsOf(tree, columns.length);
  return columns.map((column, index) => ({ ...column, path: paths[index] ?? [] }));
};

const sameMeasures = (a: Measures, b: Measures): boolean => a.every((measure, index) => measure === b[index]);

/** Columns that mean different things in two readings. */
const differing = (a: Reading | undefined, b: Reading | undefined): number[] =>
  (a?.measures ?? []).flatMap((measure, index) => (measure !== b?.measures[index] ? [index] : []));

const outerOf = (path: readonly string[]): string => path.slice(0, -1).join('/');

/** Columns of a total beside a subtotal under one outer header: they are the total of something else and do not belong under it. */
function strangers(paths: readonly (readonly string[])[]): ReadonlySet<number> {
  const summed = new Set(paths.filter((path) => SUBTOTAL_HEADER.test(path.at(-1) ?? '')).map(outerOf));
  const isStranger = (path: readonly string[]): boolean =>
    path.length > 1 && TOTAL_LABEL.test(path.at(-1) ?? '') && summed.has(outerOf(path));
  return new Set(paths.flatMap((path, index) => (isStranger(path) ? [index] : [])));
}

/** Finds readings of one table's header. */
class Readings {
  readonly #table: TableSchema;
  readonly #columns: readonly Column[];
  readonly #fiscalYear: number | null;
  constructor(table: TableSchema, columns: readonly Column[], fiscalYear: number | null) {
    this.#table = table;
    this.#columns = columns;
    this.#fiscalYear = fiscalYear;
  }

  of(tree: HeaderTree): Reading {
    const paths = pathsOf(tree, this.#columns.length);
    const out = strangers(paths);
    const columns = this.#columns.map((column, index): Column => {
      const path = paths[index] ?? [];
      return out.has(index) ? { ...column, path, role: 'text' } : { ...column, path };
    });
    const measures = columnMeasures(this.#table, columns, this.#fiscalYear);
    return { tree, measures, named: measures.filter((measure) => measure !== null).length };
  }

  /** The best readings by moving the edges of one outer header: of those that mean the same the one nearest to how it is set. */
  movesOf(reading: Reading, group: number): Move[] {
    const isKey = (column: number): boolean => {
      const role = this.#columns[column]?.role;
      return role === 'code' || role === 'label';
    };
    const moves = withReach(reading.tree, group, isKey)
      .map((tree): Move => ({ ...this.of(tree), group }))
      .filter(({ named }) => named > reading.named);
    const most = Math.max(0, ...moves.map(({ named }) => named));
    const best = moves.filter(({ named }) => named === most);
    return best.filter((move, index) => best.findIndex(({ measures }) => sameMeasures(measures, move.measures)) === index);
  }
}

/** Whether every amount column of a range has a meaning. */
const isNamed = (columns: readonly Column[], measures: Measures, from: number, to: number): boolean =>
  columns.every(({ role }, index) => index < from || index > to || role !== 'amount' || measures[index] !== null);

/** The reading after moving one outer header after the other, as far as there is one best way; and the ways where there are several. */
function bestReading(readings: Readings, columns: readonly Column[], first: Reading): { reading: Reading; open: Reading[][] } {
  let reading = first;
  while (!isNamed(columns, reading.measures, 0, columns.length)) {
    const choices = reading.tree.groups.map((_, group) => readings.movesOf(reading, group));
    const settled = choices.flatMap((moves) => (moves.length === 1 ? moves : []));
    const [next] = settled.sort((a, b) => b.named - a.named);
    if (!next) return { reading, open: choices.filter((moves) => moves.length > 1) };
    reading = next;
  }
  return { reading, open: [] };
}

/**
 * Reads the outer headers so that strictly more columns name distinct declared measures, and all that a moved header stands or stood
 * over do. Where several readings are equally good, or the best is not good enough, the header stays as it was, and the columns that
 * mean something else in them are left without a meaning.
 */
export function regroup(
  table: TableSchema,
  columns: readonly Column[],
  tree: HeaderTree,
  fiscalYear: number | null,
): RegroupedHeader {
  const readings = new Readings(table, columns, fiscalYear);
  const first = readings.of(tree);
  const { reading, open } = bestReading(readings, columns, first);
  const undecided = new Set(open.flatMap(([one, ...others]) => others.flatMap((other) => differing(one, other))));
  const moved = reading.tree.groups.flatMap((group, index) => {
    const before = tree.groups[index];
    return before && (before.from !== group.from || before.to !== group.to) ? [{ group, from: before.from, to: before.to }] : [];
  });
  const isGood = moved.every(({ group, from, to }) =>
    isNamed(columns, reading.measures, Math.min(from, group.from), Math.max(to, group.to)),
  );
  const isAmount = (column: number): boolean => columns[column]?.role === 'amount';
  for (const column of strangers(pathsOf(isGood ? reading.tree : tree, columns.length)))
    if (isAmount(column)) undecided.add(column);
  if (isGood) return { columns: moved.length > 0 ? withPaths(columns, reading.tree) : columns, moved, undecided };
  for (const column of differing(first, reading)) if (first.measures[column] !== null) undecided.add(column);
  return { columns, moved: [], undecided };
}
