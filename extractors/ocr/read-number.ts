/** One line of ink → its number: an engine reads the line, a classifier each digit by its shape, and the ink says how many there are. */
import { areAgreed, chosenNumber, type LineReading, numberInWords, weighed } from './choose-number.js';
import { cropLine, scaleFor, spreadLine } from './crop.js';
import type { Framing, TextEngine } from './engine.js';
import type { GreyImage } from './image.js';
import { inkOfNumber } from './number-ink.js';
import type { InkLine } from './text-lines.js';

/** A reading that may have been given up early, because the line seems to be no number. */
export interface NumberAttempt extends LineReading {
  /** Reads it as often as any other number. */
  readonly insist: () => Promise<LineReading>;
  /** The number as another model read it, when the shapes show its digits; null when they do not. */
  readonly confirm: (words: LineReading) => LineReading | null;
}

/** Engines read numbers best when they are about this many pixels high. */
const BEST_HEIGHT = 26;
/** Certainty of shapes, and confidence of the first reading, below which the line is no number, most likely. */
const NO_NUMBER = 0.05;
const NO_READING = 0.6;

/** A size, as a share of the best one, and a framing; `apart`: the characters set apart. */
type Attempt = readonly [size: number, framing: Framing, apart: boolean];
const FIRST: Attempt = [1, 'line', false];
/** How a doubtful number is read again. */
const AGAIN: readonly Attempt[] = [
  [1.4, 'line', false],
  [1.2, 'line', true],
  [1.4, 'raw', false],
  [1.6, 'raw', true],
];

/** Reads a number until a reading agrees with what the ink shows: engines lose one of two equal digits, and no confidence tells it. */
export async function readNumber(image: GreyImage, whole: InkLine, read: TextEngine['read']): Promise<NumberAttempt> {
  const ink = inkOfNumber(image, whole);
  const scale = scaleFor(ink.line.box, BEST_HEIGHT);
  const readAt = async ([size, framing, apart]: Attempt) => {
    const crop = apart ? spreadLine(image, ink.line, scale * size) : cropLine(image, ink.line.box, scale * size);
    return weighed(await read(crop, 'number', framing), ink);
  };
  const first = await readAt(FIRST);
  const readings = [first];
  let tried = 0;
  const insist = async (): Promise<LineReading> => {
    for (let next = AGAIN[tried]; next && !areAgreed(readings, ink); next = AGAIN[++tried]) readings.push(await readAt(next));
    return chosenNumber(readings, ink);
  };
  const seemsNoNumber = ink.certainty < NO_NUMBER && first.confidence < NO_READING;
  const reading = seemsNoNumber ? chosenNumber(readings, ink) : await insist();
  return { ...reading, insist, confirm: (words) => numberInWords(words, readings, ink) };
}
