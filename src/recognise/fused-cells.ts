/** Fields of a tabbed row that a misreading ran together in one cell are put apart where only one way to do so is possible. Pure. */
import type { Cell } from '../../extractors/layout.js';
import { isDecimal } from '../normalise/amount.js';
import type { Column } from './columns.js';
import { compact, folded, type Matrix, matrixOf } from './matrix.js';

export interface Divided {
  readonly matrix: Matrix;
  readonly divided: readonly { readonly row: number; readonly cell: Cell; readonly into: readonly string[] }[];
}

const isAmountColumn = (column: Column | undefined): boolean => column?.role === 'amount';

/** The pieces without those that only repeat the end of the cell on the left. */
function withoutEcho(pieces: readonly string[], left: string): string[] {
  const [first, ...rest] = pieces;
  return first !== undefined && rest.length > 0 && left !== '' && left.endsWith(first) ? rest : [...pieces];
}

/** Whether the pieces are an amount and labels by turns, each in a column of its kind. */
function allFit(pieces: readonly string[], from: number, columns: readonly Column[]): boolean {
  return pieces.every((piece, index) => {
    const column = columns[from + index];
    return isDecimal(piece) ? isAmountColumn(column) : column?.role === 'label' && /\p{Script=Han}/u.test(piece);
  });
}

/** The texts that a fused cell and the empty cells on its right held; null when it is not fused or cannot be divided surely. */
function division(matrix: Matrix, row: number, cell: Cell, columns: readonly Column[]): string[] | null {
  const pieces = cell.text.split(' ').filter((piece) => piece !== '');
  if (pieces.length < 2 || !pieces.some((piece) => isDecimal(piece)) || pieces.every((piece) => /^[\d.,]+$/.test(piece)))
    return null;
  const parts = withoutEcho(pieces, compact(matrix.at(row, cell.column - 1)));
  if (parts.length < 2 || !allFit(parts, cell.column, columns)) return null;
  const rest = parts.slice(1).map((_, index) => matrix.at(row, cell.column + 1 + index));
  return rest.every((other) => other !== undefined && folded(other) === '') ? parts : null;
}

/** A grid with its fused cells divided; every piece keeps the place and the words of the cell it was found in. */
export function divideFused(matrix: Matrix, bodyStart: number, columns: readonly Column[]): Divided {
  const divided: { row: number; cell: Cell; into: string[] }[] = [];
  const replaced = new Map<Cell, Cell>();
  for (let row = bodyStart; row < matrix.rows; row++) {
    for (const cell of matrix.startingIn(row)) {
      const parts = division(matrix, row, cell, columns);
      if (!parts) continue;
      divided.push({ row, cell, into: parts });
      parts.forEach((text, index) => {
        const target = matrix.at(row, cell.column + index);
        if (target) replaced.set(target, { ...target, text, lines: [text], words: cell.words, bbox: cell.bbox });
      });
    }
  }
  if (divided.length === 0) return { matrix, divided };
  const cells = matrix.grid.cells.map((cell) => replaced.get(cell) ?? cell);
  return { matrix: matrixOf({ ...matrix.grid, cells }), divided };
}
