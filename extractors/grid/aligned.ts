/** Tables without vertical rules: columns from alignment, rows from amounts and the lines around them. Lengths in points. */
import { type BBox, centreX, indexIn, union } from '../geometry.js';
import type { Cell, Grid, PageLayout, TextLine, Word } from '../layout.js';
import { columnBorders, measureLines, planColumns } from './aligned-columns.js';
import { continuedPlan, goesOn, isAtTop, type OpenTable, type Plan } from './aligned-continued.js';
import { type PlacedBlock, placeHeader } from './aligned-header.js';
import { type Item, type ItemLine, isDecimalItem, isNumberItem, textOf } from './aligned-items.js';
import { alignedRegions, type Region } from './aligned-region.js';
import { textLines } from './text.js';
import { withWholeNumbers } from './wrapped-numbers.js';

const middleOf = (line: ItemLine): number => (line.bbox.top + line.bbox.bottom) / 2;

/** Groups body lines into rows: the lines of a wrapped label stand closer together than rows do. */
function rowsOf(lines: readonly ItemLine[], xs: readonly number[], join: number): ItemLine[][] {
  const rows: ItemLine[][] = [];
  const numberColumns = (line: ItemLine): number[] =>
    line.items.filter(isNumberItem).map((item) => indexIn(xs, centreX(item.bbox)));
  for (const line of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const close = last && middleOf(line) - middleOf(last) < join;
    const taken = new Set(row?.flatMap(numberColumns));
    if (row && close && !numberColumns(line).some((column) => taken.has(column))) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

function cellOf(
  row: number,
  column: number,
  rowSpan: number,
  columnSpan: number,
  xs: readonly number[],
  ys: readonly number[],
  words: readonly Word[],
): Cell {
  const lines = textLines(words);
  const bbox: BBox = { x0: xs[column] ?? 0, top: ys[row] ?? 0, x1: xs[column + columnSpan] ?? 0, bottom: ys[row + rowSpan] ?? 0 };
  return {
    row,
    column,
    rowSpan,
    columnSpan,
    bbox,
    text: lines.map((line) => line.text).join(''),
    lines: lines.map((line) => line.text),
    words: lines.flatMap((line) => line.words),
  };
}

function headerCells(placed: readonly PlacedBlock[], levels: number, xs: readonly number[], ys: readonly number[]): Cell[] {
  const covered = (level: number, column: number): boolean =>
    placed.some((one) => one.from <= column && one.to >= column && one.level === level);
  return placed.map((one) => {
    const words = one.block.items.flatMap((item) => [...item.words]);
    // A text reaches down until another one stands below it.
    let rowSpan = 1;
    while (one.level + rowSpan < levels && one.from === one.to && !covered(one.level + rowSpan, one.from)) rowSpan++;
    return cellOf(one.level, one.from, rowSpan, one.to - one.from + 1, xs, ys, words);
  });
}

/** Borders half way between the rows; evenly spaced over the header levels. */
function rowBorders(region: Region, header: BBox | null, levels: number, rows: readonly ItemLine[][]): number[] {
  const boxes = rows.map((row) => union(row.map((line) => line.bbox)));
  const firstTop = boxes[0]?.top ?? header?.bottom ?? 0;
  const top = header ? header.top : firstTop;
  const bodyTop = header ? (header.bottom + firstTop) / 2 : firstTop;
  const ys = Array.from({ length: levels }, (_, level) => top + ((bodyTop - top) * level) / levels);
  boxes.forEach((box, index) => {
    const previous = boxes[index - 1];
    ys.push(previous ? (previous.bottom + box.top) / 2 : levels > 0 ? bodyTop : box.top);
  });
  ys.push(region.bottom ?? boxes.at(-1)?.bottom ?? bodyTop);
  return ys;
}

function ownPlan(lines: readonly ItemLine[]): Plan | null {
  const measured = measureLines(lines);
  const { columns, blocks } = planColumns(lines, measured);
  if (columns.length < 2) return null;
  const extent = union(lines.map((line) => line.bbox));
  return { xs: columnBorders(columns, extent.x0, extent.x1), start: measured.start, rowJoin: measured.rowJoin, blocks };
}

const columnAt = (item: Item, xs: readonly number[]): number => Math.max(0, indexIn(xs, centreX(item.bbox)));

/** Columns in which numbers with decimals stand. */
const amountColumns = (lines: readonly ItemLine[], xs: readonly number[]): ReadonlySet<number> =>
  new Set(lines.flatMap((line) => line.items.filter(isDecimalItem).map((item) => columnAt(item, xs))));

/** Words, not a mark that says "nothing". */
const WORDS = /^\D*\p{L}{2}\D*$/u;

/** The column of an item of a row; words over an amount column are set across it and the blank column of words on its left. */
function columnOf(item: Item, row: readonly Item[], xs: readonly number[], amounts: ReadonlySet<number>): number {
  const column = columnAt(item, xs);
  const isAcross = amounts.has(column) && column > 0 && !amounts.has(column - 1) && WORDS.test(item.text);
  return isAcross && !row.some((other) => columnAt(other, xs) === column - 1) ? column - 1 : column;
}

/** The grid of a region whose columns are known. */
export function gridOf(page: number, region: Region, { xs, start, rowJoin, blocks }: Plan): Grid {
  const { placed, levels } = placeHeader(blocks, xs);
  const rows = rowsOf(region.lines.slice(start), xs, rowJoin);
  const amounts = amountColumns(rows.flat(), xs);
  const ys = rowBorders(region, blocks.length ? union(blocks.map((block) => block.bbox)) : null, levels, rows);
  const cells = headerCells(placed, levels, xs, ys);
  rows.forEach((row, index) => {
    const words: Word[][] = xs.slice(1).map(() => []);
    const items = row.flatMap((line) => line.items);
    for (const item of items) words[columnOf(item, items, xs, amounts)]?.push(...item.words);
    words.forEach((own, column) => {
      cells.push(cellOf(levels + index, column, 1, 1, xs, ys, own));
    });
  });
  return {
    page,
    bbox: { x0: xs[0] ?? 0, top: ys[0] ?? 0, x1: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 },
    method: 'aligned',
    xs,
    ys,
    cells,
  };
}

export type { OpenTable, Plan } from './aligned-continued.js';

export interface AlignedTables {
  readonly grids: readonly Grid[];
  /** Words that stand in one of the grids. */
  readonly used: ReadonlySet<Word>;
  /** The last table of the page, which the next page may continue. */
  readonly open: OpenTable | null;
}

/** Tables found by alignment among lines that stand in no ruled grid; `open` is the table that the page before ended with. */
export function alignedGrids(layout: PageLayout, lines: readonly TextLine[], open: OpenTable | null): AlignedTables {
  const grids: Grid[] = [];
  const used = new Set<Word>();
  let last: OpenTable | null = null;
  const isTop = (own: readonly ItemLine[]): boolean => isAtTop(own, lines, layout.height);
  const continues = (own: readonly ItemLine[]): boolean => open !== null && goesOn(own, open, isTop(own));
  for (const [index, found] of alignedRegions(layout, lines, continues).entries()) {
    const region = { ...found, lines: withWholeNumbers(found.lines) };
    const continued = index === 0 ? continuedPlan(region.lines, open, isTop(region.lines)) : null;
    const plan = continued ?? ownPlan(region.lines);
    if (!plan) continue;
    const grid = gridOf(layout.page, region, plan);
    const header = region.lines.slice(0, plan.start).map(textOf);
    last = { xs: plan.xs, header: header.length > 0 || !open ? header : open.header, rowJoin: plan.rowJoin };
    grids.push(grid);
    for (const cell of grid.cells) for (const word of cell.words) used.add(word);
  }
  return { grids, used, open: last };
}
