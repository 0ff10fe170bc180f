/** One line of ink → its text: numbers and words are read by different models, and each decides what the other could not. */
import { ENGINE_ALONE, type LineReading, withoutSpaces } from './choose-number.js';
import { cropLine, scaleFor } from './crop.js';
import type { Reading, TextEngine } from './engine.js';
import type { GreyImage } from './image.js';
import { heightOf, widthOf } from './ink.js';
import { leadingDigits } from './leading-digits.js';
import { isNumber, normaliseNumber } from './numbers.js';
import { readNumber } from './read-number.js';
import { endsSmall, looksNumeric, shownInNumber, trimmedNumber } from './shape.js';
import type { InkLine } from './text-lines.js';

export type { LineReading } from './choose-number.js';

/** What reads, and which texts are known to occur. */
export interface Reader {
  readonly read: TextEngine['read'];
  /** Reads before everything that waits: for the few lines that decide how the others are read. `read` by default. */
  readonly readFirst?: TextEngine['read'];
  readonly isKnown: (text: string) => boolean;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Where a line stands. */
export interface LinePlace {
  /** In a cell of a table. */
  readonly inCell: boolean;
  /** In a cell with lines of words. */
  readonly amongWords: boolean;
}
const ANYWHERE: LinePlace = { inCell: true, amongWords: false };

/** Confidence from which a text needs no second reading: a known word, a short known word, a line of running text. */
const SURE_TEXT = { word: 0.5, shortWord: 0.8, prose: 0.9 } as const;
const SHORT_WORD = 2;
/** Longer lines outside of tables are running text. */
const LONGEST_WORD = 20;
/** Engines read best when a line is about this many pixels high. */
const BEST_HEIGHT = 32;
/** A lone character read with less confidence may be an ideograph. */
const SURE = 0.9;
/** Below this a number may be no number at all. */
const DOUBTFUL = 0.6;
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

/** Whether one reading of a line is enough. An unknown word of a table never is: what it names may be doubted only by a second one. */
function isSure(text: string, confidence: number, isKnown: Reader['isKnown'], { inCell }: LinePlace): boolean {
  if (isKnown(text)) return confidence >= (text.length > SHORT_WORD ? SURE_TEXT.word : SURE_TEXT.shortWord);
  return !inCell && text.length > LONGEST_WORD && confidence >= SURE_TEXT.prose;
}

/**
 * The frame found by an engine cuts off thin strokes (二 becomes 一): so the whole image is read as the line first. A text of
 * which one reading is not enough is read twice: what both say is no accident.
 */
async function readWords(image: GreyImage, line: InkLine, { read, isKnown }: Reader, place: LinePlace): Promise<LineReading> {
  const crop = cropLine(image, line.box, scaleFor(line.box, BEST_HEIGHT));
  const cleaned = ({ text, confidence }: Reading) => {
    const raw = withoutSpaces(text);
    return { raw, text: withRoundBrackets(withoutInventedSigns(raw, line)), confidence };
  };
  const readings = [cleaned(await read(crop, 'label', 'raw'))];
  const [first] = readings;
  if (!first || !isSure(first.text, first.confidence, isKnown, place)) {
    readings.push(cleaned(await read(crop, 'label', 'line')));
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

/** Words, with a code before them if there is one. */
async function readLabel(image: GreyImage, line: InkLine, reader: Reader, place: LinePlace): Promise<LineReading> {
  const lead = leadingDigits(image, line);
  if (!lead) return readWords(image, line, reader, place);
  const words = await readWords(image, lead.rest, reader, place);
  if (words.text === '') return readWords(image, line, reader, place);
  return {
    ...words,
    text: lead.text + words.text,
    raw: lead.text + words.raw,
    confidence: Math.min(words.confidence, lead.certainty),
    alternatives: words.alternatives.map((other) => lead.text + other),
  };
}

/** Letters and signs that digits are taken for. */
const LIKE_NUMBER = /^[\d.,%\-—–一oOlI|\][。，:]+$/u;

/** A number of which one digit was taken for an ideograph. */
const MISREAD_NUMBER = /^\p{Script=Han}?[\d.,]*\d[.,]\d+\p{Script=Han}?$/u;

/** A bracket that closes as a round one opened as one: （ is often read as 〈 or 《. */
const withRoundBrackets = (text: string): string => text.replace(/[〈《<]([^〈《<(（〉》>)）]*)([)）])/gu, '($1$2');

/** Alone, a narrow ideograph (目, 类) looks like a digit. */
const isOneCharacter = (line: InkLine): boolean => shownInNumber(trimmedNumber(line)).digits <= 1;

const isGood = (number: LineReading, line: InkLine): boolean =>
  number.text !== '' && number.confidence >= (isOneCharacter(line) ? SURE : DOUBTFUL);

/** Whether a line that looked like a number is a word. */
const isWord = (label: LineReading, number: LineReading): boolean =>
  label.text !== '' &&
  !LIKE_NUMBER.test(label.text) &&
  !(isNumber(number.text) && MISREAD_NUMBER.test(label.text)) &&
  label.confidence > number.confidence;

/** Reads one line. */
export async function readLine(image: GreyImage, line: InkLine, reader: Reader, place = ANYWHERE): Promise<LineReading> {
  if (looksNumeric(line) && !(place.amongWords && isOneCharacter(line))) {
    const attempt = await readNumber(image, line, reader.read);
    if (isGood(attempt, line)) return attempt;
    const label = await readLabel(image, line, reader, place);
    const confirmed = attempt.confirm(label);
    if (confirmed) return confirmed;
    if (label.confidence >= DOUBTFUL && isWord(label, attempt)) return label;
    const number = await attempt.insist();
    if (isGood(number, line)) return number;
    // The model of numbers gives some right readings no confidence at all; the other model agrees with them.
    if (isNumber(number.text) && normaliseNumber(label.text) === number.text) {
      return { ...number, confidence: Math.max(number.confidence, Math.min(ENGINE_ALONE, label.confidence)) };
    }
    return isWord(label, number) || number.text === '' ? label : number;
  }
  const label = await readLabel(image, line, reader, place);
  if (!LIKE_NUMBER.test(label.text) || !/\d/u.test(label.text)) return label;
  const number = await (await readNumber(image, line, reader.read)).insist();
  return isNumber(number.text) ? number : label;
}
