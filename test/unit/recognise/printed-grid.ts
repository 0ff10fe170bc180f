/** Grids from rows of texts: "<" continues the cell on the left, "^" the one above. */
import type { Cell, Grid, GridMethod } from '../../../extractors/layout.js';
import { type Matrix, matrixOf } from '../../../src/recognise/matrix.js';

const WIDTH = 60;
const HEIGHT = 14;

/** How far the mark goes on from a cell, along one line of texts. */
const spanOf = (texts: readonly (string | undefined)[], from: number, mark: string): number => {
  let end = from + 1;
  while (texts[end] === mark) end++;
  return end - from;
};

/** A ruled grid whose columns are equally wide. */
export function gridOf(rows: readonly (readonly string[])[], page = 1, method: GridMethod = 'ruled'): Grid {
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column): Cell[] => {
      if (text === '<' || text === '^') return [];
      const rowSpan = spanOf(
        rows.map((other) => other[column]),
        row,
        '^',
      );
      const columnSpan = spanOf(texts, column, '<');
      const bbox = {
        x0: column * WIDTH,
        top: row * HEIGHT,
        x1: (column + columnSpan) * WIDTH,
        bottom: (row + rowSpan) * HEIGHT,
      };
      const lines = text === '' ? [] : text.split('\n');
      return [{ row, column, rowSpan, columnSpan, bbox, text: lines.join(''), lines, words: [] }];
    }),
  );
  return {
    page,
    bbox: { x0: 0, top: 0, x1: columns * WIDTH, bottom: rows.length * HEIGHT },
    method,
    xs: Array.from({ length: columns + 1 }, (_, index) => index * WIDTH),
    ys: Array.from({ length: rows.length + 1 }, (_, index) => index * HEIGHT),
    cells,
  };
}

export const printedGrid = (rows: readonly (readonly string[])[]): Matrix => matrixOf(gridOf(rows));
