/** Amounts of a table without rules that were wrapped and could not be put together for certain. Pure. */
import type { Cell, Grid } from '../../extractors/layout.js';
import { foldWidth } from '../../schemas/wording.js';
import { isDecimal } from '../normalise/amount.js';

const REST = /^\d{1,4}$/;
const decimalsOf = (text: string): number => /\.(\d*)$/.exec(text)?.[1]?.length ?? 0;

/**
 * Cells that hold the beginning or the rest of an amount: few digits without decimals right below an amount that has fewer decimals than
 * another one of the grid. Neither of them is an amount by itself.
 */
export function tornAmounts(grid: Grid): ReadonlySet<Cell> {
  const torn = new Set<Cell>();
  if (grid.method !== 'aligned') return torn;
  const above = new Map(grid.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const decimals = Math.max(
    0,
    ...grid.cells.map((cell) => foldWidth(cell.text)).map((text) => (isDecimal(text) ? decimalsOf(text) : 0)),
  );
  for (const rest of grid.cells) {
    const begin = above.get(`${rest.row - 1}:${rest.column}`);
    if (!begin || !REST.test(foldWidth(rest.text))) continue;
    const text = foldWidth(begin.text);
    const isBegin = isDecimal(text) || /^-?[\d,]+\.$/.test(text);
    if (isBegin && text.includes('.') && decimalsOf(text) < decimals) torn.add(begin).add(rest);
  }
  return torn;
}
