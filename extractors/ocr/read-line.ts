/** One line of ink → its text: numbers and words are read by different models, and each decides what the other could not. */
import { cropLine, spreadLine } from './crop.js';
import type { Framing, Reading, TextEngine } from './engine.js';
import type { GreyImage } from './image.js';
import { heightOf, widthOf } from './ink.js';
import { isNumber, normaliseNumber, withOtherDigits } from './numbers.js';
import { endsSmall, looksNumeric, misshapenDigits, shownInNumber, trimmedNumber } from './shape.js';
import type { InkLine } from './text-lines.js';

/** What a line was read as. */
export interface LineReading {
  readonly text: string;
  /** As the engine gave it. */
  readonly raw: string;
  readonly confidence: number;
  readonly numeric: boolean;
  /** Other readings of the same ink that are possible, likeliest first. */
  readonly alternatives: readonly string[];
}

/** What reads, and which texts are known to occur. */
export interface Reader {
  readonly engine: TextEngine;
  readonly isKnown: (text: string) => boolean;
}

/** Confidence from which a known text needs no second reading. */
const KNOWN_SURE = 0.8;
/** Engines read best when a line is about this many pixels high. */
const BEST_HEIGHT = { number: 26, label: 32 } as const;
/** A number read with less confidence is read once more in another size. */
const SURE = 0.9;
/** Below this a number may be no number at all. */
const DOUBTFUL = 0.6;
/** Confidence of a number with another number of digits than the ink shows. */
const MISFIT = 0.55;

const scaleFor = (line: InkLine, best: number): number => {
  const scale = best / heightOf(line.box);
  return scale > 1.15 ? Math.min(3, scale) : 1;
};

const withoutSpaces = (text: string): string => text.replace(/\s/gu, '');

interface NumberReading extends Reading {
  readonly number: string;
  /** How well the reading agrees with the ink: the sum of `FITS`, or -1 when it is no number. */
  readonly fits: number;
  /** Digits that do not have the shape of their ink. */
  readonly misshapen: readonly number[];
}

/** What counts in the agreement of a reading with its ink: the number of digits, their shapes, the number of separators. */
const FITS = { digits: 4, shapes: 2, separators: 1 } as const;
const FITS_WHOLLY = FITS.digits + FITS.shapes + FITS.separators;
/** Numbers with more doubtful digits than these are not worth guessing. */
const MOST_GUESSED = 2;

