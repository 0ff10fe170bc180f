/** Tells numbers from words by the shapes of their characters, before anything is read. */
import type { PixelBox } from './image.js';
import { heightOf, type Piece, widthOf } from './ink.js';
import type { InkLine } from './text-lines.js';

/** Shares of the height of a digit. */
const WHOLE = 0.8;
const WIDEST_DIGIT = 0.82;
const POINT = 0.45;
/** Width of a digit's ink and distance from one digit to the next; nearly the same in all typefaces. */
const DIGIT_WIDTH = 0.65;
const DIGIT_ADVANCE = 0.75;
const HALVES = 0.8;

/** Height of the characters: the tallest piece, since digits are all as tall as each other. */
const tallest = (pieces: readonly Piece[]): number => Math.max(...pieces.map(heightOf));

/** Whether a line can be a number: everything in it is a narrow character of one height, a point, a comma or a dash. */
export function looksNumeric(line: InkLine): boolean {
  const height = tallest(line.pieces);
  let digits = 0;
  let others = 0;
  for (const piece of line.pieces) {
    const [w, h] = [widthOf(piece), heightOf(piece)];
    if (h >= WHOLE * height && w <= WIDEST_DIGIT * height) digits += w;
    // Digits that touch each other are as tall as one and no taller.
    else if (h >= 0.93 * height && w <= 3 * height) others += w / 4;
    else if (h <= POINT * height && w <= POINT * height) continue;
    else if (h <= 0.3 * height && w >= 2 * h && w <= height) continue;
    else others += w;
  }
  const dashOnly = line.pieces.length <= 3 && line.pieces.every((piece) => widthOf(piece) >= 2 * heightOf(piece));
  return dashOnly || (digits > 0 && others <= 0.3 * (digits + others));
}

/** The line without specks before its first or after its last whole character; a dash stays. */
export function trimmedNumber(line: InkLine): InkLine {
  const height = tallest(line.pieces);
  const counts = (piece: Piece): boolean => heightOf(piece) > POINT * height || widthOf(piece) >= 1.8 * heightOf(piece);
  const first = line.pieces.findIndex(counts);
  const last = line.pieces.findLastIndex(counts);
  if (first < 0 || (first === 0 && last === line.pieces.length - 1)) return line;
  const pieces = line.pieces.slice(first, last + 1);
  const box = pieces.reduce(
    (all, piece) => ({
      x0: Math.min(all.x0, piece.x0),
      y0: Math.min(all.y0, piece.y0),
      x1: Math.max(all.x1, piece.x1),
      y1: Math.max(all.y1, piece.y1),
    }),
    { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity },
  );
  return { box, pieces };
}

/** The two sides of a 0 whose thin top and bottom did not print are one digit: narrower together than two digits side by side. */
function withHalvesJoined(wholes: readonly Piece[], height: number): PixelBox[] {
  const out: PixelBox[] = [];
  for (const piece of wholes) {
    const last = out.at(-1);
    if (last && piece.x1 - last.x0 <= HALVES * height) out[out.length - 1] = { ...last, x1: Math.max(last.x1, piece.x1) };
    else out.push(piece);
  }
  return out;
}

/** Widths of a digit's ink as shares of its height: 1 is at most so wide, any other digit at least so wide; the same in all typefaces. */
const WIDEST_ONE = 0.49;
const NARROWEST_OTHER = 0.43;

/**
 * Places (among the digits of `number`) whose ink is too wide for the 1 that was read there, or too narrow for another digit: a 4 of
 * thin strokes is read as 1. None when the ink does not show each digit apart.
 */
export function misshapenDigits(line: InkLine, number: string): number[] {
  const height = tallest(line.pieces);
  const digits = number.match(/\d/gu) ?? [];
  const wholes = withHalvesJoined(
    line.pieces.filter((piece) => heightOf(piece) >= WHOLE * height),
    height,
  );
  if (wholes.length !== digits.length) return [];
  return digits.flatMap((digit, place) => {
    const piece = wholes[place];
    if (!piece) return [];
    const share = widthOf(piece) / height;
    return (digit === '1' ? share > WIDEST_ONE : share < NARROWEST_OTHER) ? [place] : [];
  });
}

/** How many digits and how many points or commas the pieces of a number show; pieces that touch count by their width. */
export function shownInNumber(line: InkLine): { readonly digits: number; readonly separators: number } {
  const height = tallest(line.pieces);
  const wholes = withHalvesJoined(
    line.pieces.filter((piece) => heightOf(piece) >= WHOLE * height),
    height,
  );
  const further = (piece: PixelBox): number => Math.max(0, Math.round((widthOf(piece) / height - DIGIT_WIDTH) / DIGIT_ADVANCE));
  const digits = wholes.reduce((sum, piece) => sum + 1 + further(piece), 0);
  const isPoint = (piece: Piece): boolean =>
    heightOf(piece) <= POINT * height && widthOf(piece) < 1.8 * heightOf(piece) && piece.y1 > line.box.y0 + 0.75 * height;
  return { digits, separators: line.pieces.filter(isPoint).length };
}

/** Whether the line begins, or ends, with a mark as small as a comma: a punctuation sign read there is real only then. */
export function endsSmall(line: InkLine, end: 'start' | 'end'): boolean {
  const height = heightOf(line.box);
  const [from, to] = end === 'start' ? [0, 0.35 * height] : [widthOf(line.box) - 0.35 * height, widthOf(line.box)];
  const there = line.pieces.filter((piece) => piece.x1 - line.box.x0 > from && piece.x0 - line.box.x0 < to);
  return there.every((piece) => heightOf(piece) < 0.55 * height);
}
