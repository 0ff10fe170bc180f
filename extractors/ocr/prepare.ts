/** The image of a page made ready for reading: straight, without rules, its ink dealt out to cells and lines. */
import type { PageLayout } from '../layout.js';
import { withoutRules } from './erase-rules.js';
import { type GreyImage, type PixelBox, pointsPerPixel } from './image.js';
import { heightOf, type Piece, piecesOf, widthOf } from './ink.js';
import { stretchLevels } from './levels.js';
import { looksNumeric } from './shape.js';
import { skewOf, straightened } from './skew.js';
import { tablesIn } from './tables.js';
import { characterSize, type InkLine, isTinyLine, linesOfCell, linesOutside, tinyLines } from './text-lines.js';

/** Nothing is printed this close to a ruling line's middle. Inches. */
const BORDER = 0.022;

/** Pixels of height below which digits, or other characters, cannot be told from each other. */
const LEAST_HEIGHT = { number: 9, word: 10 } as const;

const leastHeight = (line: InkLine): number => (looksNumeric(line) ? LEAST_HEIGHT.number : LEAST_HEIGHT.word);

/** Whether a line is type of too few pixels to be read. */
export const isIllegible = (line: InkLine): boolean => isTinyLine(line.pieces, leastHeight(line));

/** A page made ready: cleaned, and its lines found. */
export interface Prepared {
  readonly image: GreyImage;
  readonly skew: number;
  readonly layout: Omit<PageLayout, 'words'>;
  /** Those in cells first. */
  readonly lines: readonly InkLine[];
  readonly linesInCells: number;
  /** Lines that share their cell with lines of words. */
  readonly amongWords: ReadonlySet<InkLine>;
}

/** What is left of a ruling line: a mark that lies within the border of its cell. */
function isRemnant(piece: Piece, cell: PixelBox, border: number): boolean {
  return (
    piece.y1 <= cell.y0 + border || piece.y0 >= cell.y1 - border || piece.x1 <= cell.x0 + border || piece.x0 >= cell.x1 - border
  );
}

/** Pieces by the cell that holds their middle; those in no cell are outside. */
function dealToCells(
  pieces: readonly Piece[],
  cells: readonly PixelBox[],
  border: number,
): { inside: Piece[][]; outside: Piece[] } {
  const inside = cells.map((): Piece[] => []);
  const outside: Piece[] = [];
  for (const piece of pieces) {
    const [x, y] = [(piece.x0 + piece.x1) / 2, (piece.y0 + piece.y1) / 2];
    const index = cells.findIndex((cell) => x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1);
    const cell = cells[index];
    if (!cell) outside.push(piece);
    else if (!isRemnant(piece, cell, border)) inside[index]?.push(piece);
  }
  return { inside, outside };
}

/** Marks that are no text: dirt along the edges, pictures, dividing lines. */
function isText(piece: Piece, image: GreyImage): boolean {
  const [w, h] = [widthOf(piece), heightOf(piece)];
  return w <= image.dpi * 0.8 && h <= image.dpi * 0.6 && piece.area >= 3;
}

/** What is left of ruling lines is longer than a character by this factor, and no thicker than so many pixels. */
const LONGER = 1.5;
const THIN = 2;
/** A straight piece is no wider than this: dashes are straight too. Pixels. */
const STRAIGHT = 5;

/** Whether a piece is what is left of two ruling lines where they meet, seen by its length and its thin arms. */
function isCornerOfRules(piece: Piece, size: number): boolean {
  const [w, h] = [widthOf(piece), heightOf(piece)];
  return Math.max(w, h) > LONGER * size && Math.min(w, h) > STRAIGHT && piece.area < THIN * (w + h);
}

/** What is this many times as high as wide is no character, be it in pieces: a rule that was not erased wholly. */
const THREAD = 8;

/** Shadows of the paper's edge: tall thin marks, or anything at the very border of the image. */
function isEdge({ box, pieces }: InkLine, image: GreyImage): boolean {
  const border = 0.04 * image.dpi;
  const atBorder = box.x0 < border || box.x1 > image.width - border || box.y0 < border || box.y1 > image.height - border;
  const isThin = heightOf(box) > THREAD * widthOf(box) && widthOf(box) < BORDER * image.dpi;
  return atBorder || isThin || pieces.every((piece) => heightOf(piece) > 4 * widthOf(piece));
}

/** The page set straight, without its rules, divided into cells and lines. */
export function prepare(page: number, grey: GreyImage): Prepared {
  const level = stretchLevels(grey);
  const skew = skewOf(level);
  const straight = straightened(level, skew);
  const tables = tablesIn(straight);
  const image = withoutRules(straight, tables.strokes);
  const scale = pointsPerPixel(image);
  const cells = tables.cells.map((cell) => ({
    x0: cell.x0 / scale,
    x1: cell.x1 / scale,
    y0: cell.top / scale,
    y1: cell.bottom / scale,
  }));
  const marks = piecesOf(image).filter((piece) => isText(piece, image));
  const size = characterSize(marks, image.dpi);
  const pieces = marks.filter((piece) => !isCornerOfRules(piece, size));
  const { inside, outside } = dealToCells(pieces, cells, BORDER * image.dpi);
  const byCell = inside.map((own) => {
    const tiny = tinyLines(own, leastHeight);
    return tiny.length > 0 ? tiny : linesOfCell(own, size);
  });
  const inCells = byCell.flat();
  const lines = [...inCells, ...linesOutside(outside, size).filter((line) => !isEdge(line, image))];
  return {
    image,
    skew,
    lines,
    linesInCells: inCells.length,
    amongWords: new Set(byCell.filter((own) => own.some((line) => !looksNumeric(line))).flat()),
    layout: {
      page,
      width: image.width * scale,
      height: image.height * scale,
      rules: tables.rules,
      fills: [],
      imageCoverage: 1,
      hiddenCharacters: 0,
      unreadableShare: 0,
    },
  };
}
