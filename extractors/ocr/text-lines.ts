/** Pieces of ink → lines of text: by cell inside tables, by nearness outside of them. Pixels. */
import type { PixelBox } from './image.js';
import { boxAround, heightOf, type Piece, widthOf } from './ink.js';

/** A line of text, or the part of one between two wide gaps. */
export interface InkLine {
  readonly box: PixelBox;
  readonly pieces: readonly Piece[];
}

/** Characters are of this size. Inches. */
const SMALLEST_CHARACTER = 0.055;
const LARGEST_CHARACTER = 0.4;
/** A piece so many times as long as wide is no character but a stroke, or what is left of a rule. */
const STROKE = 8;
/** Shares of the size of a character. */
const SMALL = 0.38;
const LONELY = 0.5;
const LINE_GAP = 0.1;
const FLAT = 0.5;
const TALL = 1.65;
/** White between the strokes of one character that do not touch. */
const STROKE_GAP = 0.4;
/** Height and width of the largest single character: sizes are often those of digits, which are smaller than ideographs. */
const ONE_CHARACTER = 1.4;
const WORD_GAP = 0.9;

const sizeOf = (piece: PixelBox): number => Math.max(widthOf(piece), heightOf(piece));

/** The usual size of a character: the median of the pieces that can be one. */
export function characterSize(pieces: readonly Piece[], dpi: number): number {
  const isStroke = (piece: Piece): boolean => sizeOf(piece) > STROKE * Math.min(widthOf(piece), heightOf(piece));
  const sizes = pieces
    .filter((piece) => !isStroke(piece))
    .map(sizeOf)
    .filter((size) => size >= dpi * SMALLEST_CHARACTER && size <= dpi * LARGEST_CHARACTER);
  sizes.sort((a, b) => a - b);
  // Many pieces are parts of a character: the whole ones are among the larger.
  return sizes[Math.floor(sizes.length * 0.75)] ?? dpi * 0.13;
}

const isDash = (piece: Piece, size: number): boolean =>
  widthOf(piece) >= 0.2 * size && widthOf(piece) >= 2 * heightOf(piece) && heightOf(piece) <= 0.25 * size;

const isSmall = (piece: Piece, size: number): boolean => sizeOf(piece) < SMALL * size && !isDash(piece, size);

/** Pieces without the specks: small ones with nothing larger near them. */
export function withoutSpecks(pieces: readonly Piece[], size: number): Piece[] {
  const large = pieces.filter((piece) => !isSmall(piece, size));
  return pieces.filter(
    (piece) =>
      !isSmall(piece, size) ||
      large.some(
        (other) =>
          other.x0 - piece.x1 < LONELY * size &&
          piece.x0 - other.x1 < LONELY * size &&
          other.y0 - piece.y1 < LONELY * size &&
          piece.y0 - other.y1 < LONELY * size,
      ),
  );
}

const lineOf = (pieces: readonly Piece[]): InkLine => ({
  box: boxAround(pieces),
  pieces: [...pieces].sort((a, b) => a.x0 - b.x0),
});

/** Divides pieces where no ink is over a whole strip of rows. */
function strips(pieces: readonly Piece[], gap: number): Piece[][] {
  const out: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of [...pieces].sort((a, b) => a.y0 - b.y0)) {
    const last = out.at(-1);
    if (last && piece.y0 - end <= gap) last.push(piece);
    else out.push([piece]);
    end = Math.max(end, piece.y1);
  }
  return out;
}

/** Two lines that touch: the pieces are dealt out by their middles. */
function dealtOut(pieces: readonly Piece[], size: number): Piece[][] {
  const { y0, y1 } = boxAround(pieces);
  const count = Math.max(2, Math.round((y1 - y0) / (1.25 * size)));
  const rows = Array.from({ length: count }, (): Piece[] => []);
  for (const piece of pieces) {
    const middle = (piece.y0 + piece.y1) / 2;
    rows[Math.min(count - 1, Math.floor(((middle - y0) * count) / (y1 - y0)))]?.push(piece);
  }
  return rows.filter((row) => row.length > 0);
}

/** Whether two strips are no lines of their own but strokes above each other: those of 二, or of a lone 元. */
function areStrokes(above: readonly Piece[], below: readonly Piece[], size: number): boolean {
  const flat = (group: readonly Piece[]): boolean => heightOf(boxAround(group)) < FLAT * size;
  const both = boxAround([...above, ...below]);
  if (flat(above) && flat(below)) return heightOf(both) < 1.2 * size;
  return (flat(above) || flat(below)) && sizeOf(both) <= ONE_CHARACTER * size;
}