/** Sizes, as shares of the best one, and framings in which a doubtful number is read again; `apart`: its characters set apart. */
const AGAIN: readonly (readonly [number, Framing, boolean])[] = [
  [1.4, 'line', false],
  [1.2, 'line', true],
  [1.4, 'raw', false],
  [1.6, 'raw', true],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Reads a number until a reading agrees with what the ink shows: engines lose one of two equal digits, and no confidence tells it. */
async function readNumber(image: GreyImage, line: InkLine, { engine }: Reader): Promise<LineReading> {
  const own = trimmedNumber(line);
  const shown = shownInNumber(own);
  const scale = scaleFor(own, BEST_HEIGHT.number);
  const readAt = async (factor: number, framing: Framing, apart: boolean): Promise<NumberReading> => {
    const crop = apart ? spreadLine(image, own, scale * factor) : cropLine(image, own.box, scale * factor);
    const reading = await engine.read(crop, 'number', framing);
    const number = normaliseNumber(reading.text);
    const misshapen = misshapenDigits(own, number);
    const fits =
      (count(number, /\d/gu) === shown.digits ? FITS.digits : 0) +
      (misshapen.length === 0 ? FITS.shapes : 0) +
      (count(number, /[.,]/gu) === shown.separators ? FITS.separators : 0);
    return { ...reading, number, misshapen, fits: isNumber(number) ? fits : -1 };
  };
  const readings = [await readAt(1, 'line', false)];
  const settled = ({ fits, confidence }: NumberReading): boolean => fits === FITS_WHOLLY && confidence >= SURE;
  const agreed = (): boolean => {
    const best = readings.filter(({ fits }) => fits === FITS_WHOLLY).map(({ number }) => number);
    return readings.some(settled) || new Set(best).size < best.length;
  };
  for (const [factor, framing, apart] of AGAIN) {
    if (agreed()) break;
    readings.push(await readAt(factor, framing, apart));
  }
  const votes = (number: string): number => readings.filter((reading) => reading.number === number).length;
  const ranked = [...readings].sort(
    (a, b) => b.fits - a.fits || votes(b.number) - votes(a.number) || b.confidence - a.confidence,
  );
  const best = ranked[0] ?? { text: '', number: '', confidence: 0, fits: -1, misshapen: [] };
  const guessed = best.misshapen.length <= MOST_GUESSED ? withOtherDigits(best.number, best.misshapen) : [];
  const alternatives = [...new Set([...ranked.map(({ number }) => number), ...guessed])].filter(
    (number) => number !== best.number && number !== '',
  );
  // A reading that neither shows all of the ink nor is alone is for arithmetic to decide.
  const agreedOn = alternatives.length === 0 || votes(best.number) > alternatives.length + 1;
  const isPlain = settled(best) || (best.fits >= FITS.digits + FITS.shapes && agreedOn);
  const confidence = isPlain ? best.confidence : Math.min(best.confidence, MISFIT);
  return { text: best.number, raw: withoutSpaces(best.text), confidence, numeric: true, alternatives };
}

/** Punctuation at the ends of a reading where the ink shows none. */
function withoutInventedSigns(text: string, line: InkLine): string {
  let out = text;
  if (!endsSmall(line, 'start')) out = out.replace(/^[-—,，、.。·'`|“”"~_=]+(?=\p{Script=Han})/u, '');
  if (!endsSmall(line, 'end')) out = out.replace(/(?<=[\p{Script=Han})）])[-—,，、.。·'`|“"~_=]+$/u, '');
  return out;
}

/** Ink height of a line of ideographs as a share of their width from one to the next. */
const LINE_HEIGHT = 0.93;

/** How many characters' widths a text is off from the width of its ink; half width for Latin letters, digits and signs. */
function widthOff(text: string, line: InkLine): number {
  const shown = (widthOf(line.box) / heightOf(line.box)) * LINE_HEIGHT;
  const wide = count(text, /[\p{Script=Han}（）“”《》、，。：；]/gu);
  return Math.abs(wide + (text.length - wide) * 0.55 - shown);
}

/**
 * The frame found by an engine cuts off thin strokes (二 becomes 一): so the whole image is read as the line first. A text that is
 * not known from elsewhere is read twice: what both readings say is no accident.
 */
async function readLabel(image: GreyImage, line: InkLine, { engine, isKnown }: Reader): Promise<LineReading> {
  const crop = cropLine(image, line.box, scaleFor(line, BEST_HEIGHT.label));
  const cleaned = ({ text, confidence }: Reading) => {
    const raw = withoutSpaces(text);
    return { raw, text: withRoundBrackets(withoutInventedSigns(raw, line)), confidence };
  };
  const readings = [cleaned(await engine.read(crop, 'label', 'raw'))];
  const [first] = readings;
  if (!first || first.confidence < KNOWN_SURE || !isKnown(first.text)) {
    readings.push(cleaned(await engine.read(crop, 'label', 'line')));
  }
  const ranked = [...readings].sort(
    (a, b) =>
      Number(b.text !== '') - Number(a.text !== '') ||
      Number(isKnown(b.text)) - Number(isKnown(a.text)) ||
      // One character too many or too few shows in the width.
      (a.text.length === b.text.length ? 0 : widthOff(a.text, line) - widthOff(b.text, line)) ||
      b.confidence - a.confidence,
  );
  const best = ranked[0] ?? { raw: '', text: '', confidence: 0 };
  const alternatives = [...new Set(ranked.map(({ text }) => text))].filter((text) => text !== best.text && text !== '');
  return { ...best, numeric: false, alternatives };
}

/** Letters and signs that digits are taken for. */
const LIKE_NUMBER = /^[\d.,%\-—–一oOlI|\][。，:]+$/u;

/** A bracket that closes as a round one opened as one: （ is often read as 〈 or 《. */
const withRoundBrackets = (text: string): string => text.replace(/[〈《<]([^〈《<(（〉》>)）]*)([)）])/gu, '($1$2');

/** Alone, a narrow ideograph (目, 类) looks like a digit. */
const isOneCharacter = (line: InkLine): boolean => shownInNumber(trimmedNumber(line)).digits <= 1;

/** Reads one line; `amongWords`: it stands in a cell with lines of words. */
export async function readLine(image: GreyImage, line: InkLine, reader: Reader, amongWords = false): Promise<LineReading> {
  if (looksNumeric(line) && !(amongWords && isOneCharacter(line))) {
    const number = await readNumber(image, line, reader);
    if (number.text !== '' && number.confidence >= (isOneCharacter(line) ? SURE : DOUBTFUL)) return number;
    const label = await readLabel(image, line, reader);
    // The model of numbers gives some right readings no confidence at all; the other model agrees with them.
    if (isNumber(number.text) && normaliseNumber(label.text) === number.text) {
      return { ...number, confidence: Math.max(number.confidence, label.confidence) };
    }
    const isWord = label.text !== '' && !LIKE_NUMBER.test(label.text) && label.confidence > number.confidence;
    return isWord || number.text === '' ? label : number;
  }
  const label = await readLabel(image, line, reader);
  if (!LIKE_NUMBER.test(label.text) || !/\d/u.test(label.text)) return label;
  const number = await readNumber(image, line, reader);
  return isNumber(number.text) ? number : label;
}
