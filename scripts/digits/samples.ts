/** Sheets cut up the way pages are: the glyphs from which the classifier of digits learns. */
import { NO_DIGIT } from '../../extractors/ocr/digit-classifier.js';
import { glyphOf, withFaintInk } from '../../extractors/ocr/glyph.js';
import type { GreyImage, PixelBox } from '../../extractors/ocr/image.js';
import { heightOf, type Piece, piecesOf, widthOf } from '../../extractors/ocr/ink.js';
import { between, type Drawn, type Random, type Row, sheetOf } from './sheets.js';

/** A glyph and what it is: a digit, or `NO_DIGIT`. */
export interface Sample {
  readonly features: Float32Array;
  readonly label: number;
}

/** Digits that lost their last columns to the rule beside them. */
const SHARE_CUT_BY_RULE = 0.07;

const boxOf = (pieces: readonly PixelBox[]): PixelBox =>
  pieces.reduce((a, b) => ({
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  }));

/** Characters that a piece covers by more than a little. */
const coveredBy = (piece: PixelBox, drawn: readonly Drawn[]): Drawn[] => drawn.filter((one) => shareCovered(piece, one) > 0.25);

/** Share of a character's width that a box covers. */
const shareCovered = (box: PixelBox, { x0, x1 }: Drawn): number => (Math.min(x1, box.x1) - Math.max(x0, box.x0)) / (x1 - x0);

/** A digit counts when most of its ink is there. */
const MOST = 0.8;
/** Less than this is none any more. */
const HALF = 0.6;

/** The samples of one row: whole characters, those that touch cut where one ends, and what is cut wrong. */
function samplesOfRow(image: GreyImage, row: Row, pieces: readonly Piece[], random: Random): Sample[] {
  const own = pieces.filter(({ y0, y1 }) => (y0 + y1) / 2 > row.y0 && (y0 + y1) / 2 < row.y1);
  const tallest = Math.max(0, ...own.map(heightOf));
  const samples: Sample[] = [];
  const add = (box: PixelBox, label: number): void => {
    if (widthOf(box) > 1 && heightOf(box) > 4) samples.push({ features: glyphOf(image, box), label });
  };
  /** The box with the faint ink up to its neighbours. */
  const widened = (box: PixelBox): PixelBox => {
    const left = Math.max(0, ...own.filter(({ x1 }) => x1 <= box.x0).map(({ x1 }) => x1));
    const right = Math.min(image.width, ...own.filter(({ x0 }) => x0 >= box.x1).map(({ x0 }) => x0));
    return withFaintInk(image, box, left, right);
  };
  for (const piece of own.filter((one) => heightOf(one) > 0.55 * tallest)) {
    const covered = coveredBy(piece, row.drawn);
    const [first] = covered;
    if (covered.length === 1 && first) {
      const parts = own.filter((one) => coveredBy(one, row.drawn).includes(first));
      const whole = widened(boxOf(parts));
      const alone = widened(piece);
      if (first.label === NO_DIGIT) add(alone, NO_DIGIT);
      else if (shareCovered(whole, first) >= MOST) {
        const lost = random() < SHARE_CUT_BY_RULE ? Math.round(between(random, 0.04, 0.14) * widthOf(whole)) : 0;
        add({ ...whole, x1: whole.x1 - lost }, first.label);
      }
      if (shareCovered(alone, first) < HALF) add(alone, NO_DIGIT);
      // A digit cut in two, as a wrong division would.
      if (random() < 0.06 && first.label !== 1 && widthOf(piece) > 0.35 * heightOf(piece)) {
        const cut = Math.round(piece.x0 + widthOf(piece) * between(random, 0.4, 0.6));
        add(random() < 0.5 ? { ...piece, x1: cut } : { ...piece, x0: cut }, NO_DIGIT);
      }
    } else if (covered.length > 1) {
      add(piece, NO_DIGIT);
      for (const one of covered.filter((other) => shareCovered(piece, other) >= MOST)) {
        const [x0, x1] = [Math.floor(one.x0), Math.ceil(one.x1)];
        add({ ...piece, x0: Math.max(piece.x0, x0), x1: Math.min(piece.x1, x1) }, one.label);
      }
    }
  }
  // Two neighbours taken for one.
  for (let n = 0; n + 1 < own.length; n++) {
    const [left, right] = [own[n], own[n + 1]];
    if (left && right && random() < 0.03 && right.x0 > left.x0 && right.x0 - left.x1 < 0.5 * tallest)
      add(boxOf([left, right]), NO_DIGIT);
  }
  return samples;
}

/** The samples of one sheet; the same seed gives the same ones where the same typefaces are installed. */
export async function sheetSamples(seed: number, families: readonly string[]): Promise<Sample[]> {
  const { image, rows, random } = await sheetOf(seed, families);
  const pieces = piecesOf(image)
    .filter((piece) => piece.area >= 3)
    .sort((a, b) => a.x0 - b.x0);
  return rows.flatMap((row) => samplesOfRow(image, row, pieces, random));
}
