/** Pieces of borders that a table forgot to draw: cells that hold several whole numbers, or a number beside words, are parted again. */
import { centreX, centreY, indexIn } from '../geometry.js';
import type { Word } from '../layout.js';
import { type CellSpan, cellSpans } from './cells.js';
import type { Lattice } from './lattice.js';
import { textLines } from './text.js';

const DECIMAL = /^-?[\d,]+\.(\d+)$/;
const LONG_CODE = /^\d{3,9}$/;
const PART_OF_CODE = /^\d{2}$/;
const NOTHING = /^(0|[-—–]+)$/;
const NUMERIC = /^[-\d.,]+$/;

/** Whether every text is a whole number of one kind; a long number that was wrapped gives pieces of different kinds. */
function areWholeNumbers(texts: readonly string[]): boolean {
  const decimals = new Set(texts.map((text) => DECIMAL.exec(text)?.[1]?.length ?? 0));
  if (decimals.size === 1 && !decimals.has(0)) return true;
  return [LONG_CODE, PART_OF_CODE, NOTHING].some((kind) => texts.every((text) => kind.test(text)));
}

/** Whether a cell over several rows holds one number in each of at least two of them. */
function holdsNumberARow({ ys }: Lattice, { row, rowSpan }: CellSpan, words: readonly Word[]): boolean {
  if (rowSpan < 2) return false;
  const lines = textLines(words);
  const rows = new Set(lines.map((line) => indexIn(ys, centreY(line.bbox))));
  const isWithin = [...rows].every((at) => at >= row && at < row + rowSpan);
  return lines.length > 1 && rows.size === lines.length && isWithin && areWholeNumbers(lines.map((line) => line.text));
}

/** Whether a number stands on one side of a border and other words on the other one, and none across it. */
function partsNumber(x: number, words: readonly Word[]): boolean {
  const left = words.filter(({ bbox }) => bbox.x1 <= x);
  const right = words.filter(({ bbox }) => bbox.x0 >= x);
  if (left.length === 0 || right.length === 0 || left.length + right.length < words.length) return false;
  return [left, right].some((side) => side.every(({ text }) => NUMERIC.test(text)));
}

/** The borders inside a cell of one row that are drawn right above and right below it, and are missing only here. */
function gapsIn(lattice: Lattice, { row, rowSpan, column, columnSpan }: CellSpan, words: readonly Word[]): number[] {
  if (rowSpan > 1) return [];
  return Array.from({ length: columnSpan - 1 }, (_, index) => column + 1 + index).filter(
    (border) =>
      lattice.hasVertical(border, row - 1) && lattice.hasVertical(border, row + 1) && partsNumber(lattice.xs[border] ?? 0, words),
  );
}

/** The lattice with the missing pieces of its borders drawn. */
export function withMissingBorders(lattice: Lattice, words: readonly Word[]): Lattice {
  const { xs, ys } = lattice;
  const merged = cellSpans(lattice).filter(({ rowSpan, columnSpan }) => rowSpan + columnSpan > 2);
  const horizontal = new Set<string>();
  const vertical = new Set<string>();
  for (const span of merged) {
    const { row, column, rowSpan, columnSpan } = span;
    const own = words.filter(({ bbox }) => {
      const [r, c] = [indexIn(ys, centreY(bbox)), indexIn(xs, centreX(bbox))];
      return r >= row && r < row + rowSpan && c >= column && c < column + columnSpan;
    });
    if (own.length < 2) continue;
    if (holdsNumberARow(lattice, span, own))
      for (let border = row + 1; border < row + rowSpan; border++)
        for (let at = column; at < column + columnSpan; at++) horizontal.add(`${border} ${at}`);
    for (const border of gapsIn(lattice, span, own)) vertical.add(`${border} ${row}`);
  }
  if (horizontal.size + vertical.size === 0) return lattice;
  return {
    xs,
    ys,
    hasHorizontal: (border, column) => lattice.hasHorizontal(border, column) || horizontal.has(`${border} ${column}`),
    hasVertical: (border, row) => lattice.hasVertical(border, row) || vertical.has(`${border} ${row}`),
  };
}
