/** A row that a page break cuts in two is put together again: its label and the last digits of its amounts. Pure. */
import type { Cell, Grid } from '../../extractors/layout.js';
import { foldWidth } from '../../schemas/wording.js';
import { isDecimal, isNumber } from '../normalise/amount.js';
import type { Segment } from './assemble.js';
import { matrixOf } from './matrix.js';

const decimalsOf = (text: string): number => /\.(\d*)$/.exec(text)?.[1]?.length ?? 0;

/** The number of decimals that most amounts of a grid have. */
export function usualDecimals(grid: Grid): number {
  const counts = new Map<number, number>();
  for (const cell of grid.cells) {
    const text = foldWidth(cell.text);
    if (isDecimal(text)) counts.set(decimalsOf(text), (counts.get(decimalsOf(text)) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Whether an amount with a gap ("13.9 7") is one number: the gap lies within the decimals and their number is the usual one. */
export const completesDecimals = (text: string, decimals: number): boolean =>
  /^\S*\.\d+ \d+$/.test(text) && decimalsOf(text.replace(' ', '')) === decimals;

/** Whether two cells one above the other are the two halves of one amount: 12,437.3 and 6 where two decimals are usual. */
function completes(above: string, below: string, decimals: number): boolean {
  return /\.\d*$/.test(above) && /^\d+$/.test(below) && decimalsOf(above) + below.length === decimals;
}

function isBroken(above: readonly Cell[], below: readonly Cell[], decimals: number): boolean {
  const isNameless = !below.some((cell) => /\p{L}/u.test(cell.text));
  let halves = 0;
  for (const cell of below) {
    const text = foldWidth(cell.text);
    if (text === '' || !isNumber(text)) continue;
    const upper = above.find((other) => other.column === cell.column);
    // A code is cut like the amounts beside it; the row of another code would have a name.
    if (isNameless && upper && /^\d+$/.test(upper.text) && /^\d{1,4}$/.test(text)) continue;
    if (!upper || !completes(foldWidth(upper.text), text, decimals)) return false;
    halves++;
  }
  return halves > 0;
}

function joined(above: Cell, below: Cell | undefined): Cell {
  if (!below || below.text === '') return above;
  return {
    ...above,
    text: above.text + below.text,
    lines: [...above.lines, ...below.lines],
    words: [...above.words, ...below.words],
  };
}

/** Two neighbouring segments with a row cut between them joined; null when none is cut. */
export function mendBreak(upper: Segment, lower: Segment): { upper: Segment; lower: Segment } | null {
  const { matrix } = upper;
  if (lower.hasHeader || matrix.columns !== lower.matrix.columns) return null;
  const lastRow = matrix.rows - 1;
  const above = matrix.startingIn(lastRow);
  const below = lower.matrix.startingIn(lower.bodyStart);
  if (!isBroken(above, below, usualDecimals(matrix.grid))) return null;
  const cells = matrix.grid.cells.map((cell) =>
    cell.row === lastRow
      ? joined(
          cell,
          below.find((other) => other.column === cell.column),
        )
      : cell,
  );
  return {
    upper: { ...upper, matrix: matrixOf({ ...matrix.grid, cells }) },
    lower: { ...lower, bodyStart: lower.bodyStart + 1 },
  };
}
