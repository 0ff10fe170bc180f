/** Grids of all pages → logical tables: a title begins a table, a grid that fits the open one continues it. Pure. */
import { indexIn } from '../../extractors/geometry.js';
import type { Cell, Grid, PageContent, TextLine } from '../../extractors/layout.js';
import { foldWidth, TITLE_LIKE } from '../../schemas/wording.js';
import type { Kind } from '../types.js';
import { mendBreak } from './broken-rows.js';
import { type Caption, isCaptionRow, readCaption } from './caption.js';
import { headerRows, type RowKind } from './header.js';
import { folded, type Matrix, matrixOf } from './matrix.js';

/** The part of a logical table on one page. */
export interface Segment {
  readonly page: number;
  readonly matrix: Matrix;
  readonly kinds: readonly RowKind[];
  readonly bodyStart: number;
  /** False for a continuation that relies on the header of an earlier page. */
  readonly hasHeader: boolean;
  readonly linesBelow: readonly TextLine[];
}

export interface LogicalTable {
  readonly caption: Caption;
  readonly segments: Segment[];
}

/** Borders that differ by less than this (points) are the same column border on two pages. */
const SAME_COLUMN = 4;
/** Outer borders may differ a little more: rules are drawn over the frame. */
const SAME_FRAME = 8;

const near = (a: number | undefined, b: number | undefined, tolerance: number): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= tolerance;

/** Whether a grid without a header can stand under the header of another: same borders, or all borders among the other's. */
export function fitsBelow(above: Grid, below: Grid): boolean {
  if (above.method !== below.method) return false;
  if (above.method === 'aligned') return fallsInColumns(above, below);
  if (sameColumnsShifted(above.xs, below.xs)) return true;
  if (!near(above.xs[0], below.xs[0], SAME_FRAME) || !near(above.xs.at(-1), below.xs.at(-1), SAME_FRAME)) return false;
  const [few, many] = above.xs.length <= below.xs.length ? [above.xs, below.xs] : [below.xs, above.xs];
  if (few.length < 3) return false;
  return few.every((x, index) => index === 0 || index === few.length - 1 || many.some((other) => near(x, other, SAME_COLUMN)));
}

/** A page may be placed a little to the side, and columns made a little wider, while their number stays. Points. */
const LARGEST_SHIFT = 20;
const SAME_WIDTH = 6;

function sameColumnsShifted(above: readonly number[], below: readonly number[]): boolean {
  if (above.length !== below.length || above.length < 4) return false;
  const differences = below.map((x, index) => x - (above[index] ?? 0));
  const shift = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
  return Math.abs(shift) <= LARGEST_SHIFT && differences.every((difference) => Math.abs(difference - shift) <= SAME_WIDTH);
}

/** Without rules the borders are only guesses: each column with text must lie in another column of the table above. */
function fallsInColumns(above: Grid, below: Grid): boolean {
  const used = new Set(below.cells.filter((cell) => cell.text !== '').map((cell) => cell.column));
  const columns = [...used]
    .sort((a, b) => a - b)
    .map((column) => indexIn(above.xs, ((below.xs[column] ?? 0) + (below.xs[column + 1] ?? 0)) / 2));
  return (
    columns.length > 1 && columns.every((column, index) => column >= 0 && (index === 0 || column > (columns[index - 1] ?? -1)))
  );
}

const headerText = (matrix: Matrix, kinds: readonly RowKind[]): string =>
  kinds
    .map((kind, row) =>
      kind === 'header'
        ? matrix
            .startingIn(row)
            .map((cell) => folded(cell))
            .join('|')
        : '',
    )
    .join('/');

interface Piece {
  readonly page: PageContent;
  readonly grid: Grid;
  readonly isFirstOnPage: boolean;
  readonly linesAbove: readonly TextLine[];
  /** What stands on the page before below its last grid: the caption of a table that begins on this page. */
  readonly linesBefore: readonly TextLine[];
  readonly linesBelow: readonly TextLine[];
}

/** The lines of a page below its last grid; all of them where it has none. */
function linesAfterGrids(page: PageContent | undefined): readonly TextLine[] {
  const end = Math.max(0, ...(page?.grids ?? []).map((grid) => grid.bbox.bottom));
  return (page?.lines ?? []).filter((line) => (line.bbox.top + line.bbox.bottom) / 2 > end - 2);
}

