/** Amounts of a text table that may stand under another column than they were printed in. Pure. */
import { foldWidth, TOTAL_LABEL } from '../../schemas/wording.js';
import type { Fact } from '../types.js';

/** Codes that only look like amounts: whole numbers with a leading zero are parts of codes. */
const CODE_PART = /^0\d+$/;

export type Doubt = 'part_of_code' | 'not_in_total' | 'lost_columns';

const size = (fen: bigint): bigint => (fen < 0n ? -fen : fen);

/** Whether the amounts below (or above) the greatest one repeat it, once for every level of the list: nothing slipped in or out. */
function addsUp(facts: readonly Fact[]): boolean {
  const greatest = facts.reduce((most, { amount }) => (size(amount.fen) > size(most) ? amount.fen : most), 0n);
  const rest = facts.reduce((sum, { amount }) => sum + amount.fen, 0n) - greatest;
  if (greatest === 0n || facts.length < 2) return greatest === 0n;
  const tolerance = facts.reduce((sum, { amount }) => sum + amount.stepFen, 0n);
  const off = size(rest) % size(greatest);
  return size(rest) + tolerance >= size(greatest) && (off <= tolerance || size(greatest) - off <= tolerance);
}

function fillsEveryRow(facts: readonly Fact[], panel: number, column: number): boolean {
  const own = facts.filter((fact) => fact.panel === panel);
  const filled = new Set(own.filter((fact) => fact.column === column).map((fact) => fact.row));
  return own.every((fact) => filled.has(fact.row));
}

/** The first amount column of each panel: where every row fills it, lines that lost columns fill it too. */
function firstColumns(facts: readonly Fact[]): ReadonlySet<number> {
  const first = new Map<number, number>();
  for (const { panel, column } of facts) first.set(panel, Math.min(column, first.get(panel) ?? column));
  return new Set([...first].flatMap(([panel, column]) => (fillsEveryRow(facts, panel, column) ? [column] : [])));
}

/** What became of an amount that stands in a doubtful place: refused, or moved to the one column it can have come from. */
export interface Slipped {
  readonly fact: Fact;
  readonly doubt: Doubt;
  readonly moved: Fact | null;
}

/** The total row of a list that begins with it, by column; null when the table is no such list. */
function leadingTotals(facts: readonly Fact[]): ReadonlyMap<number, Fact> | null {
  const total = facts.find((fact) => fact.code === null && TOTAL_LABEL.test(foldWidth(fact.label)));
  if (!total || facts.some((fact) => fact.row < total.row)) return null;
  return new Map(facts.filter((fact) => fact.row === total.row).map((fact) => [fact.column, fact]));
}

/** The fact in the only column on its right, as far as columns were lost, that has a total; it must fit into that total. */
function movedRight(fact: Fact, lost: number, totals: ReadonlyMap<number, Fact>, facts: readonly Fact[]): Fact | null {
  const within = [...totals.values()].filter(({ column }) => column > fact.column && column <= fact.column + lost);
  const [target] = within;
  if (!target || within.length !== 1 || size(fact.amount.fen) > size(target.amount.fen)) return null;
  const own = facts.filter(({ column }) => column === target.column);
  if (own.some(({ row }) => row === fact.row) || !addsUp([...own, fact])) return null;
  return { ...fact, column: target.column, panel: target.panel, measure: target.measure, header: target.header };
}

/**
 * The facts of one table that do not stand where they were printed, with the reason. Only plain text, which has no lines to go
 * by, is doubted; `lostColumns` says for each row by how many fields its line is shorter than the table is wide.
 */
export function slippedAmounts(facts: readonly Fact[], lostColumns: ReadonlyMap<number, number>): Slipped[] {
  const text = facts.filter((fact) => fact.origin === 'plain-text');
  const totals = leadingTotals(text);
  const first = firstColumns(text);
  return text.flatMap((fact): Slipped[] => {
    const lost = lostColumns.get(fact.row) ?? 0;
    if (CODE_PART.test(fact.raw)) return [{ fact, doubt: 'part_of_code', moved: null }];
    if (totals && fact.amount.fen !== 0n && !totals.has(fact.column))
      return [{ fact, doubt: 'not_in_total', moved: movedRight(fact, lost, totals, text) }];
    const isSure = lost === 0 || first.has(fact.column) || addsUp(text.filter(({ column }) => column === fact.column));
    return isSure ? [] : [{ fact, doubt: 'lost_columns', moved: null }];
  });
}
