/** One line of ink → its number: an engine reads the line, a classifier each digit by its shape, and the ink says how many there are. */
import { cropLine, scaleFor, spreadLine } from './crop.js';
import type { Framing, Reading, TextEngine } from './engine.js';
import type { GreyImage } from './image.js';
import { type ShownNumber, shownNumber } from './line-digits.js';
import { isNumber, normaliseNumber, withOtherDigits } from './numbers.js';
import { misshapenDigits, shownInNumber, trimmedNumber } from './shape.js';
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
/** Engines read numbers best when they are about this many pixels high. */
const BEST_HEIGHT = 26;
/** A number read with less confidence is read once more in another size. */
const SURE = 0.9;
/** Confidence of a number with another number of digits than the ink shows. */
const MISFIT = 0.55;
/** Numbers with more doubtful digits than these are not worth guessing. */
const MOST_GUESSED = 2;
/** Certainty of its least certain digit from which a number shown by shapes confirms a reading. */
const CONFIRMS = 0.5;
/** Certainty from which shapes are believed against every reading of the engine, and what such a number is worth. */
const BELIEVED = 0.97;
const BELIEVED_CONFIDENCE = 0.65;
/** The confidence of the engine alone is not higher: what is beyond it is for numbers on which both readers agree. */
export const ENGINE_ALONE = 0.94;
/** Certainty of a shape from which another digit read there is doubted. */
const DOUBTS = 0.9;

/** Sizes, as shares of the best one, and framings in which a doubtful number is read again; `apart`: its characters set apart. */
const AGAIN: readonly (readonly [number, Framing, boolean])[] = [
  [1.4, 'line', false],
  [1.2, 'line', true],
  [1.4, 'raw', false],
  [1.6, 'raw', true],
];

export const withoutSpaces = (text: string): string => text.replace(/\s/gu, '');
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const digitsOf = (number: string): string => number.replace(/[.,]/gu, '');
const separatorsIn = (number: string): number => count(number, /[.,]/gu);
/** Whether separators are where amounts have them: what stands before one or five digits is a speck. */
const hasPlausiblePoint = (number: string): boolean => /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(?:\d{2,4}|\d{6}))?$/u.test(number);
/** A number without what separates its thousands. */
const plain = (number: string): string => number.replace(/,/gu, '');

/** Places of the digits whose shape is another one. */
function doubtedDigits(shown: ShownNumber | null, own: InkLine, number: string): readonly number[] {
  const digits = number.match(/\d/gu) ?? [];
  if (shown?.digits.length !== digits.length) return misshapenDigits(own, number);
  return shown.digits.flatMap(({ digit, certainty }, place) => (digits[place] !== digit && certainty >= DOUBTS ? [place] : []));
}

/** The numbers meant where shapes contradict a reading. */
function guesses(best: NumberReading, shown: ShownNumber | null): string[] {
  if (best.misshapen.length === 0 || best.misshapen.length > MOST_GUESSED) return [];
  if (shown?.digits.length !== count(best.number, /\d/gu)) return withOtherDigits(best.number, best.misshapen);
  let place = -1;
  return [
    best.number.replace(/\d/gu, (digit) => (best.misshapen.includes(++place) ? (shown.digits[place]?.digit ?? digit) : digit)),
  ];
}

/** Reads a number until a reading agrees with what the ink shows: engines lose one of two equal digits, and no confidence tells it. */
export async function readNumber(image: GreyImage, line: InkLine, engine: TextEngine): Promise<LineReading> {
  const own = trimmedNumber(line);
  const byShape = shownNumber(image, own);
  const shape = byShape ? normaliseNumber(byShape.text) : '';
  const certainty = byShape && isNumber(shape) ? byShape.certainty : 0;
  const inInk = shownInNumber(own);
  const digits = byShape && certainty >= CONFIRMS ? byShape.digits.length : inInk.digits;
  const scale = scaleFor(own.box, BEST_HEIGHT);
  const readAt = async (factor: number, framing: Framing, apart: boolean): Promise<NumberReading> => {
    const crop = apart ? spreadLine(image, own, scale * factor) : cropLine(image, own.box, scale * factor);
    const reading = await engine.read(crop, 'number', framing);
    const number = normaliseNumber(reading.text);
    const misshapen = doubtedDigits(byShape, own, number);
    const fits =
      (count(number, /\d/gu) === digits ? FITS.digits : 0) +
      (misshapen.length === 0 ? FITS.shapes : 0) +
      (separatorsIn(number) === inInk.separators ? FITS.separators : 0);
    return { ...reading, number, misshapen, fits: isNumber(number) ? fits : -1 };
  };
  const isConfirmed = ({ number, fits, confidence }: NumberReading): boolean => {
    if (certainty < CONFIRMS || fits < 0 || digitsOf(number) !== digitsOf(shape)) return false;
    // Shapes show too many separators (specks) or too few (a comma that touches a digit): the engine has to see as many as the ink.
    return (
      plain(number) === plain(shape) ||
      fits === FITS_WHOLLY ||
      separatorsIn(number) > separatorsIn(shape) ||
      (confidence >= SURE && !hasPlausiblePoint(shape))
    );
  };
  const readings = [await readAt(1, 'line', false)];
  const settled = (reading: NumberReading): boolean =>
    isConfirmed(reading) || (certainty < CONFIRMS && reading.fits === FITS_WHOLLY && reading.confidence >= SURE);
  const agreed = (): boolean => {
    const best = readings.filter(({ fits }) => fits === FITS_WHOLLY).map(({ number }) => number);
    return readings.some(settled) || new Set(best).size < best.length;
  };
  for (const [factor, framing, apart] of AGAIN) {
    if (agreed()) break;
    readings.push(await readAt(factor, framing, apart));
  }
  const confirmed = readings.find(isConfirmed);
  if (confirmed) {
    // Two readers with different weaknesses say the same: what else the engine said before does not matter.
    const confidence = Math.max(Math.min(confirmed.confidence, ENGINE_ALONE), certainty);
    return { text: confirmed.number, raw: withoutSpaces(confirmed.text), confidence, numeric: true, alternatives: [] };
  }
  const votes = (number: string): number => readings.filter((reading) => reading.number === number).length;
  const ranked = [...readings].sort(
    (a, b) => b.fits - a.fits || votes(b.number) - votes(a.number) || b.confidence - a.confidence,
  );
  const best = ranked[0] ?? { text: '', number: '', confidence: 0, fits: -1, misshapen: [] };
  // Shapes that show nothing clear cast no doubt on a reading that is settled without them.
  const shown = settled(best) ? [] : [shape];
  const others = [...new Set([...shown, ...ranked.map(({ number }) => number), ...guesses(best, byShape)])].filter(isNumber);
  if (certainty >= BELIEVED) {
    const alternatives = others.filter((number) => number !== shape);
    return { text: shape, raw: withoutSpaces(best.text), confidence: BELIEVED_CONFIDENCE, numeric: true, alternatives };
  }
  const alternatives = others.filter((number) => number !== best.number);
  // A reading that neither shows all of the ink nor is alone is for arithmetic to decide.
  const agreedOn = alternatives.length === 0 || votes(best.number) > alternatives.length + 1;
  const isPlain = settled(best) || (best.fits >= FITS.digits + FITS.shapes && agreedOn);
  const confidence = Math.min(best.confidence, isPlain ? ENGINE_ALONE : MISFIT);
  return { text: best.number, raw: withoutSpaces(best.text), confidence, numeric: true, alternatives };
}
