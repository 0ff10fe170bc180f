/** Several readings of one number, and what its ink shows → the number, how sure it is, and what else it may be. */
import type { Reading } from './engine.js';
import { CONFIRMS, countDigits, countSeparators, digitsOf, doubtedDigits, type NumberInk } from './number-ink.js';
import { isNumber, normaliseNumber, withOtherDigits } from './numbers.js';

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

/** A reading of a number by the engine. */
export interface NumberReading extends Reading {
  readonly number: string;
  /** How well the reading agrees with the ink: the sum of `FITS`, or -1 when it is no number. */
  readonly fits: number;
  /** Digits that do not have the shape of their ink. */
  readonly misshapen: readonly number[];
}

/** What counts in the agreement of a reading with its ink: the number of digits, their shapes, the number of separators. */
const FITS = { digits: 4, shapes: 2, separators: 1 } as const;
const FITS_WHOLLY = FITS.digits + FITS.shapes + FITS.separators;
/** Confidence from which a reading that fits its ink is settled where the shapes show nothing clear. */
const SURE = 0.9;
/** Confidence of a number with another number of digits than the ink shows. */
const MISFIT = 0.55;
/** Numbers with more doubtful digits than these are not worth guessing. */
const MOST_GUESSED = 2;
/** Certainty from which shapes are believed against every reading of the engine, and what such a number is worth. */
const BELIEVED = 0.97;
const BELIEVED_CONFIDENCE = 0.65;
/** The confidence of the engine alone is not higher: what is beyond it is for numbers on which both readers agree. */
export const ENGINE_ALONE = 0.94;

export const withoutSpaces = (text: string): string => text.replace(/\s/gu, '');
/** Whether separators are where amounts have them: what stands before one or five digits is a speck. */
const hasPlausiblePoint = (number: string): boolean => /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(?:\d{2,4}|\d{6}))?$/u.test(number);
/** A number without what separates its thousands. */
const plain = (number: string): string => number.replace(/,/gu, '');

/** A reading weighed against its ink. */
export function weighed(reading: Reading, ink: NumberInk): NumberReading {
  const number = normaliseNumber(reading.text);
  const misshapen = doubtedDigits(ink, number);
  const fits =
    (countDigits(number) === ink.digits ? FITS.digits : 0) +
    (misshapen.length === 0 ? FITS.shapes : 0) +
    (countSeparators(number) === ink.separators ? FITS.separators : 0);
  return { ...reading, number, misshapen, fits: isNumber(number) ? fits : -1 };
}

/** Whether the shapes show the number that was read. */
function isConfirmed({ number, fits, confidence }: NumberReading, { certainty, shape }: NumberInk): boolean {
  if (certainty < CONFIRMS || fits < 0 || digitsOf(number) !== digitsOf(shape)) return false;
  // Shapes show too many separators (specks) or too few (a comma that touches a digit): the engine has to see as many as the ink.
  return (
    plain(number) === plain(shape) ||
    fits === FITS_WHOLLY ||
    countSeparators(number) > countSeparators(shape) ||
    (confidence >= SURE && !hasPlausiblePoint(shape))
  );
}

const isSettled = (reading: NumberReading, ink: NumberInk): boolean =>
  isConfirmed(reading, ink) || (ink.certainty < CONFIRMS && reading.fits === FITS_WHOLLY && reading.confidence >= SURE);

/** Whether readings agree with the ink or, wholly fitting it, with each other: no further one is needed. */
export function areAgreed(readings: readonly NumberReading[], ink: NumberInk): boolean {
  const best = readings.filter(({ fits }) => fits === FITS_WHOLLY).map(({ number }) => number);
  return readings.some((reading) => isSettled(reading, ink)) || new Set(best).size < best.length;
}

/** The numbers meant where shapes contradict a reading. */
function guesses(best: NumberReading, { byShape: shown }: NumberInk): string[] {
  if (best.misshapen.length === 0 || best.misshapen.length > MOST_GUESSED) return [];
  if (shown?.digits.length !== countDigits(best.number)) return withOtherDigits(best.number, best.misshapen);
  let place = -1;
  return [
    best.number.replace(/\d/gu, (digit) => (best.misshapen.includes(++place) ? (shown.digits[place]?.digit ?? digit) : digit)),
  ];
}

const UNREAD: NumberReading = { text: '', number: '', confidence: 0, fits: -1, misshapen: [] };

/** The number that readings and ink speak for. */
export function chosenNumber(readings: readonly NumberReading[], ink: NumberInk): LineReading {
  const { certainty, shape } = ink;
  const confirmed = readings.find((reading) => isConfirmed(reading, ink));
  if (confirmed) {
    // Two readers with different weaknesses say the same: what else the engine said before does not matter.
    const confidence = Math.max(Math.min(confirmed.confidence, ENGINE_ALONE), certainty);
    return { text: confirmed.number, raw: withoutSpaces(confirmed.text), confidence, numeric: true, alternatives: [] };
  }
  const votes = (number: string): number => readings.filter((reading) => reading.number === number).length;
  const ranked = [...readings].sort(
    (a, b) => b.fits - a.fits || votes(b.number) - votes(a.number) || b.confidence - a.confidence,
  );
  const best = ranked[0] ?? UNREAD;
  // Shapes that show nothing clear cast no doubt on a reading that is settled without them.
  const shown = isSettled(best, ink) ? [] : [shape];
  const others = [...new Set([...shown, ...ranked.map(({ number }) => number), ...guesses(best, ink)])].filter(isNumber);
  if (certainty >= BELIEVED) {
    const alternatives = others.filter((number) => number !== shape);
    return { text: shape, raw: withoutSpaces(best.text), confidence: BELIEVED_CONFIDENCE, numeric: true, alternatives };
  }
  const alternatives = others.filter((number) => number !== best.number);
  // A reading that neither shows all of the ink nor is alone is for arithmetic to decide.
  const agreedOn = alternatives.length === 0 || votes(best.number) > alternatives.length + 1;
  const isPlain = isSettled(best, ink) || (best.fits >= FITS.digits + FITS.shapes && agreedOn);
  const confidence = Math.min(best.confidence, isPlain ? ENGINE_ALONE : MISFIT);
  return { text: best.number, raw: withoutSpaces(best.text), confidence, numeric: true, alternatives };
}

/** The number as the model of words read it, when the shapes show its digits; null when they do not. */
export function numberInWords(words: LineReading, readings: readonly NumberReading[], ink: NumberInk): LineReading | null {
  const number = [words.text, ...words.alternatives]
    .map(normaliseNumber)
    .find((text) => isNumber(text) && hasPlausiblePoint(text) && digitsOf(text) === ink.shownDigits);
  if (number === undefined || !ink.byShape) return null;
  const isTold = ink.byShape.certainty >= CONFIRMS || readings.some((reading) => reading.number === number);
  const sure = Math.min(ENGINE_ALONE, Math.max(words.confidence, ink.byShape.certainty));
  const others = new Set(readings.map((reading) => reading.number).filter((text) => isNumber(text) && text !== number));
  return { text: number, raw: words.raw, confidence: isTold ? sure : MISFIT, numeric: true, alternatives: [...others] };
}
