/** Sums down the columns of a body: parents and their parts, and what the total rows add up. */
import { CODE_SUM, LINE_SUM, TOTAL_SUM } from '../../schemas/checks/row_sums.js';
import { TABLE_BY_ID } from '../../schemas/tables/index.js';
import type { Fact } from '../types.js';
import type { Body } from './body.js';
import { chooseParts, type Holding } from './choose.js';
import { forestsOf } from './forest.js';
import type { RowNode } from './row-node.js';
import type { Sum } from './sum.js';

const indexes = (nodes: readonly RowNode[]): number[] => nodes.map(({ index }) => index);

const added = (nodes: readonly RowNode[]): RowNode[] => nodes.filter(({ ranked }) => !ranked.isExtract);

function sumsBelow(roots: readonly RowNode[], into: Sum[]): void {
  for (const root of roots) {
    const parts = added(root.children);
    if (parts.length > 0) {
      const check = root.ranked.line.code === null ? LINE_SUM.id : CODE_SUM.id;
      into.push({ check, totals: [root.index], parts: indexes(parts), binding: root.binding });
    }
    sumsBelow(root.children, into);
  }
}

const leavesOf = (nodes: readonly RowNode[]): RowNode[] =>
  nodes.flatMap((own) => (own.children.length === 0 ? [own] : leavesOf(own.children)));

/** The ways in which a total row can be laid out, the most usual first. */
function layouts(roots: readonly RowNode[], place: number, totals: readonly number[]): number[][] {
  const entries = roots.filter((root) => !root.ranked.line.isTotal && !root.ranked.isExtract);
  const previous = totals.filter((at) => at < place).at(-1);
  const before = roots.slice((previous ?? -1) + 1, place).filter((root) => !root.ranked.isExtract);
  const above = roots.slice(0, place).filter((root) => !root.ranked.line.isTotal && !root.ranked.isExtract);
  const previousRoot = previous === undefined ? undefined : roots[previous];
  const next = totals.find((at) => at > place);
  const nextRoot = next === undefined ? undefined : roots[next];
  const year = (nodes: readonly RowNode[]): RowNode[] => nodes.filter(({ ranked }) => !ranked.isBalance);
  const candidates = [
    previousRoot ? [previousRoot.index, ...indexes(before)] : indexes(before),
    previousRoot ? indexes(before) : [],
    indexes(above),
    indexes(year(above)),
    indexes(entries),
    indexes(year(entries)),
    indexes(leavesOf(entries)),
    // A total that stands directly before another repeats it.
    nextRoot && before.length === 0 ? [nextRoot.index] : [],
  ];
  const seen = new Set<string>();
  return candidates.filter((parts) => {
    const key = parts.join();
    if (parts.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

interface HoldingDown extends Holding {
  /** Columns in which the parts add up to more than the total. */
  readonly exceeded: number;
}

interface Reading {
  readonly sums: Sum[];
  readonly holding: Holding;
}

/** The sums of one forest, and how well its totals hold. */
function readForest(facts: readonly Fact[], body: Body, roots: readonly RowNode[]): Reading {
  const sums: Sum[] = [];
  sumsBelow(roots, sums);
  const guessed = roots.some(({ ranked }) => ranked.isLoose);
  // Lists of projects mix the codes of units, subjects and kinds of money.
  const mixed = TABLE_BY_ID.get(body.table)?.body === 'projects' && !guessed;
  const totals = roots.flatMap((root, place) => (root.ranked.line.isTotal ? [place] : []));
  let holds = 0;
  let off = 0;
  for (const place of totals) {
    const root = roots[place];
    if (!root) continue;
    const ways = layouts(roots, place, totals);
    const parts = chooseParts(ways, (candidate) => holdingInColumns(facts, body, root.index, candidate));
    if (!parts) continue;
    const own = holdingInColumns(facts, body, root.index, parts);
    holds += own.holds;
    off += own.off;
    sums.push({
      check: TOTAL_SUM.id,
      totals: [root.index],
      parts,
      binding: own.holds > 0 || !(mixed || (guessed && own.exceeded > 0)),
    });
  }
  return { sums, holding: { holds, off } };
}

/** All sums down the columns of one body. */
export function sumsDown(facts: readonly Fact[], body: Body): Sum[] {
  const readings = forestsOf(facts, body).map((roots) => readForest(facts, body, roots));
  return chooseParts(readings, ({ holding }) => holding)?.sums ?? [];
}

/** In how many columns a layout holds, and how far off it is where it does not. */
function holdingInColumns(facts: readonly Fact[], body: Body, total: number, parts: readonly number[]): HoldingDown {
  let holds = 0;
  let off = 0;
  let exceeded = 0;
  body.columns.forEach((_, column) => {
    const at = body.lines[total]?.cells[column];
    const amount = at === undefined ? undefined : facts[at]?.amount;
    if (!amount) return;
    let sum = 0n;
    for (const part of parts) {
      const number = body.lines[part]?.cells[column];
      if (number !== undefined) sum += facts[number]?.amount.fen ?? 0n;
    }
    if (sum === 0n && amount.fen === 0n) return;
    const difference = amount.fen > sum ? amount.fen - sum : sum - amount.fen;
    if (difference * 2n <= BigInt(parts.length + 1) * amount.stepFen) holds++;
    else {
      off += Number(difference) / (Number(amount.fen < 0n ? -amount.fen : amount.fen) + 1);
      if (sum > amount.fen) exceeded++;
    }
  });
  return { holds, off, exceeded };
}
