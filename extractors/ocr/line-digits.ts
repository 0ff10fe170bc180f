/** Reads a number by the shapes of its digits alone: a second reader beside the engine, whose errors are others. */
import { classifyGlyph, NO_DIGIT } from './digit-classifier.js';
import { glyphOf, withFaintInk } from './glyph.js';
import { type GreyImage, type PixelBox, WHITE } from './image.js';
import { boxAround, heightOf, INK, widthOf } from './ink.js';
import type { InkLine } from './text-lines.js';

/** A digit as its shape shows it. */
export interface ShownDigit {
  readonly digit: string;
  /** 0…1. */
  readonly certainty: number;
}

/** What the shapes of a line show. */
export interface ShownNumber {
  /** Digits, separators and a leading minus, as they stand. */
  readonly text: string;
  readonly digits: readonly ShownDigit[];
  /** Certainty of the least certain digit. */
  readonly certainty: number;
}

/** Shares of the height of a digit. */
const WHOLE = 0.72;
const SMALL = 0.45;
/** A separator begins no higher above the foot of the digits. */
const SEPARATOR = 0.4;
/** A fragment is this near to the rest of its character. */
const NEAR = 0.15;
const WIDEST_ONE_DIGIT = 0.95;
const NARROWEST_DIGIT = 0.42;
const JOINED = 0.85;
/** A cut between two digits that touch is looked for within this share of a digit's width on both sides of where it should be. */
const CUT_WITHIN = 0.25;
/** More digits do not hang together. */
const MOST_TOUCHING = 6;
const LEAST = 1e-6;

/** Whether a box is no more than the foot of a line: a point or a comma. */
const isSeparator = (box: PixelBox, height: number, foot: number): boolean =>
  heightOf(box) <= SMALL * height && widthOf(box) <= SMALL * height && box.y0 > foot - SEPARATOR * height;

/** Whether two boxes are one character: above each other, or a fragment beside the rest. */
function belong(left: PixelBox, right: PixelBox, height: number, foot: number): boolean {
  const overlap = left.x1 - right.x0;
  if (overlap > 0.5 * Math.min(widthOf(left), widthOf(right))) return true;
  const fragment = [left, right].filter((box) => heightOf(box) < WHOLE * height);
  if (fragment.length === 0 || fragment.some((box) => isSeparator(box, height, foot))) return false;
  return -overlap <= NEAR * height && right.x1 - left.x0 <= JOINED * height;
}

/** Pieces → characters. */
function charactersOf(line: InkLine): PixelBox[] {
  const height = Math.max(0, ...line.pieces.map(heightOf));
  const foot = line.pieces.find((piece) => heightOf(piece) >= WHOLE * height)?.y1 ?? line.box.y1;
  const out: PixelBox[] = [];
  for (const { x0, y0, x1, y1 } of line.pieces) {
    const piece = { x0, y0, x1, y1 };
    const last = out.at(-1);
    if (last && belong(last, piece, height, foot)) out[out.length - 1] = boxAround([last, piece]);
    else out.push(piece);
  }
  return out;
}

function inkOfColumn({ width, data }: GreyImage, x: number, { y0, y1 }: PixelBox): number {
  let ink = 0;
  for (let y = y0; y < y1; y++) ink += WHITE - (data[y * width + x] ?? WHITE);
  return ink;
}

/** The box with the rows above and below its ink left out. */
function trimmed(image: GreyImage, box: PixelBox): PixelBox {
  const inked = (y: number): boolean => {
    for (let x = box.x0; x < box.x1; x++) if ((image.data[y * image.width + x] ?? WHITE) < INK) return true;
    return false;
  };
  let { y0, y1 } = box;
  while (y1 - y0 > 4 && !inked(y0)) y0++;
  while (y1 - y0 > 4 && !inked(y1 - 1)) y1--;
  return { ...box, y0, y1 };
}

