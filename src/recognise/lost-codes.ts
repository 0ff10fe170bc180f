/** A code that a misreading lost beside its name, in a row that still has its other code, is taken from the rows of the same name. Pure. */
import type { Cell } from '../../extractors/layout.js';
import { PLAIN_CODE } from '../../schemas/wording.js';
import type { Column } from './columns.js';
import { compact, folded, type Matrix, matrixOf } from './matrix.js';
import { classificationsOf } from './rows.js';

export interface RestoredCodes {
  readonly matrix: Matrix;
  readonly restored: readonly { readonly row: number; readonly cell: Cell; readonly label: string; readonly code: string }[];
}

interface Pair {
  readonly code: number;
  readonly label: number;
}

/** Columns of a code with the column of its name. Codes printed in parts are left alone: rows below rely on the parts above. */
function pairsOf(columns: readonly Column[]): Pair[] {
  return classificationsOf(columns, 0).flatMap(({ codeColumns, labelColumns }) => {
    const [code, label] = [codeColumns[0], labelColumns[0]];
    return codeColumns.length === 1 && code !== undefined && label !== undefined ? [{ code, label }] : [];
  });
}

/** The one code that all other rows print beside the name; null when they print none or several. */
function codeOfName(matrix: Matrix, bodyStart: number, pair: Pair, name: string): string | null {
  const codes = new Set<string>();
  for (let row = bodyStart; row < matrix.rows; row++) {
    const code = folded(matrix.at(row, pair.code));
    if (PLAIN_CODE.test(code) && compact(matrix.at(row, pair.label)) === name) codes.add(code);
  }
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : null;
}

/** A grid with the lost codes of coded rows filled in; the cells keep their place and have no words of their own. */
export function restoreCodes(matrix: Matrix, bodyStart: number, columns: readonly Column[]): RestoredCodes {
  const pairs = pairsOf(columns);
  const restored: { row: number; cell: Cell; label: string; code: string }[] = [];
  for (let row = bodyStart; row < matrix.rows; row++) {
    for (const pair of pairs) {
      const cell = matrix.at(row, pair.code);
      const label = compact(matrix.at(row, pair.label));
      const isCoded = pairs.some((other) => PLAIN_CODE.test(folded(matrix.at(row, other.code))));
      if (!cell || folded(cell) !== '' || label === '' || !isCoded) continue;
      const code = codeOfName(matrix, bodyStart, pair, label);
      if (code !== null) restored.push({ row, cell, label, code });
    }
  }
  if (restored.length === 0) return { matrix, restored };
  const filled = new Map(restored.map(({ cell, code }) => [cell, { ...cell, text: code, lines: [code] }]));
  const cells = matrix.grid.cells.map((cell) => filled.get(cell) ?? cell);
  return { matrix: matrixOf({ ...matrix.grid, cells }), restored };
}
