/** A code before a name in one line, as in [2010301]行政运行: its digits are read by their shapes, for engines of words misread them. */

import { type GreyImage, type PixelBox, WHITE } from './image.js';
import { boxAround, heightOf, INK, type Piece, widthOf } from './ink.js';
import { type ShownDigit, shownDigit } from './line-digits.js';
import type { InkLine } from './text-lines.js';

/** A line divided behind its leading digits. */
export interface LeadingDigits {
  /** The digits, with the bracket around them if there is one. */
  readonly text: string;
  readonly certainty: number;
  readonly rest: InkLine;
}

/** Fewer digits are a numbering, which engines of words read well. */
const FEWEST = 3;
const SURE = 0.9;
/** Shares of the height of a digit. */
const SAME_HEIGHT = 0.15;
const WIDEST = 0.95;
const WIDEST_BRACKET = 0.5;
const TALLER = 1.12;
const WIDEST_GAP = 0.6;
/** Share of its height over which the outer edge of a square bracket is inked; that of a round one is not. */
const STRAIGHT = 0.85;

interface Character extends PixelBox {
  readonly pieces: readonly Piece[];
}

/** Pieces above each other are one character. */
function charactersOf({ pieces }: InkLine): Character[] {
  const out: Character[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last && last.x1 - piece.x0 > 0.5 * Math.min(widthOf(last), widthOf(piece))) {
      out[out.length - 1] = { ...boxAround([last, piece]), pieces: [...last.pieces, piece] };
    } else out.push({ x0: piece.x0, y0: piece.y0, x1: piece.x1, y1: piece.y1, pieces: [piece] });
  }
  return out;
}

const isBracket = (box: PixelBox | undefined, digit: number): boolean =>
  box !== undefined && heightOf(box) >= TALLER * digit && widthOf(box) <= WIDEST_BRACKET * digit;

/** Square brackets have a straight edge, round ones none. */
function bracketOf({ width, data }: GreyImage, box: PixelBox, opens: boolean): string {
  let most = 0;
  for (let x = box.x0; x < box.x1; x++) {
    let inked = 0;
    for (let y = box.y0; y < box.y1; y++) if ((data[y * width + x] ?? WHITE) < INK) inked++;
    most = Math.max(most, inked);
  }
  const isSquare = most >= STRAIGHT * heightOf(box);
  return opens ? (isSquare ? '[' : '(') : isSquare ? ']' : ')';
}

/** The digits with which a line begins, when words follow them; null when there are fewer than three or one of them is not sure. */
export function leadingDigits(image: GreyImage, line: InkLine): LeadingDigits | null {
  const characters = charactersOf(line);
  const [first, second] = characters;
  if (!first || !second) return null;
  const bracketed = isBracket(first, heightOf(second));
  const start = bracketed ? 1 : 0;
  const height = heightOf(bracketed ? second : first);
  const digits: ShownDigit[] = [];
  let next = start;
  for (let box = characters[next]; box; box = characters[++next]) {
    const before = characters[next - 1];
    const isLike = Math.abs(heightOf(box) - height) <= SAME_HEIGHT * height && widthOf(box) <= WIDEST * height;
    if (!isLike || (before && next > start && box.x0 - before.x1 > WIDEST_GAP * height)) break;
    const shown = shownDigit(image, box);
    if (shown.certainty < SURE) break;
    digits.push(shown);
  }
  if (digits.length < FEWEST) return null;
  const closing = characters[next];
  const closes = bracketed && closing !== undefined && isBracket(closing, height);
  if (bracketed && !closes) return null;
  const pieces = characters.slice(closes ? next + 1 : next).flatMap((character) => character.pieces);
  if (pieces.length === 0) return null;
  const number = digits.map(({ digit }) => digit).join('');
  return {
    text: closes && closing ? bracketOf(image, first, true) + number + bracketOf(image, closing, false) : number,
    certainty: Math.min(...digits.map(({ certainty }) => certainty)),
    rest: { box: boxAround(pieces), pieces },
  };
}
