/** The ruled tables of a page: rules → lattice → cells → text. Rows come from the rules, never from text baselines. */
import type { BBox } from '../geometry.js';
import type { Cell, Grid, PageLayout, Rule, Word } from '../layout.js';
import { cellSpans } from './cells.js';
import { placeWords } from './fill.js';
import { connectedRules, type Lattice, latticeOf } from './lattice.js';
import { textLines } from './text.js';

interface Found {
  readonly lattice: Lattice;
  readonly box: BBox;
}

function boxOf(lattice: Lattice): BBox {
  const { xs, ys } = lattice;
  return { x0: xs[0] ?? 0, top: ys[0] ?? 0, x1: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 };
}

function found(rules: readonly Rule[]): Found[] {
  return connectedRules(rules)
    .flatMap((set) => {
      const lattice = latticeOf(set);
      // A frame around the page or a box around a paragraph is no table.
      return lattice && lattice.xs.length * lattice.ys.length > 4 ? [{ lattice, box: boxOf(lattice) }] : [];
    })
    .sort((a, b) => a.box.top - b.box.top || a.box.x0 - b.box.x0);
}

/** Builds the grid of one lattice from the words inside it; words outside are returned. */
function gridOf(page: number, { lattice, box }: Found, words: readonly Word[]): { grid: Grid; outside: Word[] } {
  const { xs, ys } = lattice;
  const columns = xs.length - 1;
  const spans = cellSpans(lattice);
  const cellIndex = new Int32Array(columns * (ys.length - 1)).fill(-1);
  spans.forEach((span, index) => {
    for (let r = span.row; r < span.row + span.rowSpan; r++)
      for (let c = span.column; c < span.column + span.columnSpan; c++) cellIndex[r * columns + c] = index;
  });
  const { placed, outside } = placeWords(words, xs, ys, (row, column) => cellIndex[row * columns + column] ?? -1);
  const wordsOfCell = spans.map((): Word[] => []);
  for (const { word, cell } of placed) wordsOfCell[cell]?.push(word);
  const cells = spans.map((span, index): Cell => {
    const lines = textLines(wordsOfCell[index] ?? []);
    return {
      ...span,
      bbox: {
        x0: xs[span.column] ?? 0,
        top: ys[span.row] ?? 0,
        x1: xs[span.column + span.columnSpan] ?? 0,
        bottom: ys[span.row + span.rowSpan] ?? 0,
      },
      text: lines.map((line) => line.text).join(''),
      lines: lines.map((line) => line.text),
      words: lines.flatMap((line) => line.words),
    };
  });
  return { grid: { page, bbox: box, method: 'ruled', xs, ys, cells }, outside };
}

/** All ruled grids of a page with text in them, and the words outside of every one. */
export function ruledGrids(layout: PageLayout): { grids: Grid[]; outside: Word[] } {
  const grids: Grid[] = [];
  let outside: Word[] = [...layout.words];
  for (const candidate of found(layout.rules)) {
    const result = gridOf(layout.page, candidate, outside);
    if (result.grid.cells.every((cell) => cell.text === '')) continue;
    grids.push(result.grid);
    outside = result.outside;
  }
  return { grids, outside };
}
