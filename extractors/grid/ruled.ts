/** The ruled tables of a page: rules → lattice → cells → text. Rows come from the rules, never from text baselines. */
import type { BBox } from '../geometry.js';
import type { Cell, Grid, PageLayout, Word } from '../layout.js';
import { holdsSeveralHeads } from './aligned-merged-heads.js';
import { cellSpans } from './cells.js';
import { placeWords } from './fill.js';
import { connectedRules, type Lattice, latticeOf } from './lattice.js';
import { withMissingBorders } from './missing-borders.js';
import { textLines } from './text.js';

interface Found {
  readonly lattice: Lattice;
  /** The same with a level wherever rules of columns end; null where they end at rules only. */
  readonly withLevels: Lattice | null;
  readonly box: BBox;
}

function boxOf(lattice: Lattice): BBox {
  const { xs, ys } = lattice;
  return { x0: xs[0] ?? 0, top: ys[0] ?? 0, x1: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 };
}

function found({ rules, words }: PageLayout): Found[] {
  // The rules of a scan are broken anywhere.
  const isDrawn = words.every(({ origin }) => origin !== 'ocr');
  return connectedRules(rules)
    .flatMap((set) => {
      const lattice = latticeOf(set);
      const levels = isDrawn ? latticeOf(set, true) : null;
      const withLevels = levels && levels.ys.length > (lattice?.ys.length ?? 0) ? levels : null;
      // A frame around the page or a box around a paragraph is no table.
      return lattice && lattice.xs.length * lattice.ys.length > 4 ? [{ lattice, withLevels, box: boxOf(lattice) }] : [];
    })
    .sort((a, b) => a.box.top - b.box.top || a.box.x0 - b.box.x0);
}

/** Builds the grid of one lattice from the words inside it; words outside are returned. */
function gridOf(page: number, drawn: Lattice, words: readonly Word[]): { grid: Grid; outside: Word[] } {
  const lattice = withMissingBorders(drawn, words);
  const box = boxOf(drawn);
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

/** The grid with the levels of its header, unless texts of several columns would stand in one cell: then rules are missing too. */
function gridOfFound(page: number, { lattice, withLevels }: Found, words: readonly Word[]): { grid: Grid; outside: Word[] } {
  const levelled = withLevels && gridOf(page, withLevels, words);
  const isParted = levelled?.grid.cells.every((cell) => !holdsSeveralHeads(cell, levelled.grid.xs)) === true;
  return levelled && isParted ? levelled : gridOf(page, lattice, words);
}

/** All ruled grids of a page with text in them, and the words outside of every one. */
export function ruledGrids(layout: PageLayout): { grids: Grid[]; outside: Word[] } {
  const grids: Grid[] = [];
  let outside: Word[] = [...layout.words];
  for (const candidate of found(layout)) {
    const result = gridOfFound(layout.page, candidate, outside);
    if (result.grid.cells.every((cell) => cell.text === '')) continue;
    grids.push(result.grid);
    outside = result.outside;
  }
  return { grids, outside };
}
