/** The header of a grid as outer headers over columns and the texts of the columns themselves, so that an outer header can be moved. Pure. */
import { centreX, indexIn } from '../../extractors/geometry.js';
import type { Cell } from '../../extractors/layout.js';
import { HEADER_FILLER } from '../../schemas/wording.js';
import type { RowKind } from './header.js';
import { compact, folded, type Matrix } from './matrix.js';

/** A text above other texts of the header, and the columns it reaches over, from 0. */
export interface HeaderGroup {
  readonly text: string;
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
}

export interface HeaderTree {
  /** Outermost first. */
  readonly groups: readonly HeaderGroup[];
  /** The texts below every group, by column. */
  readonly leaves: readonly (readonly string[])[];
  /** Middle of each column as its own text is set. Points. */
  readonly middles: readonly number[];
  /** Borders of the columns. Points. */
  readonly xs: readonly number[];
}

/** Middles that differ by less than this are equally far. Points. */
const SAME_DISTANCE = 4;

const isText = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && cell.text !== '' && !HEADER_FILLER.test(folded(cell));

/** The header cells over one column, top to bottom. */
function cellsOver(matrix: Matrix, kinds: readonly RowKind[], column: number): Cell[] {
  const cells = kinds.flatMap((kind, row) => (kind === 'header' ? [matrix.at(row, column)] : []));
  return [...new Set(cells)].filter(isText);
}

const middleOfWords = (cell: Cell): number => {
  const [first, ...others] = cell.words;
  if (!first) return centreX(cell.bbox);
  const left = others.reduce((least, { bbox }) => Math.min(least, bbox.x0), first.bbox.x0);
  const right = others.reduce((most, { bbox }) => Math.max(most, bbox.x1), first.bbox.x1);
  return (left + right) / 2;
};

/** The header tree of a grid. */
export function headerTree(matrix: Matrix, kinds: readonly RowKind[]): HeaderTree {
  const over = Array.from({ length: matrix.columns }, (_, column) => cellsOver(matrix, kinds, column));
  const outer = new Set(over.flatMap((cells) => cells.slice(0, -1)));
  const { xs } = matrix.grid;
  return {
    groups: [...outer]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map((cell) => ({ text: compact(cell), cell, from: cell.column, to: cell.column + cell.columnSpan - 1 })),
    leaves: over.map((cells) => cells.filter((cell) => !outer.has(cell)).map(compact)),
    middles: over.map((cells, column) => {
      const leaf = cells.findLast((cell) => !outer.has(cell) && cell.columnSpan === 1);
      return leaf ? middleOfWords(leaf) : ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
    }),
    xs,
  };
}

/** Header path over every column, outermost first. */
export const pathsOf = ({ groups, leaves }: HeaderTree, columns: number): string[][] =>
  Array.from({ length: columns }, (_, column) => [
    ...groups.filter(({ from, to }) => from <= column && to >= column).map(({ text }) => text),
    ...(leaves[column] ?? []),
  ]);

/** How far the text of a group is set from the middle of the columns from `from` to `to`. Points. */
function missOf({ xs, middles }: HeaderTree, { cell }: HeaderGroup, from: number, to: number): number {
  const middle = middleOfWords(cell);
  const byBorders = Math.abs(((xs[from] ?? 0) + (xs[to + 1] ?? 0)) / 2 - middle);
  const byTexts = Math.abs(((middles[from] ?? 0) + (middles[to] ?? 0)) / 2 - middle);
  return Math.min(byBorders, byTexts);
}

/** Whether two groups share columns without one of them holding the other whole, or stand in one row and share any. */
function collide(a: HeaderGroup, b: HeaderGroup): boolean {
  if (a.to < b.from || b.to < a.from) return false;
  const [upper, lower] = a.cell.row <= b.cell.row ? [a, b] : [b, a];
  return a.cell.row === b.cell.row || lower.from < upper.from || lower.to > upper.to;
}

/**
 * The trees in which one group reaches over other columns: its own one always, none for which `isKey` holds, none that cut another
 * group. The one whose middle fits the text best comes first, of those that fit alike the widest.
 */
export function withReach(tree: HeaderTree, group: number, isKey: (column: number) => boolean): HeaderTree[] {
  const moved = tree.groups[group];
  if (!moved) return [];
  const own = indexIn(tree.xs, middleOfWords(moved.cell));
  const found: { readonly one: HeaderGroup; readonly miss: number }[] = [];
  for (let from = own; from >= 0 && !isKey(from); from--)
    for (let to = own; to < tree.leaves.length && !isKey(to); to++) {
      const one = { ...moved, from, to };
      const others = tree.groups.filter((_, index) => index !== group);
      if (others.some((other) => collide(one, other))) continue;
      found.push({ one, miss: Math.round(missOf(tree, moved, from, to) / SAME_DISTANCE) });
    }
  return found
    .sort((a, b) => a.miss - b.miss || b.one.to - b.one.from - (a.one.to - a.one.from))
    .map(({ one }) => ({ ...tree, groups: tree.groups.map((other, index) => (index === group ? one : other)) }));
}