/** A box cut into `count` digits where the least ink is near the places at which digits of one width would end. */
function cut(image: GreyImage, box: PixelBox, count: number): PixelBox[] {
  const width = widthOf(box) / count;
  const ends = Array.from({ length: count - 1 }, (_, index) => {
    const middle = box.x0 + width * (index + 1);
    let best = { x: Math.round(middle), ink: Number.POSITIVE_INFINITY };
    for (let x = Math.ceil(middle - CUT_WITHIN * width); x <= middle + CUT_WITHIN * width; x++) {
      const ink = inkOfColumn(image, x, box);
      if (ink < best.ink) best = { x, ink };
    }
    return best.x;
  });
  const places = [box.x0, ...ends, box.x1];
  return places.slice(1).map((x1, index) => trimmed(image, { ...box, x0: places[index] ?? box.x0, x1 }));
}

/** The digit that the ink in a box looks like most. */
export function shownDigit(image: GreyImage, box: PixelBox): ShownDigit {
  const certain = classifyGlyph(glyphOf(image, box));
  let digit = 0;
  for (let other = 1; other < NO_DIGIT; other++) if ((certain[other] ?? 0) > (certain[digit] ?? 0)) digit = other;
  return { digit: String(digit), certainty: certain[digit] ?? 0 };
}

const sureness = (digits: readonly ShownDigit[]): number =>
  digits.reduce((sum, { certainty }) => sum + Math.log(Math.max(LEAST, certainty)), 0);

/** One character as one digit, or as several that touch, whichever is surer. */
function digitsOf(image: GreyImage, box: PixelBox, height: number): ShownDigit[] {
  const ratio = widthOf(box) / height;
  const least = Math.max(1, Math.ceil(ratio / WIDEST_ONE_DIGIT));
  const most = Math.min(MOST_TOUCHING, Math.max(least, Math.floor(ratio / NARROWEST_DIGIT)));
  let best: ShownDigit[] = [];
  for (let count = least; count <= most; count++) {
    const digits = cut(image, box, count).map((part) => shownDigit(image, part));
    if (best.length === 0 || sureness(digits) > sureness(best)) best = digits;
  }
  return best;
}

/** Neighbours that are surer as one digit are the sides of one whose thin strokes did not print. */
function wholesRead(image: GreyImage, wholes: readonly PixelBox[], height: number): ShownDigit[] {
  const out: ShownDigit[] = [];
  for (let index = 0; index < wholes.length; index++) {
    const [box, next] = [wholes[index], wholes[index + 1]];
    if (!box) continue;
    const alone = digitsOf(image, box, height);
    if (next && next.x1 - box.x0 <= JOINED * height) {
      const joined = shownDigit(image, boxAround([box, next]));
      if (sureness([joined]) > sureness(alone) + sureness(digitsOf(image, next, height))) {
        out.push(joined);
        index++;
        continue;
      }
    }
    out.push(...alone);
  }
  return out;
}

/** The number that the shapes of a line show; null where something else stands in it. */
export function shownNumber(image: GreyImage, line: InkLine): ShownNumber | null {
  const found = charactersOf(line);
  const height = Math.max(0, ...found.map(heightOf));
  const foot = found.find((box) => heightOf(box) >= WHOLE * height)?.y1 ?? line.box.y1;
  const digits: ShownDigit[] = [];
  let text = '';
  let wholes: PixelBox[] = [];
  const flush = (): void => {
    const read = wholesRead(image, wholes, height);
    digits.push(...read);
    text += read.map(({ digit }) => digit).join('');
    wholes = [];
  };
  for (const [index, box] of found.entries()) {
    if (heightOf(box) >= WHOLE * height) {
      wholes.push(
        withFaintInk(image, box, found[index - 1]?.x1 ?? box.x0 - 0.3 * height, found[index + 1]?.x0 ?? box.x1 + 0.3 * height),
      );
    } else if (isSeparator(box, height, foot)) {
      flush();
      text += '.';
    } else if (index === 0 && widthOf(box) >= 1.5 * heightOf(box)) text += '-';
    else return null;
  }
  flush();
  if (digits.length === 0) return null;
  return { text, digits, certainty: Math.min(...digits.map(({ certainty }) => certainty)) };
}
