/** The image of one page → its layout: straightened, divided into cells and lines, each line read. */

import type { PageLayout, Word } from '../layout.js';
import { median } from '../median.js';
import { type GreyImage, pointsPerPixel, turnedImage } from './image.js';
import { heightOf, widthOf } from './ink.js';
import { isIllegible, type Prepared, prepare } from './prepare.js';
import { type LineReading, type Reader, readLine } from './read-line.js';
import type { InkLine } from './text-lines.js';

/** A page read from its image. Positions are those of the page turned upright and set straight. */
export interface ScannedPage {
  readonly layout: PageLayout;
  /** Quarter turns clockwise by which the page was turned. */
  readonly quarterTurns: number;
  /** Degrees by which the page leaned. */
  readonly skew: number;
  /** Lines in tables whose type has too few pixels to be told apart; they are not read. */
  readonly illegible: number;
}

/** Ink height of a line as a share of its type size. */
const DIGIT_HEIGHT = 0.72;
const IDEOGRAPH_HEIGHT = 0.93;
/** Stands for ink that nobody could read. */
const UNREAD = '\ufffd';
const NOT_READ: LineReading = { text: '', raw: '', confidence: 0, numeric: false, alternatives: [] };
/** Median confidence, and number of lines read, from which a page is held for upright without trying the other ways. */
const UPRIGHT = 0.8;
const ENOUGH_LINES = 4;
/** A page that reads worse than this whichever way up is a picture. */
const PICTURE = 0.35;
/** Lines read to find out which way up a page is. */
const SAMPLE = 8;

function wordOf(line: InkLine, reading: LineReading, scale: number): Word {
  const { box } = line;
  const bbox = { x0: box.x0 * scale, top: box.y0 * scale, x1: box.x1 * scale, bottom: box.y1 * scale };
  const step = (bbox.x1 - bbox.x0) / Math.max(1, reading.text.length);
  return {
    text: reading.text,
    raw: reading.raw,
    bbox,
    charX: Array.from(reading.text, (_, index) => [bbox.x0 + index * step, bbox.x0 + (index + 1) * step] as const),
    fontSize: (bbox.bottom - bbox.top) / (reading.numeric ? DIGIT_HEIGHT : IDEOGRAPH_HEIGHT),
    baseline: bbox.bottom,
    origin: 'ocr',
    confidence: reading.confidence,
    ...(reading.alternatives.length > 0 ? { alternatives: reading.alternatives } : {}),
  };
}

type Readings = Map<InkLine, LineReading>;

async function readLines(ready: Prepared, lines: readonly InkLine[], reader: Reader): Promise<Readings> {
  const inCells = new Set(ready.lines.slice(0, ready.linesInCells));
  const read = async (line: InkLine) => {
    const place = { inCell: inCells.has(line), amongWords: ready.amongWords.has(line) };
    return [line, await readLine(ready.image, line, reader, place)] as const;
  };
  return new Map(await Promise.all(lines.map(read)));
}

/** A few lines of the page, neither very short nor very long; dashes and other lines of little height tell nothing. */
function sampleOf(lines: readonly InkLine[]): InkLine[] {
  const wide = (line: InkLine): number => widthOf(line.box) / heightOf(line.box);
  const low = median(lines.map(({ box }) => heightOf(box))) / 2;
  const fitting = lines
    .filter((line) => wide(line) > 3 && wide(line) < 25 && heightOf(line.box) >= low && !isIllegible(line))
    .sort((a, b) => wide(b) - wide(a));
  const step = Math.max(1, Math.floor(fitting.length / SAMPLE));
  return fitting.filter((_, index) => index % step === 0).slice(0, SAMPLE);
}

/** The middle one of all confidences: a line or two that nobody could read must not turn a page. */
const usualConfidence = (readings: Readings): number => median([...readings.values()].map(({ confidence }) => confidence));

interface Turned {
  readonly ready: Prepared;
  readonly turns: number;
  /** Lines that were read to find this out. */
  readonly read: Readings;
}

/** The page with the way up that reads best; most pages are upright already. */
async function uprightPage(page: number, grey: GreyImage, reader: Reader): Promise<Turned> {
  let best: Turned | null = null;
  for (const turns of [0, 1, 3, 2]) {
    const ready = prepare(page, turnedImage(grey, turns));
    const read = await readLines(ready, sampleOf(ready.lines), reader);
    if (!best || usualConfidence(read) > usualConfidence(best.read)) best = { ready, turns, read };
    if ((usualConfidence(read) >= UPRIGHT && read.size >= ENOUGH_LINES) || ready.lines.length === 0) break;
  }
  if (!best) throw new RangeError('no way up was tried');
  return best;
}

/** A page whose lines are all under way. */
export interface BegunScan {
  /** Rejects when the engine fails. */
  readonly done: Promise<ScannedPage>;
}

async function finish({ ready, turns, read }: Turned, reader: Reader): Promise<ScannedPage> {
  const scale = pointsPerPixel(ready.image);
  const illegible = new Set(ready.lines.slice(0, ready.linesInCells).filter(isIllegible));
  const rest = await readLines(
    ready,
    ready.lines.filter((line) => !read.has(line) && !illegible.has(line)),
    reader,
  );
  const words = ready.lines.flatMap((line, index) => {
    const reading = illegible.has(line) ? NOT_READ : (read.get(line) ?? rest.get(line));
    if (!reading) return [];
    // Ink in a cell that could not be read must not look like an empty cell.
    if (reading.text === '') return index < ready.linesInCells ? [wordOf(line, { ...reading, text: UNREAD }, scale)] : [];
    return [wordOf(line, reading, scale)];
  });
  return { layout: { ...ready.layout, words }, quarterTurns: turns, skew: ready.skew, illegible: illegible.size };
}

/**
 * Begins to read the image of one page: found upright, and all its lines given to the engine, so that the next page can be made
 * ready meanwhile. Rejects when the engine fails.
 */
export async function beginScan(page: number, grey: GreyImage, reader: Reader): Promise<BegunScan> {
  const turned = await uprightPage(page, grey, { ...reader, read: reader.readFirst ?? reader.read });
  if (turned.read.size >= ENOUGH_LINES && usualConfidence(turned.read) < PICTURE) {
    const { layout } = turned.ready;
    return { done: Promise.resolve({ layout: { ...layout, rules: [], words: [] }, quarterTurns: 0, skew: 0, illegible: 0 }) };
  }
  return { done: finish(turned, reader) };
}

/** Reads the image of one page; rejects when the engine fails. */
export async function readScan(page: number, grey: GreyImage, reader: Reader): Promise<ScannedPage> {
  const { done } = await beginScan(page, grey, reader);
  return done;
}
