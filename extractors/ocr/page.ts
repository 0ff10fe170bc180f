/** The image of one page → its layout: straightened, divided into cells and lines, each line read. */
import type { PageLayout, Word } from '../layout.js';
import { type GreyImage, type PixelBox, pointsPerPixel, turnedImage } from './image.js';
import { heightOf, type Piece, piecesOf, widthOf } from './ink.js';
import { stretchLevels } from './levels.js';
import { type LineReading, type Reader, readLine } from './read-line.js';
import { looksNumeric } from './shape.js';
import { skewOf, straightened } from './skew.js';
import { tablesIn, withoutRules } from './tables.js';
import { characterSize, type InkLine, isTinyLine, lineOf, linesOfCell, linesOutside } from './text-lines.js';

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
/** Mean confidence, and number of lines read, from which a page is held for upright without trying the other ways. */
const UPRIGHT = 0.8;
const ENOUGH_LINES = 4;
/** A page that reads worse than this whichever way up is a picture. */
const PICTURE = 0.35;
/** Nothing is printed this close to a ruling line's middle. Inches. */
const BORDER = 0.022;
/** Lines read to find out which way up a page is. */
const SAMPLE = 8;

/** Pixels of height below which digits, or other characters, cannot be told from each other. */
const LEAST_HEIGHT = { number: 9, word: 10 } as const;

/** Whether a line is type of too few pixels to be read. */
const isIllegible = (line: InkLine): boolean =>
  isTinyLine(line.pieces, looksNumeric(line) ? LEAST_HEIGHT.number : LEAST_HEIGHT.word);

/** A page made ready: cleaned, and its lines found. */
interface Prepared {
  readonly image: GreyImage;
  readonly skew: number;
  readonly layout: Omit<PageLayout, 'words'>;
  /** Those in cells first. */
  readonly lines: readonly InkLine[];
  readonly linesInCells: number;
  /** Lines that share their cell with lines of words. */
  readonly amongWords: ReadonlySet<InkLine>;
}

/** What is left of a ruling line: a mark that lies within the border of its cell. */
function isRemnant(piece: Piece, cell: PixelBox, border: number): boolean {
  return (
    piece.y1 <= cell.y0 + border || piece.y0 >= cell.y1 - border || piece.x1 <= cell.x0 + border || piece.x0 >= cell.x1 - border
  );
}

/** Pieces by the cell that holds their middle; those in no cell are outside. */
function dealToCells(
  pieces: readonly Piece[],
  cells: readonly PixelBox[],
  border: number,
): { inside: Piece[][]; outside: Piece[] } {
  const inside = cells.map((): Piece[] => []);
  const outside: Piece[] = [];
  for (const piece of pieces) {
    const [x, y] = [(piece.x0 + piece.x1) / 2, (piece.y0 + piece.y1) / 2];
    const index = cells.findIndex((cell) => x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1);
    const cell = cells[index];
    if (!cell) outside.push(piece);
    else if (!isRemnant(piece, cell, border)) inside[index]?.push(piece);
  }
  return { inside, outside };
}

/** Share of its box that the thinnest character fills; corners of ruling lines fill less. */
const THINNEST = 0.08;

/** Marks that are no text: dirt along the edges, pictures, dividing lines and what is left of their corners. */
function isText(piece: Piece, image: GreyImage): boolean {
  const [w, h] = [widthOf(piece), heightOf(piece)];
  const isCorner = Math.min(w, h) > image.dpi * 0.1 && piece.area < THINNEST * w * h;
  return w <= image.dpi * 0.8 && h <= image.dpi * 0.6 && piece.area >= 3 && !isCorner;
}

/** Shadows of the paper's edge: tall thin marks, or anything at the very border of the image. */
function isEdge({ box, pieces }: InkLine, image: GreyImage): boolean {
  const border = 0.04 * image.dpi;
  const atBorder = box.x0 < border || box.x1 > image.width - border || box.y0 < border || box.y1 > image.height - border;
  return atBorder || pieces.every((piece) => heightOf(piece) > 4 * widthOf(piece));
}

function prepare(page: number, grey: GreyImage): Prepared {
  const level = stretchLevels(grey);
  const skew = skewOf(level);
  const straight = straightened(level, skew);
  const tables = tablesIn(straight);
  const image = withoutRules(straight, tables.strokes);
  const scale = pointsPerPixel(image);
  const cells = tables.cells.map((cell) => ({
    x0: cell.x0 / scale,
    x1: cell.x1 / scale,
    y0: cell.top / scale,
    y1: cell.bottom / scale,
  }));
  const pieces = piecesOf(image).filter((piece) => isText(piece, image));
  const size = characterSize(pieces, image.dpi);
  const { inside, outside } = dealToCells(pieces, cells, BORDER * image.dpi);
  const byCell = inside.map((own) => {
    const lines = linesOfCell(own, size);
    // Small type beside large type looks like specks.
    return lines.length === 0 && isTinyLine(own, LEAST_HEIGHT.word) ? [lineOf(own)] : lines;
  });
  const inCells = byCell.flat();
  const lines = [...inCells, ...linesOutside(outside, size).filter((line) => !isEdge(line, image))];
  return {
    image,
    skew,
    lines,
    linesInCells: inCells.length,
    amongWords: new Set(byCell.filter((own) => own.some((line) => !looksNumeric(line))).flat()),
    layout: {
      page,
      width: image.width * scale,
      height: image.height * scale,
      rules: tables.rules,
      fills: [],
      imageCoverage: 1,
      hiddenCharacters: 0,
      unreadableShare: 0,
    },
  };
}

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

async function readLines({ image, amongWords }: Prepared, lines: readonly InkLine[], reader: Reader): Promise<Readings> {
  const read = async (line: InkLine) => [line, await readLine(image, line, reader, amongWords.has(line))] as const;
  return new Map(await Promise.all(lines.map(read)));
}

/** A few lines of the page, neither very short nor very long. */
function sampleOf(lines: readonly InkLine[]): InkLine[] {
  const wide = (line: InkLine): number => widthOf(line.box) / heightOf(line.box);
  const fitting = lines
    .filter((line) => wide(line) > 3 && wide(line) < 25 && !isIllegible(line))
    .sort((a, b) => wide(b) - wide(a));
  const step = Math.max(1, Math.floor(fitting.length / SAMPLE));
  return fitting.filter((_, index) => index % step === 0).slice(0, SAMPLE);
}

function meanConfidence(readings: Readings): number {
  let sum = 0;
  for (const { confidence } of readings.values()) sum += confidence;
  return readings.size === 0 ? 0 : sum / readings.size;
}

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
    if (!best || meanConfidence(read) > meanConfidence(best.read)) best = { ready, turns, read };
    if ((meanConfidence(read) >= UPRIGHT && read.size >= ENOUGH_LINES) || ready.lines.length === 0) break;
  }
  if (!best) throw new RangeError('no way up was tried');
  return best;
}

/** Reads the image of one page; rejects when the engine fails. */
export async function readScan(page: number, grey: GreyImage, reader: Reader): Promise<ScannedPage> {
  const { ready, turns, read } = await uprightPage(page, grey, reader);
  const scale = pointsPerPixel(ready.image);
  if (read.size >= ENOUGH_LINES && meanConfidence(read) < PICTURE) {
    return { layout: { ...ready.layout, rules: [], words: [] }, quarterTurns: 0, skew: 0, illegible: 0 };
  }
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