/** The lines of one cell, top to bottom. */
export function linesOfCell(pieces: readonly Piece[], size: number): InkLine[] {
  const rows: Piece[][] = [];
  for (const row of strips(withoutSpecks(pieces, size), LINE_GAP * size)) {
    const before = rows.at(-1);
    if (before && areStrokes(before, row, size)) before.push(...row);
    else rows.push(row);
  }
  return rows.flatMap((row) => (heightOf(boxAround(row)) > TALL * size ? dealtOut(row, size) : [row])).map(lineOf);
}

/** A character of a line too small to be read is at least this high. Pixels. */
const TINY_CHARACTER = 5;
/** Such a line has at least so many characters, and is this many times as wide as high: two stars are no line. */
const TINY_LINE = { characters: 3, width: 2.5 } as const;

/** Whether pieces are a line of characters none of which is as high as `least` pixels, nor as small as a speck. */
export function isTinyLine(pieces: readonly Piece[], least: number): boolean {
  const characters = pieces.filter((piece) => heightOf(piece) >= TINY_CHARACTER);
  const [first] = characters;
  if (!first || characters.length < TINY_LINE.characters || pieces.some((piece) => heightOf(piece) >= least)) return false;
  const box = boxAround(pieces);
  return characters.every((piece) => overlapInHeight(first, piece) >= 0.6) && widthOf(box) >= TINY_LINE.width * heightOf(box);
}

/** The lines of a cell when all of them are tiny, its specks included: what is left of tiny type without its specks is another number. */
export function tinyLines(pieces: readonly Piece[], leastOf: (line: InkLine) => number): InkLine[] {
  const lines = strips(pieces, 0).map(lineOf);
  const withCharacters = lines.filter((line) => line.pieces.some((piece) => heightOf(piece) >= TINY_CHARACTER));
  const areTiny = withCharacters.every((line) => isTinyLine(line.pieces, leastOf(line)));
  return areTiny ? withCharacters : [];
}

function overlapInHeight(a: PixelBox, b: PixelBox): number {
  return (Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)) / Math.min(heightOf(a), heightOf(b));
}

/** Whether two pieces outside of tables stand in the same run of text. */
function runsOn(a: Piece, b: Piece, size: number): boolean {
  const gap = Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1);
  const large = Math.max(size, Math.min(2.5 * size, Math.max(heightOf(a), heightOf(b))));
  if (gap > WORD_GAP * large) return false;
  if (overlapInHeight(a, b) > 0.3) return true;
  // Points and commas lie at the foot of their line, parts of a character above each other.
  const apart = Math.max(a.y0, b.y0) - Math.min(a.y1, b.y1);
  const together = Math.max(a.y1, b.y1) - Math.min(a.y0, b.y0);
  return apart < STROKE_GAP * large && gap < 0.3 * large && together <= ONE_CHARACTER * large;
}

/** Lines of text outside of tables; a wide gap divides a line. */
export function linesOutside(pieces: readonly Piece[], size: number): InkLine[] {
  const kept = withoutSpecks(pieces, size).sort((a, b) => a.x0 - b.x0);
  const parent = kept.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  for (const [i, piece] of kept.entries()) {
    for (let j = i + 1; j < kept.length; j++) {
      const other = kept[j];
      if (!other || other.x0 - piece.x1 > 2.5 * WORD_GAP * size) break;
      if (runsOn(piece, other, size)) parent[find(j)] = find(i);
    }
  }
  const groups = new Map<number, Piece[]>();
  for (const [index, piece] of kept.entries()) {
    const root = find(index);
    const group = groups.get(root);
    if (group) group.push(piece);
    else groups.set(root, [piece]);
  }
  return [...groups.values()]
    .filter((group) => group.some((piece) => !isSmall(piece, size)))
    .flatMap((group) => (heightOf(boxAround(group)) > 2.2 * size ? divided(group, size) : [group]))
    .map(lineOf)
    .sort((a, b) => a.box.y0 - b.box.y0 || a.box.x0 - b.box.x0);
}

/** A group that is too tall: large type, or lines that hang together by a mark between them. */
function divided(group: readonly Piece[], size: number): Piece[][] {
  const rows = strips(group, 0);
  const largest = Math.max(...group.map(heightOf));
  return rows.length > 1
    ? rows
    : heightOf(boxAround(group)) > 1.8 * largest
      ? dealtOut(group, Math.max(size, largest))
      : [[...group]];
}