/** Every grid with the lines between it and its neighbours on the page. */
function piecesOf(pages: readonly PageContent[]): Piece[] {
  return pages.flatMap((page, at) =>
    page.grids.map((grid, index) => {
      const previous = page.grids[index - 1];
      const next = page.grids[index + 1];
      const middle = (line: TextLine): number => (line.bbox.top + line.bbox.bottom) / 2;
      return {
        page,
        grid,
        isFirstOnPage: index === 0,
        linesBefore: index === 0 && pages[at - 1]?.page === page.page - 1 ? linesAfterGrids(pages[at - 1]) : [],
        linesAbove: page.lines.filter(
          (line) => middle(line) < grid.bbox.top + 2 && (!previous || middle(line) > previous.bbox.bottom - 2),
        ),
        linesBelow: page.lines.filter((line) => middle(line) > grid.bbox.bottom - 2 && (!next || middle(line) < next.bbox.top)),
      };
    }),
  );
}

const sameTitle = (a: Caption, b: Caption): boolean =>
  a.match !== null && a.match.table === b.match?.table && a.title?.replace(/\s/gu, '') === b.title?.replace(/\s/gu, '');

/** The caption over a grid, or the one that was left at the foot of the page before: a declared title with a unit below it. */
function captionOf(piece: Piece, captionCells: readonly Cell[], kind: Kind | null): Caption {
  const own = readCaption(piece.linesAbove, captionCells, kind);
  if (own.title !== null || piece.linesBefore.length === 0) return own;
  const before = readCaption([...piece.linesBefore, ...piece.linesAbove], captionCells, kind);
  return before.match && before.unit ? before : own;
}

function segmentOf(
  piece: Piece,
  kind: Kind | null,
  open: LogicalTable | undefined,
): { caption: Caption; segment: Segment; continues: boolean } {
  const matrix = matrixOf(piece.grid);
  const { kinds, bodyStart } = headerRows(matrix, (cells) => isCaptionRow(cells, kind));
  const captionCells: Cell[] = kinds.flatMap((rowKind, row) => (rowKind === 'caption' ? [...matrix.startingIn(row)] : []));
  const caption = captionOf(
    piece,
    captionCells.filter((cell) => cell.text !== ''),
    kind,
  );
  const base: Omit<Segment, 'hasHeader' | 'kinds' | 'bodyStart'> = {
    page: piece.page.page,
    matrix,
    linesBelow: piece.linesBelow,
  };
  const own: Segment = { ...base, kinds, bodyStart, hasHeader: true };
  const first = open?.segments[0];
  const last = open?.segments.at(-1);
  if (!open || !first || !last || piece.page.page > last.page + 1) return { caption, segment: own, continues: false };
  const repeatsHeader = headerText(matrix, kinds) === headerText(first.matrix, first.kinds) && kinds.includes('header');
  if (caption.match || caption.title !== null) {
    const continues = sameTitle(caption, open.caption) && (repeatsHeader || piece.page.page > last.page);
    return { caption, segment: own, continues };
  }
  if (repeatsHeader) return { caption, segment: own, continues: true };
  const follows = piece.isFirstOnPage && piece.page.page === last.page + 1;
  const continues = follows && fitsBelow(last.matrix.grid, piece.grid);
  if (!continues) return { caption, segment: own, continues: false };
  return { caption, segment: { ...base, kinds: [], bodyStart: 0, hasHeader: false }, continues: true };
}

function continueTable(open: LogicalTable, segment: Segment): void {
  const last = open.segments.at(-1);
  const mended = last && mendBreak(last, segment);
  if (mended) open.segments.splice(-1, 1, mended.upper, mended.lower);
  else open.segments.push(segment);
}

/**
 * What is only aligned is a table when a declared title and a unit stand over it; else it is prose or the labels of a chart.
 * Under the very title of a table it is one without its unit, which is told.
 */
const isTitled = ({ title, match, unit }: Caption): boolean =>
  match !== null && (unit !== null || (match.how === 'exact' && TITLE_LIKE.test(foldWidth(title ?? ''))));

/** All logical tables of a document in reading order; `kind` of the document decides between 预算 and 决算 titles. */
export function assembleTables(pages: readonly PageContent[], kind: Kind | null): LogicalTable[] {
  const tables: LogicalTable[] = [];
  for (const piece of piecesOf(pages)) {
    const open = tables.at(-1);
    const { caption, segment, continues } = segmentOf(piece, kind, open);
    if (continues && open) continueTable(open, segment);
    else tables.push({ caption, segments: [segment] });
  }
  return tables.filter(({ caption, segments }) => segments[0]?.matrix.grid.method !== 'aligned' || isTitled(caption));
}
