/** Rules that cross each other → the lattice of a table: sorted borders and which of their pieces are drawn. Lengths in points. */
import type { Rule } from '../layout.js';

/** A rule reaches another when it ends at most this far from it (corners are often left open). */
const REACH = 3;
/** A piece of a border is there when this share of it is drawn. */
const COVERED = 0.6;
/** Borders closer together than this are one (a line of a neighbouring table's frame). */
const SAME_BORDER = 1.6;
/** Rules that stick out further than this beyond the outermost crossing rule show a border that is not drawn. */
const OVERHANG = 8;

export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** hasTop(row, column): a rule is drawn on border `row` (0…rows) above the unit cell. */
  hasHorizontal(border: number, column: number): boolean;
  hasVertical(border: number, row: number): boolean;
}

function crosses(horizontal: Rule, vertical: Rule): boolean {
  return (
    vertical.at >= horizontal.from - REACH &&
    vertical.at <= horizontal.to + REACH &&
    horizontal.at >= vertical.from - REACH &&
    horizontal.at <= vertical.to + REACH
  );
}

/** Sets of rules that hang together by crossing each other. */
export function connectedRules(rules: readonly Rule[]): Rule[][] {
  const parent = rules.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== undefined && parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  rules.forEach((horizontal, i) => {
    if (horizontal.orientation !== 'horizontal') return;
    rules.forEach((vertical, j) => {
      if (vertical.orientation === 'vertical' && crosses(horizontal, vertical)) parent[find(i)] = find(j);
    });
  });
  const sets = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const root = find(index);
    const set = sets.get(root);
    if (set) set.push(rule);
    else sets.set(root, [rule]);
  });
  return [...sets.values()];
}

function borders(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const at = rules.map((rule) => rule.at).sort((a, b) => a - b);
  const first = Math.min(...crossing.map((rule) => rule.from));
  const last = Math.max(...crossing.map((rule) => rule.to));
  const out: number[] = [];
  for (const value of at) if (out.length === 0 || value - (out.at(-1) ?? 0) > SAME_BORDER) out.push(value);
  if ((out[0] ?? first) - first > OVERHANG) out.unshift(first);
  if (last - (out.at(-1) ?? last) > OVERHANG) out.push(last);
  return out;
}

/** drawn[border][piece]: how much of each piece of each border the rules cover. */
function drawn(rules: readonly Rule[], at: readonly number[], pieces: readonly number[]): boolean[][] {
  return at.map((position, index) => {
    const outer = index === 0 || index === at.length - 1;
    const own = rules.filter((rule) => Math.abs(rule.at - position) <= SAME_BORDER);
    return pieces.slice(0, -1).map((from, piece) => {
      if (outer) return true;
      const to = pieces[piece + 1] ?? from;
      const covered = own.reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
      return covered >= COVERED * (to - from);
    });
  });
}

/** The lattice of one set of crossing rules; null when they enclose no cell. */
export function latticeOf(rules: readonly Rule[]): Lattice | null {
  const horizontal = rules.filter((rule) => rule.orientation === 'horizontal');
  const vertical = rules.filter((rule) => rule.orientation === 'vertical');
  if (horizontal.length < 2 || vertical.length < 1) return null;
  const xs = borders(vertical, horizontal);
  const ys = borders(horizontal, vertical);
  if (xs.length < 2 || ys.length < 2) return null;
  const horizontals = drawn(horizontal, ys, xs);
  const verticals = drawn(vertical, xs, ys);
  return {
    xs,
    ys,
    hasHorizontal: (border, column) => horizontals[border]?.[column] === true,
    hasVertical: (border, row) => verticals[border]?.[row] === true,
  };
}
