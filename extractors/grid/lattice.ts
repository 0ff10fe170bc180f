/** Rules that cross each other → the lattice of a table: sorted borders and which of their pieces are drawn. Lengths in points. */
import type { Rule } from '../layout.js';

/** A rule reaches another when it ends at most this far from it (corners are often left open). */
const REACH = 3;
/** A piece of a border is there when this share of it is drawn. */
const COVERED = 0.6;
/** Borders closer together than this are one (a line of a neighbouring table's frame). */
const SAME_BORDER = 1.6;
/** Of two borders closer together than this no type stands between: they are the lines of one double border. */
const DOUBLE_BORDER = 3.6;
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

/** Where a border is, and from where to where its lines lie: more than one place where it is drawn double. */
interface Border {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

const single = (at: number): Border => ({ at, first: at, last: at });

function borders(rules: readonly Rule[], crossing: readonly Rule[]): Border[] {
  const first = Math.min(...crossing.map((rule) => rule.from));
  const last = Math.max(...crossing.map((rule) => rule.to));
  const out: Border[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b)) {
    const open = out.at(-1);
    if (!open || at - open.first > DOUBLE_BORDER) out.push(single(at));
    else if (at - open.first > SAME_BORDER) out[out.length - 1] = { at: (open.first + at) / 2, first: open.first, last: at };
  }
  if ((out[0]?.at ?? first) - first > OVERHANG) out.unshift(single(first));
  if (last - (out.at(-1)?.at ?? last) > OVERHANG) out.push(single(last));
  return out;
}

/** drawn[border][piece]: how much of each piece of each border the rules cover. */
function drawn(rules: readonly Rule[], at: readonly Border[], pieces: readonly Border[]): boolean[][] {
  return at.map((border, index) => {
    const outer = index === 0 || index === at.length - 1;
    const own = rules.filter((rule) => rule.at >= border.first - SAME_BORDER && rule.at <= border.last + SAME_BORDER);
    return pieces.slice(0, -1).map(({ at: from }, piece) => {
      if (outer) return true;
      const to = pieces[piece + 1]?.at ?? from;
      const covered = own.reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)), 0);
      return covered >= COVERED * (to - from);
    });
  });
}

/** Where rules of columns begin or end inside a row: levels of a header that no rule parts. */
function openEnds(rows: readonly Border[], vertical: readonly Rule[]): Border[] {
  const [top, bottom] = [rows[0]?.at ?? 0, rows.at(-1)?.at ?? 0];
  const isBorder = (at: number): boolean => rows.some(({ first, last }) => at > first - OVERHANG && at < last + OVERHANG);
  const ends = vertical.flatMap(({ from, to }) => [from, to]).filter((at) => at > top && at < bottom && !isBorder(at));
  const out: Border[] = [];
  for (const at of ends.sort((a, b) => a - b)) if (at - (out.at(-1)?.at ?? -Infinity) > OVERHANG) out.push(single(at));
  return out;
}

/** The lattice of one set of crossing rules; null when they enclose no cell. `withOpenEnds` trusts that rules end where they are drawn to. */
export function latticeOf(rules: readonly Rule[], withOpenEnds = false): Lattice | null {
  const horizontal = rules.filter((rule) => rule.orientation === 'horizontal');
  const vertical = rules.filter((rule) => rule.orientation === 'vertical');
  if (horizontal.length < 2 || vertical.length < 1) return null;
  const columns = borders(vertical, horizontal);
  const ruled = borders(horizontal, vertical);
  const rows = withOpenEnds ? [...ruled, ...openEnds(ruled, vertical)].sort((a, b) => a.at - b.at) : ruled;
  if (columns.length < 2 || rows.length < 2) return null;
  const horizontals = drawn(horizontal, rows, columns);
  const verticals = drawn(vertical, columns, rows);
  return {
    xs: columns.map(({ at }) => at),
    ys: rows.map(({ at }) => at),
    hasHorizontal: (border, column) => horizontals[border]?.[column] === true,
    hasVertical: (border, row) => verticals[border]?.[row] === true,
  };
}
